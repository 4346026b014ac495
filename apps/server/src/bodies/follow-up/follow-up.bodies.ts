import {
  answers,
  followUpAnswers,
  media,
  type Answer,
  type FollowUpAnswer,
  type Medium,
} from '@redress/complaints/domain';
import { CommandBody } from '../command.body';
import { OneOf, Part, PersonalText, WholeNumber } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { ServiceRatingsPart } from '../parts/follow-up.parts';

/** Records what the complainant says when he is called back; never by the unit that handled the case (F65, F66, F69, domain-model C5.8). */
export class RecordFollowUpBody extends CommandBody {
  @OneOf(media, { about: 'How he was reached.' }) medium!: Medium;
  @OneOf(followUpAnswers, { about: 'Is the matter resolved, as he says (F67).' }) resolved!: FollowUpAnswer;
  @WholeNumber(0, limits.ordinalMax, {
    optional: true,
    about: '1 very dissatisfied to 5 very satisfied (F66). Left out: he gave no score.',
    example: 4,
  })
  satisfaction?: number;
  @OneOf(answers, { about: 'Did the handler contact him in time, as he says.' }) responded!: Answer;
  @Part(() => ServiceRatingsPart, { optional: true, about: 'Five dimensions of service (F69).' })
  dimensions?: ServiceRatingsPart;
  @PersonalText({ optional: true, about: 'What he suggests (F66).', example: '希望提前在小区群里公示施工时间。' })
  suggestions?: PersonalWords;
}

/** Records that the complainant was called back and not reached (F65). */
export class RecordFollowUpAttemptBody extends CommandBody {
  @OneOf(media, { about: 'How it was tried.' }) medium!: Medium;
}
