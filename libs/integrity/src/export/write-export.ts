import type { Instant, JsonObject, JsonValue, StoredEvent } from '@redress/kernel';
import { canonicalText } from '../canonical-json';
import type { Opening } from '../commitment';
import { parseMetadata } from '../event-metadata';
import { parseCanonicalJson } from '../strict-json';
import { ledgerDigest, type Head } from '../verify/heads';
import { isBlanked } from '../verify/read-data';
import { exportFormat, type ExportScope } from './export-format';

/** One event of an export, with the fields that are disclosed: JSON Pointer -> what opens their commitments. */
export type ExportedEvent = Readonly<{
  event: Omit<StoredEvent, 'position'>;
  disclosed?: Readonly<Record<string, Opening>>;
}>;

export type ExportSource = Readonly<{
  ledgerId: string;
  scope: ExportScope;
  /** When the log was read. */
  asOf: Instant;
  /** In the order of the log; whole streams. */
  events: AsyncIterable<ExportedEvent> | Iterable<ExportedEvent>;
}>;

const line = (value: JsonValue): string => `${canonicalText(value)}\n`;

const disclosedMembers = (disclosed: Readonly<Record<string, Opening>>): JsonObject =>
  Object.fromEntries(Object.entries(disclosed).map(([pointer, { salt, value }]) => [pointer, [salt, value]]));

const eventLine = ({ event, disclosed }: ExportedEvent): string => {
  const { stream, revision, id, type, data, metadata } = event;
  return line({
    stream,
    revision: String(revision),
    id,
    type,
    // Redacted in the store: an export says nothing where nothing is left.
    ...(isBlanked(data) ? {} : { data: parseCanonicalJson(data) }),
    metadata: parseCanonicalJson(metadata),
    ...(disclosed === undefined ? {} : { disclosed: disclosedMembers(disclosed) }),
  });
};

/**
 * The lines of an export, each with its line feed (ledger-format, An export): header, events, trailer. Nothing is kept but where each stream ends.
 * @throws StrictJsonError or MetadataError where an event is not what a ledger holds: it cannot be exported.
 */
export const writeExport = async function* ({
  ledgerId,
  scope,
  asOf,
  events,
}: ExportSource): AsyncGenerator<string, void, undefined> {
  yield line({ format: exportFormat, ledgerId, scope, asOf });
  const heads = new Map<string, Head>();
  let count = 0;
  for await (const exported of events) {
    const { stream, revision, metadata } = exported.event;
    heads.set(stream, { revision, eh: parseMetadata(metadata).eh });
    count += 1;
    yield eventLine(exported);
  }
  const ends = [...heads].sort(([a], [b]) => (a < b ? -1 : 1));
  yield line({
    count,
    heads: ends.map(([stream, { revision, eh }]) => [stream, String(revision), eh]),
    digest: ledgerDigest(heads),
  });
};
