import type { AcceptanceCheckName } from '@redress/complaints/domain';
import type { Choice } from '../random/random';

/** What is said whatever the matter is. All of it may hold slots. */
export type Phrases = Readonly<{
  /** Between the sentences of a text. */
  gap: string;
  /** How people begin, go on and end when they complain. */
  openings: Choice<string>;
  asides: Choice<string>;
  closings: Choice<string>;
  /** A day in the diary that some send in. */
  diaryDay: string;
  diaryEntries: Choice<string>;
  /** The checks of acceptance. */
  checkNotes: Choice<string>;
  /** Of a caller who can be called back. */
  contactCheck: string;
  failedCheck: Readonly<Record<AcceptanceCheckName, string>>;
  routeOut: Readonly<Record<AcceptanceCheckName, string>>;
  invalidReasons: Choice<string>;
  /** Talk with the complainant, within the office, and with who is complained of. */
  progress: Choice<string>;
  inquiries: Choice<string>;
  apologies: Choice<string>;
  responses: Choice<string>;
  notes: Choice<string>;
  contactNotes: Choice<string>;
  /** Of things that were done and only written down days later. */
  lateNotes: Choice<string>;
  escalationStatements: Choice<string>;
  escalationPlans: Choice<string>;
  /** What came of a call for help. */
  escalationResults: Choice<string>;
  transferReasons: Choice<string>;
  handoverNotes: Choice<string>;
  evidence: Choice<string>;
  /** Who speaks for whom is complained of. */
  speakers: Choice<string>;
  rootCauses: Choice<string>;
  /** How a measure shows to have been carried out. */
  proofs: Choice<string>;
  /** What is offered beside the first way to settle it, and what complainants say who want neither. */
  otherOptions: Choice<string>;
  rejections: Choice<string>;
  /** Of callers who are content with what they hear at once. */
  agreements: Choice<string>;
  suggestions: Choice<string>;
  /** Why a case is to be taken up again, and what is said to that. */
  newFacts: Choice<string>;
  reopenReasons: Choice<string>;
  reopenRefusals: Choice<string>;
  holdScopes: Choice<string>;
  holdReleases: Choice<string>;
  feedbackOpenings: Choice<string>;
  feedbackExplained: Choice<string>;
  improvements: Choice<string>;
  followUpPlans: Choice<string>;
  disputes: Choice<string>;
  withdrawals: Choice<string>;
  identityChecks: Choice<string>;
  correctionReasons: Readonly<Record<'channel' | 'category' | 'narrative', string>>;
  amendment: string;
}>;
