import type { Recorded } from '@redress/kernel';
import type { ComplaintEvent, ComplaintEventType } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import type { ComplaintStatus, Provenance } from '../complaint.values';
import { standing } from './standing';

/** Every event by its type. */
export type EventByType = { readonly [T in ComplaintEventType]: Extract<ComplaintEvent, { type: T }> };

/** The state after one event of a type. */
type Evolve<T extends ComplaintEventType> = (
  state: ComplaintState,
  event: EventByType[T],
  recorded: Recorded<unknown>,
) => ComplaintState;

/** What each of these types makes of the state: one that is forgotten does not compile. */
export type Evolves<T extends ComplaintEventType = ComplaintEventType> = { readonly [K in T]: Evolve<K> };

/** Part of the record, and no later decision turns on it. */
export const unchanged = (state: ComplaintState): ComplaintState => state;

/** Changes the status, and nothing else. */
export const standsAt =
  (status: ComplaintStatus) =>
  (state: ComplaintState, { data }: Readonly<{ data: Provenance }>, recorded: Recorded<unknown>): ComplaintState =>
    standing(status, state, recorded, data);
