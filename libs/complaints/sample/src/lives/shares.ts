/**
 * How often things happen in the sample, as shares of all cases unless a comment says of what. They are drawn case by case, and the sample ends while
 * the last cases are under way, so a run comes near them and meets none of them exactly.
 */
export const shares = {
  // How a case ends; the rest is closed with feedback.
  invalid: 0.08,
  refused: 0.06,
  withdrawn: 0.046,
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
  /** Of those closed, invalid or refused. */
  disputed: 0.075,
  /** Of those disputed: withdrawn after all. */
  disputeWithdrawn: 0.05,
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
