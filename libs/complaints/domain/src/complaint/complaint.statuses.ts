import type { ComplaintStatus } from './complaint.values';

/** Where a case can stand when a command comes in: `Unfiled` is the empty stream. */
export type CaseStatus = ComplaintStatus | 'Unfiled';

/** The sets that the transition table is written in (domain-model C3), as far as their statuses exist yet. */
export const openStatuses = [
  'Filed',
  'NeedsInformation',
  'Valid',
  'Assigned',
  'InProgress',
  'ResolutionProposed',
  'ReopenRequested',
  'Disputed',
] as const satisfies readonly ComplaintStatus[];

export const endedStatuses = [
  'Closed',
  'Invalid',
  'NotAccepted',
  'Withdrawn',
] as const satisfies readonly ComplaintStatus[];

/** "Filed..InProgress": on its way, and not waiting for the complainant. */
export const workingStatuses = [
  'Filed',
  'Valid',
  'Assigned',
  'InProgress',
] as const satisfies readonly ComplaintStatus[];

/** Where a case can be closed, if its pack asks for nothing in between: on its way, or with a proposal made. */
export const closableStatuses = [
  ...workingStatuses,
  'ResolutionProposed',
] as const satisfies readonly ComplaintStatus[];
