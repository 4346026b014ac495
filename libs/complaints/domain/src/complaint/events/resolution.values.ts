import type { Personal } from '@redress/kernel';
import type { Medium } from '../complaint.values';

/** One way to settle the case. `optionId`: `option-<n>` within its proposal. `measureIds`: the planned measures that it consists of. */
export type ResolutionOption = Readonly<{ optionId: string; measureIds: readonly string[]; text: Personal }>;

/** That the proposal was held against the law: which provisions, and by whom (an opaque id). */
export type ComplianceCheck = Readonly<{ lawRefs: readonly string[]; by: string }>;

/** Who answered a proposal: the complainant himself, or somebody who recorded what he said. */
export type AnsweredBy = 'complainant' | 'onBehalf';

/** That the complainant agreed to a solution on the spot: how he was spoken to, and the words on the record. */
export type Agreement = Readonly<{ medium: Medium; statement: Personal }>;
