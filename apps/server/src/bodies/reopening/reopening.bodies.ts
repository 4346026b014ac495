import { reopenGrounds, type ReopenGround } from '@redress/complaints/domain';
import { CommandBody } from '../command.body';
import { Id, Ids, OneOf, Part, PersonalText } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { AcceptancePart } from '../parts/acceptance.parts';

/** Asks for a case that has ended to be taken up again, within its window (F67, domain-model C3). */
export class RequestReopenBody extends CommandBody {
  @OneOf(reopenGrounds, { about: 'Why.' }) ground!: ReopenGround;
  @PersonalText({
    optional: true,
    max: limits.narrativeCharactersMax,
    about: 'What is new.',
    example: '3 月 20 日起又恢复夜间打桩。',
  })
  newFacts?: PersonalWords;
  @Ids({ about: 'The evidence, none where there is none.', example: [] }) evidenceIds!: string[];
}

/** Decides to take the case up again; whoever handled it does not decide that (F67, domain-model C5.8). */
export class ReopenComplaintBody extends CommandBody {
  @Id({
    optional: true,
    about: 'The unit that should have it now; it is dispatched all the same.',
    example: 'unit-housing',
  })
  toUnit?: string;
  @PersonalText({ optional: true, about: 'Why.', example: '回访确认夜间施工再次发生。' }) reasons?: PersonalWords;
  @Part(() => AcceptancePart, {
    optional: true,
    about: 'The decision that it is valid, needed where the case was never found so (F13-F20).',
  })
  acceptance?: AcceptancePart;
}

/** Decides not to take the case up again, and says why; whoever handled it does not decide that (domain-model C5.8). */
export class RefuseReopenBody extends CommandBody {
  @PersonalText({ about: 'Why.', example: '复测三晚均未发现夜间施工，所附录音为其他工地。' }) reasons!: PersonalWords;
}
