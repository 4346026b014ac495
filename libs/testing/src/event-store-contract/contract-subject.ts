import { randomUUID } from 'node:crypto';
import type { AppendResult, EventStore, ExpectedRevision, NewEvent, StoredEvent } from '@redress/kernel';
import { sequenceIds } from '../sequence-ids';

export type OpenedEventStore = Readonly<{ store: EventStore; close: () => Promise<void> }>;

export type EventStoreContractOptions = Readonly<{
  /** Every `open()` gives an empty log of its own. Otherwise the log may hold anything, and others may write to it meanwhile. */
  fresh?: boolean;
  /** Opens another store instance of the same kind, whose positions mean nothing to the first. Absent: there is only the one. */
  openOther?: () => Promise<OpenedEventStore>;
  /** False where the store keeps no trace of which events came in one append. A part of an append repeated may then be answered as written, since it is. */
  tellsPartFromWhole?: boolean;
  /** How long a test waits for one message of a subscription, in milliseconds. */
  patienceMilliseconds?: number;
}>;

/** What one group of contract tests works on. */
export type ContractSubject = Readonly<{
  store: () => EventStore;
  options: EventStoreContractOptions;
  patienceMilliseconds: number;
  /** `<category>-<run>-<n>-`: starts the name of no other stream in the log, whoever else writes to it. */
  newPrefix: () => string;
  newEvent: (data?: string) => NewEvent;
  newEvents: (count: number) => readonly NewEvent[];
  /** Appends and gives the answer, failing the test if it is a conflict. */
  appended: (
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ) => Promise<Extract<AppendResult, { outcome: 'appended' }>>;
}>;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Strict: two byte strings give the same text only if they are the same bytes. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** An event as a failure can show it: bytes as their text. Positions are compared apart. */
export const legible = ({ id, type, data, metadata, ...place }: NewEvent & Partial<StoredEvent>) => ({
  id,
  type,
  data: textOf(data),
  metadata: textOf(metadata),
  stream: place.stream,
  revision: place.revision,
});

/** What is expected of events appended to a stream from this revision on. */
export const stored = (stream: string, events: readonly NewEvent[], firstRevision = 0n) =>
  events.map((event, index) => legible({ ...event, stream, revision: firstRevision + BigInt(index) }));

export const contractSubject = (store: () => EventStore, options: EventStoreContractOptions): ContractSubject => {
  // Random on purpose, unlike elsewhere in tests: a shared server still holds what the last run wrote.
  const run = randomUUID().replaceAll('-', '').slice(0, 12);
  const ids = sequenceIds(Number.parseInt(run.slice(0, 8), 16));
  let prefixes = 0;
  let events = 0;
  const newEvent = (data?: string): NewEvent => {
    events += 1;
    return {
      id: ids.uuid(),
      type: 'ContractChecked',
      data: utf8(data ?? `{"n":${events}}`),
      metadata: utf8(`{"commandId":"c-${events}","v":"1"}`),
    };
  };
  return {
    store,
    options,
    patienceMilliseconds: options.patienceMilliseconds ?? 10_000,
    newPrefix: () => `contract-${run}-${(prefixes += 1)}-`,
    newEvent,
    newEvents: (count) => Array.from({ length: count }, () => newEvent()),
    appended: async (stream, expected, given) => {
      const result = await store().append(stream, expected, given);
      if (result.outcome !== 'appended')
        throw new Error(`Expected ${stream} to take the append; it says ${result.outcome}`);
      return result;
    },
  };
};
