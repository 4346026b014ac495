import type { CivilDate, Instant, Personal } from '@redress/kernel';
import type { Act } from './act';
import type { EvidenceKind, EvidenceSource, MeasureKind, Money, RootCause } from './investigation.values';

/** What was found out, and what is done about it. */
export type InvestigationEvent =
  /** The file itself stays where it is: the log holds what proves it unchanged. */
  | Act<
      'EvidenceAttached',
      {
        /** `evidence-<n>`, the n-th of the case. */
        evidenceId: string;
        kind: EvidenceKind;
        /** SHA-256 in hex of the file's bytes as they are stored at `storageRef`. */
        sha256: string;
        sizeBytes: number;
        /** Media type (RFC 6838), as `image/jpeg`. */
        mediaType: string;
        /** Opaque reference to where the file lies; never a name that says whose it is. */
        storageRef: string;
        description: Personal;
        source: EvidenceSource;
        /** When a photo or recording was made, where that is known. */
        capturedAt?: Instant;
      }
    >
  /** `by`: who spoke for the respondent, in words. */
  | Act<'RespondentStatementRecorded', { by: Personal; text: Personal; evidenceIds: readonly string[] }>
  | Act<'RootCauseRecorded', RootCause & Readonly<{ note?: Personal }>>
  | Act<
      'MeasurePlanned',
      {
        /** `measure-<n>`, the n-th of the case. */
        measureId: string;
        kind: MeasureKind;
        description: Personal;
        amount?: Money;
        dueOn: CivilDate;
        /** Unit or opaque staff reference that answers for it. */
        responsible: string;
      }
    >
  /** `proof`: how it shows that the measure was carried out. */
  | Act<'MeasureCompleted', { measureId: string; proof: Personal; evidenceIds: readonly string[] }>;
