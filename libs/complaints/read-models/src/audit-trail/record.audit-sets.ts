import { personalMark, type Sets } from './audit-statement';

export const recordSets: Sets<'ComplaintsLinked' | 'LegalHoldPlaced' | 'LegalHoldReleased'> = {
  ComplaintsLinked: ({ type, otherId }) => ({ link: type, otherId, basis: personalMark }),
  LegalHoldPlaced: ({ holdId, authority }) => ({ hold: holdId, authority, scope: personalMark }),
  LegalHoldReleased: ({ holdId, authority }) => ({ released: holdId, authority, reason: personalMark }),
};
