/** How narrow the circle is that sees a case (domain-model C3). One that nobody has assessed yet is `normal`. */
export const caseSensitivities = ['normal', 'sensitive', 'confidential'] as const;
export type CaseSensitivity = (typeof caseSensitivities)[number];

/**
 * Where a case stands, as far as permissions turn on it. `intake`: at the desk, not judged yet. `working`: judged valid and not ended. `closed`: ended
 * with feedback. `ended`: ended otherwise. `disputed`: its outcome is contested or under review.
 */
export const caseStandings = ['intake', 'working', 'closed', 'ended', 'reopenRequested', 'disputed'] as const;
export type CaseStanding = (typeof caseStandings)[number];

/** What a permission can turn on, of one case and for one principal. */
export type CaseFacts = Readonly<{
  standing: CaseStanding;
  sensitivity: CaseSensitivity;
  /** The unit that has the case, and the person who handles it there. */
  unit?: string;
  handler?: string;
  /** Who took the complaint. */
  firstReceiver?: string;
  /** The person complained of, where the office employs him. */
  respondentPerson?: string;
  /** The complainant asked that his identity be kept from whom he complains of. */
  isIdentityConfidential: boolean;
  /** The principal filed it himself, as its complainant. */
  isOwn: boolean;
  /** The unit that the command would give the case to. */
  targetUnit?: string;
}>;
