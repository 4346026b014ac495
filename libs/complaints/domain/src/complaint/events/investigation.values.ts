import type { Answer } from '../complaint.values';

export const evidenceKinds = ['photo', 'audio', 'video', 'document', 'callRecording', 'systemExport', 'other'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Who gave a piece of evidence. */
export const evidenceSources = [
  'complainant',
  'respondent',
  'department',
  'office',
  'thirdParty',
  'notStated',
] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

export const measureKinds = [
  'explanation',
  'compensation',
  'processImprovement',
  'accountability',
  'serviceRecovery',
  'corrective',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** `value`: decimal digits with at most two behind the point, as text; `currency`: ISO 4217. */
export type Money = Readonly<{ value: string; currency: string }>;

/** `causeCode`: a code of the office's own list. `preventable`: could the office have prevented it. */
export type RootCause = Readonly<{ causeCode: string; preventable: Answer }>;
