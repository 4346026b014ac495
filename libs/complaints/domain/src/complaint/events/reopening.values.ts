/** Why a case should be taken up again (domain-model C3). */
export const reopenGrounds = ['newFacts', 'notSolved', 'feedbackFalse', 'recurrence'] as const;
export type ReopenGround = (typeof reopenGrounds)[number];

/** Where a case can be taken up again from, and where it goes back to when that is refused. */
export const reopenableStatuses = ['Closed', 'Invalid', 'NotAccepted', 'Withdrawn'] as const;
export type ReopenableStatus = (typeof reopenableStatuses)[number];
