import { linkTypes, type LinkType } from '@redress/complaints/domain';
import { CommandBody } from '../command.body';
import { Id, OneOf, PartBy, PersonalText, Word } from '../kit/field.decorators';
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

/** Links the case to another one of this ledger: as its duplicate, its parent, what it follows or what it is related to (F16). */
export class LinkComplaintBody extends CommandBody {
  @OneOf(linkTypes, { about: 'Read from this case to the other: this one is the duplicate, the parent.' })
  type!: LinkType;
  @Id({ about: 'Id of the other case.', example: '0d9f2c4e-2f55-5b1a-8c3e-6a7d1f20b9e4' }) otherId!: string;
  @PersonalText({ about: 'What shows that they belong together.', example: '同一工地、同一时段，由邻居另行投诉。' })
  basis!: PersonalWords;
}

/** Keeps everything of the case from being erased or purged until the hold is released (domain-model C5.15). */
export class PlaceLegalHoldBody extends CommandBody {
  @Word({
    about: 'The body that ordered it, and its reference: no person.',
    example: '区人民法院（2026）调字第 118 号',
  })
  authority!: string;
  @PersonalText({ about: 'What has to be kept, in the words of the order.', example: '本案全部记录及证据。' })
  scope!: PersonalWords;
}

/** Releases a legal hold (domain-model C5.15). */
export class ReleaseLegalHoldBody extends CommandBody {
  @Id({ about: 'The hold.', example: 'hold-1' }) holdId!: string;
  @Word({
    about: 'The body that released it, and its reference: no person.',
    example: '区人民法院（2026）解字第 32 号',
  })
  authority!: string;
  @PersonalText({ about: 'Why.', example: '诉讼已审结。' }) reason!: PersonalWords;
}
