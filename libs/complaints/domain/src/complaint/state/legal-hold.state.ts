export type LegalHold = Readonly<{ holdId: string; authority: string; isReleased: boolean }>;

/** The holds that stand: while there is one, nothing of the case may be erased or purged (domain-model C5.15). */
export const standingHoldsOf = ({ legalHolds }: Readonly<{ legalHolds: readonly LegalHold[] }>): readonly LegalHold[] =>
  legalHolds.filter(({ isReleased }) => !isReleased);
