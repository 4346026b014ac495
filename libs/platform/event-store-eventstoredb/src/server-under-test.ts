import { randomUUID } from 'node:crypto';
import type { EventStore, JsonObject, JsonValue, NewEvent } from '@redress/kernel';
import { createEventStoreDbEventStore, type EventStoreDbOptions } from './event-store';

/** Where the specs that need a real server find one, such as `esdb://127.0.0.1:2113?tls=false`. */
export const serverUrl = process.env['ESDB_URL'];

/** `describe`, or where it cannot run a visible `describe.skip`, after one plain line that says why. */
export const describeIf = (canRun: boolean, why: string, name: string, body: () => void): void => {
  if (canRun) describe(name, body);
  else {
    process.stderr.write(`Not run, ${why}: ${name}\n`);
    describe.skip(`${name} (skipped: ${why})`, body);
  }
};

export const describeWithServer = (name: string, body: () => void): void => {
  describeIf(serverUrl !== undefined, 'no ESDB_URL', name, body);
};

/** RFC 8785 for what the specs write: integers and well-formed text. */
const canonicalText = (value: JsonValue): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(',')}}`;
};

export const canonicalJson = (value: JsonValue): Uint8Array => Buffer.from(canonicalText(value));

/** Random, since a shared server still holds what the last run wrote. */
export const newPrefix = (): string => `t${randomUUID().replaceAll('-', '').slice(0, 16)}`;

export const newEvent = (data: JsonObject = {}, type = 'ComplaintFiled'): NewEvent => ({
  id: randomUUID(),
  type,
  data: canonicalJson(data),
  metadata: canonicalJson({ commandId: 'c', v: '1' }),
});

export const newEvents = (count: number): readonly NewEvent[] =>
  Array.from({ length: count }, (_, n) => newEvent({ n }));

export const openStore = (options: Partial<EventStoreDbOptions> = {}): Promise<EventStore> =>
  createEventStoreDbEventStore({ connectionString: serverUrl ?? '', prefix: newPrefix(), canonicalJson, ...options });

/** Opens a store for as long as the work lasts. With none other open, it knows no more than a process that has just begun. */
export const withStore = async (
  options: Partial<EventStoreDbOptions>,
  work: (store: EventStore) => Promise<void>,
): Promise<void> => {
  const store = await openStore(options);
  try {
    await work(store);
  } finally {
    await store.close();
  }
};
