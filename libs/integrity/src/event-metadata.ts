import {
  metadataForms,
  requiredMetadataKeys,
  type EventMetadata,
  type JsonValue,
  type MetadataForm,
} from '@redress/kernel';
import { StrictJsonError } from './json-scanner';
import { parseCanonicalJson } from './strict-json';

/** What the chain computes; the rest a draft brings along. */
const chainKeys = ['v', 'alg', 'dh', 'prev', 'eh'] as const;
export type ChainKey = (typeof chainKeys)[number];
export const isChainKey = (key: string): key is ChainKey => (chainKeys as readonly string[]).includes(key);

export type DraftMetadata = Readonly<Omit<EventMetadata, ChainKey>>;

export type MetadataRule =
  | 'metadata-not-json'
  | 'metadata-not-canonical'
  | 'metadata-not-flat'
  | 'metadata-unknown-key'
  | 'metadata-missing-key'
  | 'metadata-value'
  | 'origin-live-times'
  | 'occurred-after-recorded';

/** What does not hold, in words that carry no more than the metadata itself, in which nothing is personal. */
export type MetadataFault = Readonly<{ rule: MetadataRule; expected: string; found: string }>;

export class MetadataError extends Error {
  override readonly name = 'MetadataError';
  constructor(readonly fault: MetadataFault) {
    super(`Metadata do not hold (${fault.rule}): expected ${fault.expected}, found ${fault.found}`);
  }
}

const formOf: ReadonlyMap<string, MetadataForm> = new Map(Object.entries(metadataForms));
const draftKeys = requiredMetadataKeys.filter((key) => !isChainKey(key));

type Values = Readonly<Record<string, unknown>>;

const valueFault = (values: Values, key: string): MetadataFault | undefined => {
  const form = formOf.get(key);
  if (form === undefined)
    return { rule: 'metadata-unknown-key', expected: 'a key of the closed list', found: JSON.stringify(key) };
  const value = values[key];
  if (typeof value === 'string' && value.isWellFormed() && form.holds(value)) return undefined;
  return { rule: 'metadata-value', expected: `${key}: ${form.expected}`, found: JSON.stringify(value) };
};

const timesFault = ({ origin, occurredAt, recordedAt }: DraftMetadata): MetadataFault | undefined => {
  // Instants are spelled in one way, so the order of their text is the order of time.
  if (occurredAt > recordedAt)
    return { rule: 'occurred-after-recorded', expected: `at most ${recordedAt}`, found: occurredAt };
  if (origin === 'live' && occurredAt !== recordedAt)
    return { rule: 'origin-live-times', expected: `occurredAt ${recordedAt}`, found: occurredAt };
  return undefined;
};

const fault = (values: Values, required: readonly string[]): MetadataFault | undefined => {
  for (const key of Object.keys(values)) {
    const found = valueFault(values, key);
    if (found !== undefined) return found;
  }
  for (const key of required)
    if (!Object.hasOwn(values, key)) return { rule: 'metadata-missing-key', expected: key, found: 'nothing' };
  return timesFault(values as DraftMetadata);
};

/** What the metadata of a draft break of the closed list and the rules of time; the chain's own keys are none of its business. */
export const draftMetadataFault = (metadata: DraftMetadata): MetadataFault | undefined => {
  for (const key of Object.keys(metadata))
    if (isChainKey(key))
      return { rule: 'metadata-unknown-key', expected: 'no key that the chain computes', found: JSON.stringify(key) };
  return fault(metadata, draftKeys);
};

/** Stored metadata, or what they break. Where a store keeps values instead of bytes, its adapter's own spelling is canonical by construction. */
export const readMetadata = (
  bytes: Uint8Array,
): Readonly<{ metadata: EventMetadata }> | Readonly<{ fault: MetadataFault }> => {
  let values: JsonValue;
  try {
    values = parseCanonicalJson(bytes);
  } catch (error) {
    if (!(error instanceof StrictJsonError)) throw error;
    const rule = error.reason === 'not-canonical' ? 'metadata-not-canonical' : 'metadata-not-json';
    return { fault: { rule, expected: 'canonical JSON', found: `${error.reason} at character ${error.at}` } };
  }
  if (values === null || typeof values !== 'object' || Array.isArray(values))
    return { fault: { rule: 'metadata-not-flat', expected: 'an object of text', found: typeof values } };
  const found = fault(values as Values, requiredMetadataKeys);
  return found === undefined ? { metadata: values as EventMetadata } : { fault: found };
};

/**
 * Metadata as they are stored: canonical bytes, the closed list, every value text that is not empty and of its form, the rules of time within one event.
 * @throws MetadataError
 */
export const parseMetadata = (bytes: Uint8Array): EventMetadata => {
  const read = readMetadata(bytes);
  if ('fault' in read) throw new MetadataError(read.fault);
  return read.metadata;
};
