import { CommandBody } from '../command.body';
import { ListOf, Part, PersonalText, Word } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { part } from '../kit/part.kinds';
import { word } from '../kit/text.kinds';
import { AcceptanceChecksPart, CriterionPart } from '../parts/acceptance.parts';

const remediesAbout = 'What he was told that he can still do.';

/** Accepts the matter as a valid complaint: every check holds and at least one criterion is met (F13-F20). */
export class MarkValidBody extends CommandBody {
  @Part(() => AcceptanceChecksPart) checks!: AcceptanceChecksPart;
  @ListOf(part(() => CriterionPart), {
    max: limits.fullItemsMax,
    about: 'The criteria that are met, one at least (F17).',
  })
  criteria!: CriterionPart[];
}

/** Decides that the matter is no valid complaint: every check holds but no criterion is met (F17); the complainant can have it reviewed. */
export class MarkInvalidBody extends CommandBody {
  @Part(() => AcceptanceChecksPart) checks!: AcceptanceChecksPart;
  @PersonalText({ about: 'Why no criterion is met (F17).', example: '该工地持有夜间施工许可，实测噪声未超标。' })
  reasons!: PersonalWords;
  @ListOf(word(), { about: remediesAbout, example: ['review'] }) remediesTold!: string[];
}

/** Refuses to accept the matter because a check fails, and says where to go instead (F13-F16). */
export class RefuseAcceptanceBody extends CommandBody {
  @Part(() => AcceptanceChecksPart) checks!: AcceptanceChecksPart;
  @Word({ about: "A code of the policy pack's own list.", example: 'outsideAuthority' }) refusalCode!: string;
  @PersonalText({ optional: true, about: 'Why, in words.', example: '该路段由海事部门管理。' }) reasons?: PersonalWords;
  @Word({ about: 'Who is there for it.', example: '市海事局值班热线' }) routeOutTo!: string;
  @ListOf(word(), { about: remediesAbout, example: ['review'] }) remediesTold!: string[];
}
