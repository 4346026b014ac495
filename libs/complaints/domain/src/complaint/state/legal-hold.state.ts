import type { ComplaintState } from '../complaint.state';

export type LegalHold = Readonly<{ holdId: string; authority: string; isReleased: boolean }>;

/** The holds that stand: while there is one, nothing of the case may be erased or purged (domain-model C5.15). */
export const standingHoldsOf = ({ legalHolds }: Pick<ComplaintState, 'legalHolds'>): readonly LegalHold[] =>
  legalHolds.filter(({ isReleased }) => !isReleased);
