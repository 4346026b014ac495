import {
  actorKinds,
  isInstant,
  requiredMetadataKeys,
  type ActorKind,
  type EventMetadata,
  type Instant,
  type Origin,
} from '@redress/kernel';
import { MalformedEventError, type EventPlace } from './malformed-event.error';
import { parseStoredJson } from './stored-json';

/** Metadata whose every value is of the form that ledger-format gives it. */
export type DecodedMetadata = EventMetadata &
  Readonly<{ origin: Origin; occurredAt: Instant; recordedAt: Instant; actorKind: ActorKind }>;

type Check = (value: string) => boolean;

const origins: Readonly<Record<Origin, true>> = { live: true, import: true, late: true };
const kindsOfActor: ReadonlySet<string> = new Set(actorKinds);
const schemaNumberPattern = /^[1-9][0-9]{0,8}$/;
const hashPattern = /^[0-9a-f]{64}$/;

// A key without a value is absent, never empty.
const isStated: Check = (value) => value !== '';
const isHash: Check = (value) => hashPattern.test(value);

/** The closed list, each key with the form of its value; the compiler holds it complete. */
const checks: Readonly<Record<keyof EventMetadata, Check>> = {
  v: (value) => value === '1',
  schema: (value) => schemaNumberPattern.test(value),
  tenant: isStated,
  origin: (value) => Object.hasOwn(origins, value),
  occurredAt: isInstant,
  recordedAt: isInstant,
  actorKind: (value) => kindsOfActor.has(value),
  actorId: isStated,
  actorRole: isStated,
  actorUnit: isStated,
  onBehalfOf: isStated,
  commandId: isStated,
  correlationId: isStated,
  causationId: isStated,
  policy: isStated,
  traceparent: isStated,
  alg: (value) => value === 'sha256',
  dh: isHash,
  prev: isHash,
  eh: isHash,
};
const checkOf: ReadonlyMap<string, Check> = new Map(Object.entries(checks));

const isFlatObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the metadata of one event: the closed list of keys, every value a string of its form. It does not ask whether the bytes are canonical or
 * the chain holds; the verifier does. `at` only names the event in a refusal.
 * @throws MalformedEventError
 */
export const decodeMetadata = (bytes: Uint8Array, at?: EventPlace): DecodedMetadata => {
  const metadata = parseStoredJson(bytes, 'metadata', at);
  if (!isFlatObject(metadata)) throw new MalformedEventError('metadata no object', at);
  for (const key of Object.keys(metadata)) {
    const check = checkOf.get(key);
    if (check === undefined) throw new MalformedEventError('metadata with an unknown key', at);
    const value = metadata[key];
    if (typeof value !== 'string' || !check(value)) throw new MalformedEventError(`metadata ${key} malformed`, at);
  }
  for (const key of requiredMetadataKeys)
    if (!Object.hasOwn(metadata, key)) throw new MalformedEventError(`metadata ${key} missing`, at);
  // Every key was looked up in the list and every value checked.
  return metadata as DecodedMetadata;
};
