import type { JSONEventData } from '@eventstore/db-client';
import { AppendLimitError, type JsonObject, type NewEvent } from '@redress/kernel';
import { canSayMoreFollows, saysMoreFollows, textThatMoreFollows } from './append-order';
import { parseJsonObject, type CanonicalJson } from './json-object';
import { maxAppendMessageBytes } from './limits';

/** An event ready to be sent, and to be compared with what is stored. */
export type PreparedEvent = Readonly<{
  id: string;
  type: string;
  data: JsonObject;
  metadata: JsonObject;
  /** Its append goes on after it, and its metadata can say so. */
  moreFollows: boolean;
  sent: JSONEventData;
}>;

/**
 * The client sends metadata as they are where they are exactly a `Uint8Array`; a Buffer it would write out as JSON of its numbers. It does so
 * some turns later, and by then the caller may have used its buffer again: so this is a copy.
 */
const plainCopy = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

const parsed = (bytes: Uint8Array, what: string, canonicalJson: CanonicalJson) => {
  try {
    return parseJsonObject(bytes, canonicalJson);
  } catch (cause) {
    throw new AppendLimitError(`The ${what} are no JSON object that can be read back as it is`, { cause });
  }
};

const prepare = (event: NewEvent, isLast: boolean, canonicalJson: CanonicalJson): PreparedEvent => {
  const { id, type } = event;
  const { object: data } = parsed(event.data, `data of ${type}`, canonicalJson);
  const { object: metadata, isVerbatim } = parsed(event.metadata, `metadata of ${type}`, canonicalJson);
  const moreFollows = !isLast && canSayMoreFollows(metadata);
  const metadataBytes = (): Uint8Array => {
    if (moreFollows) return Buffer.from(textThatMoreFollows(metadata));
    return isVerbatim && !saysMoreFollows(metadata) ? event.metadata : canonicalJson(metadata);
  };
  // JSON events, so that the server's own tools can show and select them.
  const sent = { id, type, contentType: 'application/json' as const, data, metadata: plainCopy(metadataBytes()) };
  return { id, type, data, metadata, moreFollows, sent };
};

/** @throws AppendLimitError where an event is not JSON, or all together are more than one message. */
export const prepareEvents = (events: readonly NewEvent[], canonicalJson: CanonicalJson): readonly PreparedEvent[] => {
  const bytes = events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
  if (bytes > maxAppendMessageBytes)
    throw new AppendLimitError(
      `An append to EventStoreDB holds at most ${maxAppendMessageBytes} bytes of data and metadata; this one has ${bytes}`,
    );
  return events.map((event, index) => prepare(event, index === events.length - 1, canonicalJson));
};
