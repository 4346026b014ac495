import { randomUUID } from 'node:crypto';
import type { EventStore, JsonValue } from '@redress/kernel';
import { createEventStoreDbEventStore, type EventStoreDbOptions } from './event-store';

/** Where the specs that need a real server find one, such as `esdb://127.0.0.1:2113?tls=false`. */
export const serverUrl = process.env['ESDB_URL'];

/** `describe`, or where there is no server a visible `describe.skip`, after one plain line. */
export const describeWithServer = (name: string, body: () => void): void => {
  if (serverUrl !== undefined) describe(name, body);
  else {
    process.stderr.write(`Not run, for there is no ESDB_URL: ${name}\n`);
    describe.skip(`${name} (skipped: no ESDB_URL)`, body);
  }
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

export const openStore = (options: Partial<EventStoreDbOptions> = {}): Promise<EventStore> =>
  createEventStoreDbEventStore({
    connectionString: serverUrl ?? '',
    prefix: newPrefix(),
    canonicalJson,
    ...options,
  });
