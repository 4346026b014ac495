/**
 * How often things happen in the sample, as shares of all cases unless a comment says of what. They are drawn case by case, and the sample ends while
 * the last cases are under way, so a run comes near them and meets none of them exactly.
 */
export const shares = {
  // How a case ends; the rest is closed with feedback.
  invalid: 0.08,
  refused: 0.06,
  withdrawn: 0.046,
  onTheSpot: 0.04,
  needsInformation: 0.07,
  /** Of those that were asked: never answered, so that the case waits until the sample ends. */
  unanswered: 0.1,
  /** Left lying at some step until the sample ends. */
  forgotten: 0.02,
  /** Never acknowledged. */
  unacknowledged: 0.03,
  anonymous: 0.1,
  confidential: 0.08,
  /** Filed under another matter's category, or without any: the triage sets it right. */
  misfiled: 0.05,
  unclassified: 0.05,
  complex: 0.18,
  /** Of those dispatched: to a wrong unit first. */
  redispatched: 0.08,
  // How they get from there to the right one; in the rest the dispatcher sees it himself.
  returned: 0.6,
  transferred: 0.2,
  /** Of those closed after handling. */
  evidence: 0.4,
  statement: 0.25,
  /** Of those upheld, wholly or in part. */
  rootCause: 0.6,
  /** Of measures: carried out before the proposal, the others are still owed. */
  carriedOut: 0.7,
  /** Of proposals to somebody known: with two options, rejected at first, and of one option chosen in words. */
  twoOptions: 0.2,
  rejected: 0.06,
  chosen: 0.5,
  retriaged: 0.04,
  // Late on purpose; nights and weekends add more to what is due within hours.
  overdueAcceptance: 0.025,
  overdueSignOff: 0.06,
  overdueResolve: 0.08,
  /** Of those closed: eight of ten cases are. */
  escalated: 0.125,
  /** Of those: without a target, so that the fallback unit takes it. */
  withoutTarget: 0.12,
  /** Of escalations that need no answer before the closing. */
  unansweredEscalation: 0.4,
  /** Of those answered: closed with a result before the case is. */
  closedEscalation: 0.6,
  /** Of those closed, invalid or refused. */
  disputed: 0.075,
  /** Of those disputed: withdrawn after all. */
  disputeWithdrawn: 0.05,
  /** Of those disputed: before a court meanwhile, and of those: out of it again. */
  held: 0.12,
  released: 0.4,
  /** Of follow-ups. */
  lateFollowUp: 0.04,
  /** Of those whose complainant says that it is not resolved, or only in part. */
  reopenRequested: 0.6,
  reopenRequestedPartly: 0.12,
  /** Of those asked for. */
  reopened: 0.7,
  corrected: 0.055,
  lateNote: 0.095,
  /** Of those with a late note: with a second one. */
  secondLateNote: 0.1,
  /** A narrative of some thousand characters. */
  longNarrative: 0.015,
  /** Of those filed with the app: with signs that take four bytes each. */
  signedWithSigns: 0.3,
  /** Of the cases of a week: about that week's own matter. */
  matterOfTheWeek: 0.12,
} as const;
