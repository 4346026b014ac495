import type { ComplaintEvent } from '../complaint.events';

/** The data of an event, for the commands that carry what the event records. */
export type DataOf<T extends ComplaintEvent['type']> = Extract<ComplaintEvent, { type: T }>['data'];

/** Provenance comes with the context, not with the body. */
export type Without<D, K extends PropertyKey> = {
  readonly [P in keyof D as P extends K | 'precision' | 'zone' | 'assumed' ? never : P]: D[P];
};
