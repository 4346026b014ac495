import { criterionNames, type CriterionName } from '@redress/complaints/domain';
import { Ids, ListOf, OneOf, Part, PersonalText, Word, YesNo } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { part } from '../kit/part.kinds';

/** One acceptance check with what it rests on. */
export class AcceptanceCheckPart {
  @YesNo({ about: 'Whether the condition holds.' }) holds!: boolean;
  @PersonalText({
    optional: true,
    max: limits.remarkCharactersMax,
    about: 'Why.',
    example: '投诉人住在工地对面，噪声直接影响其休息。',
  })
  note?: PersonalWords;
  @Ids({ optional: true, about: 'Evidence that shows it.', example: ['evidence-1'] }) evidenceIds?: string[];
}

/** The conditions of acceptance (F13-F16): four, the second in three parts. */
export class AcceptanceChecksPart {
  @Part(() => AcceptanceCheckPart, { about: 'Rights of the complainant were harmed (F13).' })
  rightsHarmed!: AcceptanceCheckPart;
  @Part(() => AcceptanceCheckPart, { about: 'It is clear who is complained of (F14).' })
  respondentIdentified!: AcceptanceCheckPart;
  @Part(() => AcceptanceCheckPart, { about: 'Facts are stated (F14).' }) factsStated!: AcceptanceCheckPart;
  @Part(() => AcceptanceCheckPart, { about: 'A demand is stated (F14).' }) demandStated!: AcceptanceCheckPart;
  @Part(() => AcceptanceCheckPart, { about: 'It is for this office to handle (F15).' })
  withinJurisdiction!: AcceptanceCheckPart;
  @Part(() => AcceptanceCheckPart, { about: 'The same matter is not under way already (F16).' })
  notDuplicate!: AcceptanceCheckPart;
}

/** One criterion of validity that is met (F17). */
export class CriterionPart {
  @OneOf(criterionNames, { about: 'Which one (F18-F20).' }) criterion!: CriterionName;
  @Word({ about: 'The clause or promise that was broken.', example: '《噪声污染防治法》第四十三条' })
  clauseRef!: string;
  @Ids({ optional: true, about: 'Evidence that shows it.', example: ['evidence-1'] }) evidenceIds?: string[];
}

/** The decision that a complaint is valid. */
export class AcceptancePart {
  @Part(() => AcceptanceChecksPart) checks!: AcceptanceChecksPart;
  @ListOf(part(() => CriterionPart), {
    max: limits.fullItemsMax,
    about: 'The criteria that are met, one at least (F17).',
  })
  criteria!: CriterionPart[];
}
