import {
  metadataForms,
  requiredMetadataKeys,
  type ActorKind,
  type EventMetadata,
  type Instant,
  type MetadataForm,
  type Origin,
} from '@redress/kernel';
import { MalformedEventError, type EventPlace } from './malformed-event.error';
import { parseStoredJson } from './stored-json';

/** Metadata whose every value has the form that the kernel's table asks for. */
export type DecodedMetadata = EventMetadata &
  Readonly<{ origin: Origin; occurredAt: Instant; recordedAt: Instant; actorKind: ActorKind }>;

const formOf: ReadonlyMap<string, MetadataForm> = new Map(Object.entries(metadataForms));

const isFlatObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the metadata of one event: the closed list of keys, every value text of its form. It does not ask whether the bytes are canonical or the
 * chain holds; the verifier does. `at` only names the event in a refusal.
 * @throws MalformedEventError
 */
export const decodeMetadata = (bytes: Uint8Array, at?: EventPlace): DecodedMetadata => {
  const metadata = parseStoredJson(bytes, 'metadata', at);
  if (!isFlatObject(metadata)) throw new MalformedEventError('metadata no object', at);
  for (const key of Object.keys(metadata)) {
    const form = formOf.get(key);
    if (form === undefined) throw new MalformedEventError('metadata with an unknown key', at);
    const value = metadata[key];
    if (typeof value !== 'string' || !form.holds(value)) throw new MalformedEventError(`metadata ${key} malformed`, at);
  }
  for (const key of requiredMetadataKeys)
    if (!Object.hasOwn(metadata, key)) throw new MalformedEventError(`metadata ${key} missing`, at);
  // Every key was looked up in the list and every value held to its form.
  return metadata as DecodedMetadata;
};
