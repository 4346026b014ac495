import type { Command } from '@redress/kernel';
import type { AcceptanceChecks, Criterion } from '../complaint.values';
import type { DataOf, Without } from './command-data';

/** The decision that a complaint is valid: its checks and the criteria that it meets. */
export type Acceptance = Readonly<{ checks: AcceptanceChecks; criteria: readonly Criterion[] }>;

export type ReopeningCommand =
  | Command<'RequestReopen', Without<DataOf<'ReopenRequested'>, never>>
  | Command<
      'ReopenComplaint',
      Without<DataOf<'ComplaintReopened'>, 'reopenNo' | 'from' | 'decidedBy'> &
        /** Needed where the pack requires acceptance and the case was never found valid: nothing is valid without it (domain-model C5.3). */
        Readonly<{ acceptance?: Acceptance }>
    >
  | Command<'RefuseReopen', Without<DataOf<'ReopenRefused'>, 'decidedBy' | 'backTo'>>;
