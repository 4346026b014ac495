import type { Recorded } from '@redress/kernel';
import type { ComplaintState } from '../complaint.state';
import { statedTimeOf } from '../complaint.time';
import type { ComplaintStatus, Provenance } from '../complaint.values';

/** The state in another status, since when its event says. */
export const standing = (
  status: ComplaintStatus,
  state: ComplaintState,
  { occurredAt }: Pick<Recorded<unknown>, 'occurredAt'>,
  provenance: Provenance,
): ComplaintState => ({ ...state, status, lastStatusChange: statedTimeOf(occurredAt, provenance) });
