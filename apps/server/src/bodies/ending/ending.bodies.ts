import { answers, findings, outcomes, type Answer, type Finding, type Outcome } from '@redress/complaints/domain';
import { CommandBody } from '../command.body';
import { Ids, ListOf, OneOf, Part, PersonalText, Word } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { word } from '../kit/text.kinds';
import { FeedbackPart } from '../parts/ending.parts';
import { AgreementPart } from '../parts/resolution.parts';

/** What closes a case. */
abstract class ClosingBody extends CommandBody {
  @Part(() => FeedbackPart, { optional: true, about: 'The final reply; a policy pack can do without one.' })
  feedback?: FeedbackPart;
  @OneOf(findings, { about: 'What was found (F22).' }) finding!: Finding;
  @OneOf(outcomes, { about: 'What came of it (F56).' }) outcome!: Outcome;
  @OneOf(answers, { optional: true, about: 'Whether it was in time, as a source says.' }) timely?: Answer;
  @ListOf(word(), { about: 'What he was told that he can still do.', example: ['reopen', 'dispute'] })
  remediesTold!: string[];
  @OneOf(['anonymous', 'unreachable', 'refusedContact'], {
    optional: true,
    about: 'Why nobody is called back seven days later (F65). Left out: he is.',
  })
  followUpWaived?: 'anonymous' | 'unreachable' | 'refusedContact';
}

/** Settles on the spot what can be settled on the spot, with the complainant's agreement on the record, and closes the case (F47). */
export class ResolveOnTheSpotBody extends ClosingBody {
  @Part(() => AgreementPart, { about: 'That the complainant agreed.' }) agreement!: AgreementPart;
}

/** Gives the complainant the final reply and closes the case with it; the follow-up call is due seven days later (F62, F63, F65). */
export class CloseWithFeedbackBody extends ClosingBody {}

/** Contests the outcome of an ended case within its window; the review is then due (domain-model C3). */
export class DisputeOutcomeBody extends CommandBody {
  @PersonalText({
    optional: true,
    max: limits.narrativeCharactersMax,
    about: 'What is contested and why; a policy pack can do without it.',
    example: '答复称已停止夜间施工，但昨晚十二点仍在打桩。',
  })
  statement?: PersonalWords;
  @Ids({ about: 'Ids of the events that are contested, none where it is all of it.', example: [] })
  contestedEventIds!: string[];
}

/** Takes the complaint back, as the complainant wishes; what endangers the public goes on without him (domain-model C3). */
export class WithdrawComplaintBody extends CommandBody {
  @PersonalText({ about: 'Why.', example: '已与施工方协商解决，不再追究。' }) reason!: PersonalWords;
  @Word({ about: 'How it was made sure that it is he who asks.', example: '回拨登记电话核实' }) verifiedBy!: string;
}
