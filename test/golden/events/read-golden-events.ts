import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decodeAccessLogEvent,
  decodeComplaintEvent,
  decodeCredentialEvent,
  decodeErasureEvent,
  decodeLedgerEvent,
  decodePolicyEvent,
  decodeSubjectEvent,
  type StorableEvent,
} from '@redress/complaints/event-schema';
import type { EventDecoder, EventMetadata, JsonObject, StoredEvent } from '@redress/kernel';

/** One file: an event as some released version stored it, with the values in place of their bytes. */
export type GoldenEvent = Readonly<{
  file: string;
  stream: string;
  revision: string;
  id: string;
  type: string;
  data: JsonObject;
  metadata: EventMetadata;
}>;

/** `<Type>.v<schema>.json`, or `<Type>.v<schema>.<variant>.json` for another variant of the same shape. */
export const goldenFilePattern = /^(?<type>[A-Z][A-Za-z]*)\.v(?<schema>[1-9][0-9]*)(?:\.[a-z][A-Za-z]*)?\.json$/;

export const goldenEvents: readonly GoldenEvent[] = readdirSync(__dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const event = JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as Omit<GoldenEvent, 'file'>;
    return { file, ...event };
  });

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const storedOf = ({ stream, revision, id, type }: GoldenEvent, data: unknown, metadata: unknown): StoredEvent => ({
  stream,
  revision: BigInt(revision),
  // A token of no store: reading an event does not look at it.
  position: revision as StoredEvent['position'],
  id,
  type,
  data: bytesOf(data),
  metadata: bytesOf(metadata),
});

/** By category of the stream. */
const decoders: Readonly<Record<string, EventDecoder<StorableEvent>>> = {
  complaint: decodeComplaintEvent,
  ledger: decodeLedgerEvent,
  policy: decodePolicyEvent,
  access: decodeAccessLogEvent,
  credential: decodeCredentialEvent,
  erasure: decodeErasureEvent,
  complainant: decodeSubjectEvent,
};

/** Reads it with the decoder of its stream, with other data or metadata where these are given. */
export const readGolden = (golden: GoldenEvent, data: unknown = golden.data, metadata: unknown = golden.metadata) => {
  const decode = decoders[golden.stream.split('-')[0] ?? ''];
  if (decode === undefined) throw new Error(`No decoder for ${golden.stream}`);
  return decode(storedOf(golden, data, metadata));
};
