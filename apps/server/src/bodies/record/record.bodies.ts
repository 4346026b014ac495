import { CommandBody } from '../command.body';
import { Id, PartBy, PersonalText } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { correctionParts, UnnamedCorrectionPart, type CorrectionPart } from '../parts/correction.parts';

/** Adds a note of the office to the case; it changes nothing (F54, F64). */
export class AddNoteBody extends CommandBody {
  @PersonalText({ max: limits.narrativeCharactersMax, about: 'The note.', example: '投诉人希望晚七点以后联系。' })
  text!: PersonalWords;
}

/** Corrects one field that an event set; the event itself stays as it is, and the reason stands beside it (F33, ledger-format, Time). */
export class CorrectRecordBody extends CommandBody {
  @Id({ about: 'Id of the event that set the field.', example: '5b6c0f7e-98f1-4a6e-9d53-0d1c1f0e7a11' })
  targetEventId!: string;
  @PartBy('field', correctionParts, UnnamedCorrectionPart, { about: 'The field and its right value.' })
  correction!: CorrectionPart;
  @PersonalText({ about: 'Why.', example: '登记时听错了姓名。' }) reason!: PersonalWords;
}
