import type { AllStreamResolvedEvent, ResolvedEvent } from '@eventstore/db-client';
import { StoreUnavailableError, type JsonValue, type Position, type StoredEvent } from '@redress/kernel';
import { saysMoreFollows } from './append-order';
import { isJsonObject, sameJson, type CanonicalJson } from './json-object';
import type { LogPlace } from './positions';
import type { PreparedEvent } from './prepared-event';

/** An event of this ledger as the client hands it back, under its own stream name. */
export type StoredRecord = Readonly<{
  stream: string;
  revision: bigint;
  id: string;
  type: string;
  isJson: boolean;
  data: unknown;
  metadata: unknown;
  place: LogPlace;
  /** Milliseconds since 1970. */
  createdAt: number;
}>;

/** Undefined for an event that is none of this ledger's. */
export const recordOf = (
  { event }: ResolvedEvent | AllStreamResolvedEvent,
  inLedger: (streamInDatabase: string) => string | undefined,
): StoredRecord | undefined => {
  const stream = event === undefined ? undefined : inLedger(event.streamId);
  if (event === undefined || stream === undefined) return undefined;
  if (event.position === undefined)
    throw new StoreUnavailableError('The server gives no positions with its events; EventStoreDB 22.6 or later does');
  const { revision, id, type, isJson, data, metadata, position: place, created } = event;
  return { stream, revision, id, type, isJson, data, metadata, place, createdAt: created.getTime() };
};

/** What the client makes of a byte that is no UTF-8. */
const replacementCharacters = /^\uFFFD+$/;

/**
 * Bytes of what the client has parsed. A value that a ledger cannot hold, and text that was no JSON, are given as they are: to judge them is
 * the verifier's business. Data that a redaction in the store has overwritten with 0xFF come back as that many replacement characters.
 */
const bytesOf = (value: unknown, canonicalJson: CanonicalJson): Uint8Array => {
  if (value === undefined) return new Uint8Array();
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'string')
    return replacementCharacters.test(value) ? new Uint8Array(value.length).fill(0xff) : Buffer.from(value);
  try {
    return canonicalJson(value as JsonValue);
  } catch {
    return Buffer.from(JSON.stringify(value));
  }
};

export const storedEventOf = (
  { stream, revision, id, type, data, metadata }: StoredRecord,
  position: Position,
  canonicalJson: CanonicalJson,
): StoredEvent => ({
  stream,
  revision,
  position,
  id,
  type,
  data: bytesOf(data, canonicalJson),
  metadata: bytesOf(metadata, canonicalJson),
});

export const moreFollowsAfter = ({ metadata }: StoredRecord): boolean =>
  isJsonObject(metadata) && saysMoreFollows(metadata);

/** The record is the event: id, type, the values of data and metadata, and whether its append goes on after it. */
export const isSameEvent = (record: StoredRecord, event: PreparedEvent, canonicalJson: CanonicalJson): boolean =>
  record.id === event.id &&
  record.type === event.type &&
  record.isJson &&
  isJsonObject(record.data) &&
  isJsonObject(record.metadata) &&
  moreFollowsAfter(record) === event.moreFollows &&
  sameJson(record.data, event.data, canonicalJson) &&
  sameJson(record.metadata, event.metadata, canonicalJson);
