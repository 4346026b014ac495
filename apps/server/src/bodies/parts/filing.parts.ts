import { answers, type Answer } from '@redress/complaints/domain';
import type { CivilDate } from '@redress/kernel';
import { CivilDateText, Id, OneOf, Part, PersonalText, Word } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';

const line = limits.lineCharactersMax;

/** A code in a named scheme (F23). */
export class CategoryPart {
  @Word({ about: 'Name of the scheme that the code is of.', example: '12345-matters' }) scheme!: string;
  @Word({ about: 'Code within the scheme.', example: 'environment' }) code!: string;
  @Word({ optional: true, about: 'The code below it, where the scheme has levels.', example: 'night-construction' })
  subcode?: string;
}

/** Who is complained of. */
export class RespondentPart {
  @Word({ optional: true, about: 'Name of the organisation.', example: '海港路桥工程有限公司' }) organisation?: string;
  @Id({ optional: true, about: 'Its unit, where it is one of this office.', example: 'unit-housing' }) unitId?: string;
  @Id({ optional: true, about: 'Opaque reference to the member of staff.', example: 'directory:u-2041' })
  staffRef?: string;
  @PersonalText({ optional: true, max: line, about: 'Name of the person.', example: '赵某' }) name?: PersonalWords;
}

/** Who complains (F06). */
export class ComplainantPart {
  @PersonalText({ optional: true, max: line, about: 'What he is called.', example: '王丽' }) name?: PersonalWords;
  @PersonalText({ optional: true, max: line, about: 'How he is reached.', example: '手机 555-0142，晚七点后' })
  contact?: PersonalWords;
}

/** Where it happened. */
export class PlacePart {
  @Word({ optional: true, about: 'Administrative area; stored in the open.', example: '110105' }) areaCode?: string;
  @PersonalText({ optional: true, max: line, about: 'Postal code.', example: '100020' }) postalCode?: PersonalWords;
  @PersonalText({ optional: true, max: line, about: 'Address.', example: '海棠小区 7 号楼 2 单元' })
  address?: PersonalWords;
}

/** When and where it happened. */
export class IncidentPart {
  @CivilDateText({ optional: true, about: 'First day.', example: '2026-02-26' }) from?: CivilDate;
  @CivilDateText({ optional: true, about: 'Last day.', example: '2026-03-01' }) to?: CivilDate;
  @Part(() => PlacePart, { optional: true }) place?: PlacePart;
}

/** What the complainant agreed to. */
export class ConsentPart {
  @OneOf(answers, { about: 'May the case be published, without his person.' }) publish!: Answer;
  @OneOf(answers, { about: 'May the respondent learn who complains.' }) shareWithRespondent!: Answer;
}

/** A record of another system that this one came from. */
export class ExternalRefPart {
  @Word({ about: 'Name of the other system.', example: 'petition-office' }) system!: string;
  @Word({ about: 'Id of the record there.', example: 'XF-2026-0031187' }) id!: string;
}
