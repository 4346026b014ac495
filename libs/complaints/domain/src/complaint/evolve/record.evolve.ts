import type { ErasureEvent } from '../complaint.events';
import type { RecordEvent } from '../events/record.events';
import type { Evolves } from './evolves';

export const recordEvolves: Evolves<RecordEvent['type'] | ErasureEvent['type']> = {
  ComplaintsLinked: (state, { data: { type, otherId } }) => ({ ...state, links: [...state.links, { type, otherId }] }),
  LegalHoldPlaced: (state, { data: { holdId, authority } }) => ({
    ...state,
    legalHolds: [...state.legalHolds, { holdId, authority, isReleased: false }],
  }),
  LegalHoldReleased: (state, { data: { holdId } }) => ({
    ...state,
    legalHolds: state.legalHolds.map((hold) => (hold.holdId === holdId ? { ...hold, isReleased: true } : hold)),
  }),
  SubjectKeyDestroyed: (state, { data: { kid } }) => ({ ...state, destroyedKids: [...state.destroyedKids, kid] }),
};
