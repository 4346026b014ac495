import type { ComplaintStatus } from '@redress/complaints/domain';

/** Where a complaint stands in a citizen's eyes: codes, which the door says in his language. */
export const trackingStages = [
  'received',
  'waitingForYou',
  'accepted',
  'passedOn',
  'beingHandled',
  'proposed',
  'answered',
  'notValid',
  'notAccepted',
  'withdrawn',
  'reopenAsked',
  'beingReviewed',
] as const;
export type TrackingStage = (typeof trackingStages)[number];

/** What a citizen is told of each status: one that has no row does not compile. */
export const stageOf: Readonly<Record<ComplaintStatus, TrackingStage>> = {
  Filed: 'received',
  NeedsInformation: 'waitingForYou',
  Valid: 'accepted',
  Assigned: 'passedOn',
  InProgress: 'beingHandled',
  ResolutionProposed: 'proposed',
  Closed: 'answered',
  Invalid: 'notValid',
  NotAccepted: 'notAccepted',
  Withdrawn: 'withdrawn',
  ReopenRequested: 'reopenAsked',
  Disputed: 'beingReviewed',
};
