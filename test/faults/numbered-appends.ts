import type { NewEvent } from '@redress/kernel';

/** Events in one append. */
export const eventsPerAppend = 3;

/** The n-th append of a round: known to the process that makes it and to the one that checks it, byte for byte. */
export type NumberedAppend = Readonly<{ round: number; n: number; stream: string; events: readonly NewEvent[] }>;

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const uuid = (round: number, n: number, index: number): string =>
  `${round.toString(16).padStart(8, '0')}-0000-4000-8${index.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;

/** Each append has a stream of its own, so that every one can be made, found and repeated by itself. About 600 bytes an event. */
export const numberedAppend = (round: number, n: number): NumberedAppend => ({
  round,
  n,
  stream: `case-${round}-${n}`,
  events: Array.from({ length: eventsPerAppend }, (_, index) => ({
    id: uuid(round, n, index),
    type: 'FaultEndured',
    data: bytes({ index, n, round, text: String(n % 10).repeat(500) }),
    metadata: bytes({ commandId: `${round}-${n}`, v: '1' }),
  })),
});
