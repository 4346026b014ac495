import { parseRevision, type JsonObject, type JsonValue } from '@redress/kernel';
import { canonicalBytes } from '../canonical-json';
import { checkDisclosure } from '../commitment';
import { StrictJsonError } from '../json-scanner';
import { isObject } from '../json-shapes';
import { parseCanonicalJson } from '../strict-json';
import type { Broken } from '../verify/read-data';
import type { PlacedEvent } from '../verify/read-event';
import { committedPointerOf, sealedFieldsOf } from '../verify/sealed-fields';
import { hasExactly } from './export-format';
import type { FileLine } from './split-lines';

/** One event's line, as the verifier takes it. */
export type ExportedLine = Readonly<{ event: PlacedEvent; data: JsonValue | undefined; disclosed: JsonObject }>;

const nothing: JsonObject = {};

/** A line's value, or why it is none. */
export const readLine = ({
  bytes,
  isEnded,
}: FileLine): Readonly<{ value: JsonValue }> | Readonly<{ broken: Broken }> => {
  const broken = (found: string) => ({ broken: { rule: 'export-line', expected: 'canonical JSON', found } as const });
  if (!isEnded) return broken('a line that does not end');
  try {
    return { value: parseCanonicalJson(bytes) };
  } catch (error) {
    if (error instanceof StrictJsonError) return broken(`${error.reason} at character ${error.at}`);
    throw error;
  }
};

/** Whether a line is the trailer: the one kind that counts. */
export const isTrailer = (value: JsonValue): value is JsonObject => isObject(value) && Object.hasOwn(value, 'count');

/** Undefined where the line is no event. */
export const readExportedEvent = (value: JsonValue): ExportedLine | undefined => {
  if (!isObject(value)) return undefined;
  if (!hasExactly(value, ['id', 'metadata', 'revision', 'stream', 'type'], ['data', 'disclosed'])) return undefined;
  const { stream, revision, id, type, data, metadata, disclosed = nothing } = value;
  const parsed = typeof revision === 'string' ? parseRevision(revision) : undefined;
  if (typeof stream !== 'string' || parsed === undefined) return undefined;
  if (typeof id !== 'string' || typeof type !== 'string' || metadata === undefined || !isObject(disclosed))
    return undefined;
  const event: PlacedEvent = {
    stream,
    revision: parsed,
    id,
    type,
    data: data === undefined ? Buffer.of() : canonicalBytes(data),
    metadata: canonicalBytes(metadata),
  };
  return { event, data, disclosed };
};

/** The first field whose disclosure is not what it committed to; also one that is not there, or is not sealed. */
export const disclosureBroken = ({ event, data, disclosed }: ExportedLine): Broken | undefined => {
  const pointers = Object.keys(disclosed);
  if (pointers.length === 0) return undefined;
  const fields = new Map(sealedFieldsOf(data ?? null).map(({ pointer, box }) => [pointer, box]));
  const wrong = pointers.find((pointer) => {
    const box = fields.get(pointer);
    const committed = committedPointerOf(event.type, data ?? null, pointer);
    return box === undefined || !checkDisclosure(box.c, committed, disclosed[pointer] ?? null);
  });
  return wrong === undefined
    ? undefined
    : { rule: 'disclosure', expected: `what ${wrong} committed to`, found: 'something else' };
};
