import {
  answers,
  evidenceKinds,
  evidenceSources,
  findings,
  measureKinds,
  type Answer,
  type EvidenceKind,
  type EvidenceSource,
  type Finding,
  type MeasureKind,
} from '@redress/complaints/domain';
import type { CivilDate, Instant } from '@redress/kernel';
import { CommandBody } from '../command.body';
import {
  CivilDateText,
  Id,
  Ids,
  InstantText,
  OneOf,
  Part,
  PersonalText,
  WholeNumber,
  Word,
} from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { MoneyPart } from '../parts/investigation.parts';

/** Attaches a piece of evidence by reference: the file stays where it is, the ledger holds what proves it unchanged (F07, F54). */
export class AttachEvidenceBody extends CommandBody {
  @OneOf(evidenceKinds, { about: 'What it is (F07).' }) kind!: EvidenceKind;
  @Word({
    about: 'SHA-256 of the file’s bytes as they are stored, 64 digits of lower-case hex.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256!: string;
  @WholeNumber(0, Number.MAX_SAFE_INTEGER, { about: 'Bytes of the file.', example: 482_113 }) sizeBytes!: number;
  @Word({ max: limits.mediaTypeCharactersMax, about: 'Media type (RFC 6838).', example: 'image/jpeg' })
  mediaType!: string;
  @Word({
    max: limits.storageRefCharactersMax,
    about: 'Opaque reference to where the file lies; never a name that says whose it is.',
    example: 'files/2026/03/3f0b6c1e',
  })
  storageRef!: string;
  @PersonalText({ about: 'What it shows.', example: '3 月 3 日 23:40 工地打桩照片。' }) description!: PersonalWords;
  @OneOf(evidenceSources, { about: 'Who gave it.' }) source!: EvidenceSource;
  @InstantText({ optional: true, about: 'When it was made.', example: '2026-03-03T15:40:00.000Z' })
  capturedAt?: Instant;
}

/** Records what the respondent says about it (F53). */
export class RecordRespondentStatementBody extends CommandBody {
  @PersonalText({ max: limits.lineCharactersMax, about: 'Who spoke for the respondent.', example: '项目经理赵某' })
  by!: PersonalWords;
  @PersonalText({
    max: limits.narrativeCharactersMax,
    about: 'What he says.',
    example: '因混凝土须连续浇筑，二十二时后未能停工；愿意调整工序。',
  })
  text!: PersonalWords;
  @Ids({ about: 'The evidence, none where there is none.', example: [] }) evidenceIds!: string[];
}

/** Records what the investigation found: whether the complaint is borne out (F22, F54). */
export class RecordFindingBody extends CommandBody {
  @OneOf(findings, { about: 'What was found (F22).' }) finding!: Finding;
  @PersonalText({
    max: limits.narrativeCharactersMax,
    about: 'What it rests on.',
    example: '两次夜间实测均超过 55 分贝，施工方未持有夜间施工许可。',
  })
  basis!: PersonalWords;
  @Ids({ about: 'The evidence, none where there is none.', example: ['evidence-1'] }) evidenceIds!: string[];
}

/** Records what the matter goes back to, and whether the office could have prevented it (F55). */
export class RecordRootCauseBody extends CommandBody {
  @Word({ about: 'A code of the office’s own list.', example: 'permit-not-checked' }) causeCode!: string;
  @OneOf(answers, { about: 'Could the office have prevented it.' }) preventable!: Answer;
  @PersonalText({ optional: true, about: 'In words.', example: '夜间施工许可未纳入日常巡查。' }) note?: PersonalWords;
}

/** Plans what is done about it, by whom and by when (F56). */
export class PlanMeasureBody extends CommandBody {
  @OneOf(measureKinds, { about: 'What kind of measure (F56).' }) kind!: MeasureKind;
  @PersonalText({ about: 'What is done.', example: '责令停止二十二时后打桩，工地门口公示施工时段。' })
  description!: PersonalWords;
  @Part(() => MoneyPart, { optional: true, about: 'What is paid.' }) amount?: MoneyPart;
  @CivilDateText({ about: 'By when.', example: '2026-03-09' }) dueOn!: CivilDate;
  @Id({ about: 'The unit or person that answers for it.', example: 'unit-housing' }) responsible!: string;
}

/** Says that a planned measure was carried out, and how that shows (F56). */
export class CompleteMeasureBody extends CommandBody {
  @Id({ about: 'The measure.', example: 'measure-1' }) measureId!: string;
  @PersonalText({ about: 'How it shows.', example: '3 月 9 日夜间复测 41 分贝，公示牌已设置。' }) proof!: PersonalWords;
  @Ids({ about: 'The evidence, none where there is none.', example: [] }) evidenceIds!: string[];
}
