import type { Answer, EvidenceKind, EvidenceSource, MeasureKind, Money } from '@redress/complaints/domain';
import type { CivilDate, Instant } from '@redress/kernel';
import type { Moment } from '../folding/moment';
import type { PersonalText } from '../folding/personal-text';

/** A piece of evidence: what proves its file unchanged, and where that lies. */
export type EvidenceItem = Readonly<{
  evidenceId: string;
  kind: EvidenceKind;
  sha256: string;
  sizeBytes: number;
  mediaType: string;
  storageRef: string;
  description: PersonalText;
  source: EvidenceSource;
  capturedAt: Instant | null;
  attached: Moment;
}>;

export type RespondentStatement = Readonly<{
  by: PersonalText;
  text: PersonalText;
  evidenceIds: readonly string[];
  recorded: Moment;
}>;

export type RootCausePart = Readonly<{
  causeCode: string;
  preventable: Answer;
  note: PersonalText | null;
  recorded: Moment;
}>;

/** What is done about it, and how it shows that it was. */
export type Measure = Readonly<{
  measureId: string;
  kind: MeasureKind;
  description: PersonalText;
  amount: Money | null;
  dueOn: CivilDate;
  responsible: string;
  planned: Moment;
  completed: Readonly<{ proof: PersonalText; evidenceIds: readonly string[]; moment: Moment }> | null;
}>;
