import { isInstant } from './instant';
import { actorKinds, type Origin } from './recorded';

/**
 * The closed list of metadata keys of ledger format version 1, every value a string, a key without a value absent.
 * An unknown key is refused at writing and is tampering at verification.
 */
export const requiredMetadataKeys = [
  'v',
  'schema',
  'tenant',
  'origin',
  'occurredAt',
  'recordedAt',
  'actorKind',
  'actorId',
  'commandId',
  'correlationId',
  'alg',
  'dh',
  'prev',
  'eh',
] as const;

export const optionalMetadataKeys = [
  'actorRole',
  'actorUnit',
  'onBehalfOf',
  'causationId',
  'policy',
  'traceparent',
] as const;

export type EventMetadata = Readonly<
  Record<(typeof requiredMetadataKeys)[number], string> & Partial<Record<(typeof optionalMetadataKeys)[number], string>>
>;

export type MetadataKey = keyof EventMetadata;

/** How a value must be spelled; `expected` says so in words. */
export type MetadataForm = Readonly<{ expected: string; holds: (value: string) => boolean }>;

const hashPattern = /^[0-9a-f]{64}$/;
const schemaPattern = /^[1-9]\d{0,8}$/;
const origins: Readonly<Record<Origin, true>> = { live: true, import: true, late: true };
const kinds: readonly string[] = actorKinds;

const statedForm: MetadataForm = { expected: 'text that is not empty', holds: (value) => value !== '' };
const instantForm: MetadataForm = { expected: 'an instant in UTC with milliseconds', holds: isInstant };
const hashForm: MetadataForm = {
  expected: '64 lower-case hexadecimal digits',
  holds: (value) => hashPattern.test(value),
};

/** The form of every value, for the writer, the readers and the verifier alike. */
export const metadataForms: Readonly<Record<MetadataKey, MetadataForm>> = {
  v: { expected: '1', holds: (value) => value === '1' },
  schema: { expected: 'a version number from 1', holds: (value) => schemaPattern.test(value) },
  tenant: statedForm,
  origin: { expected: Object.keys(origins).join(', '), holds: (value) => Object.hasOwn(origins, value) },
  occurredAt: instantForm,
  recordedAt: instantForm,
  actorKind: { expected: kinds.join(', '), holds: (value) => kinds.includes(value) },
  actorId: statedForm,
  actorRole: statedForm,
  actorUnit: statedForm,
  onBehalfOf: statedForm,
  commandId: statedForm,
  correlationId: statedForm,
  causationId: statedForm,
  policy: statedForm,
  traceparent: statedForm,
  alg: { expected: 'sha256', holds: (value) => value === 'sha256' },
  dh: hashForm,
  prev: hashForm,
  eh: hashForm,
};
