import {
  committedPointerOf,
  isBlanked,
  MetadataError,
  parseCanonicalJson,
  parseMetadata,
  sealedFieldsOf,
  StrictJsonError,
  writeExport,
  type ExportedEvent,
  type ExportScope,
  type Opening,
} from '@redress/integrity';
import type { DataKey, Instant, KeyRing, StoredEvent } from '@redress/kernel';
import { openBox, SealBrokenError } from '@redress/privacy';
import { readableLog, type LogSource, type LostEvents } from './readable-log';
import { keysForPage } from './sealed-keys';

/** What an export could not hold: events that are lost or are none, and fields that were to be disclosed and do not open. */
export type ExportGap =
  | Readonly<{ kind: 'lost'; lost: LostEvents }>
  | Readonly<{ kind: 'unreadable'; stream: string; revision: bigint; reason: string }>
  | Readonly<{ kind: 'undisclosed'; stream: string; revision: bigint; pointer: string; reason: string }>;

/** A sealed field by its event and its pointer into the event's data. */
type DisclosedPlace = Readonly<{ stream: string; revision: bigint; pointer: string }>;

export type LedgerExport = Readonly<{
  ledgerId: string;
  scope: ExportScope;
  asOf: Instant;
  /** Discloses what these keys open, as salt and value; the access has been recorded before. Absent: everything stays sealed. */
  disclosing?: Pick<KeyRing, 'open'>;
  /** Which of the fields that they open; absent: every one. */
  isDisclosed?: (place: DisclosedPlace) => boolean;
  onGap: (gap: ExportGap) => void;
  /** Events so far. */
  onProgress?: (events: number) => void;
}>;

/** Why an event cannot stand in an export; undefined where it can. What its hashes say is for whoever verifies the export. */
const faultOf = ({ data, metadata }: StoredEvent): string | undefined => {
  try {
    parseMetadata(metadata);
    if (!isBlanked(data)) parseCanonicalJson(data);
    return undefined;
  } catch (error) {
    if (error instanceof MetadataError || error instanceof StrictJsonError) return error.message;
    throw error;
  }
};

const disclosedOf = (
  event: StoredEvent,
  keys: ReadonlyMap<string, DataKey>,
  { onGap, isDisclosed }: Pick<LedgerExport, 'onGap' | 'isDisclosed'>,
): Readonly<Record<string, Opening>> => {
  const { stream, revision, id, type } = event;
  const data = parseCanonicalJson(event.data);
  const disclosed: Record<string, Opening> = {};
  for (const { pointer, box } of sealedFieldsOf(data)) {
    const key = box === undefined ? undefined : keys.get(box.$sealed.kid)?.key;
    if (box === undefined || key === undefined) continue;
    if (isDisclosed?.({ stream, revision, pointer }) === false) continue;
    try {
      disclosed[pointer] = openBox(box, { stream, id, type, pointer }, key, committedPointerOf(type, data, pointer));
    } catch (error) {
      if (!(error instanceof SealBrokenError)) throw error;
      onGap({ kind: 'undisclosed', stream, revision, pointer, reason: error.reason });
    }
  }
  return disclosed;
};

const exportedOf = (
  event: StoredEvent,
  keys: ReadonlyMap<string, DataKey> | undefined,
  options: Pick<LedgerExport, 'onGap' | 'isDisclosed'>,
): ExportedEvent | undefined => {
  const reason = faultOf(event);
  if (reason !== undefined) {
    options.onGap({ kind: 'unreadable', stream: event.stream, revision: event.revision, reason });
    return undefined;
  }
  if (keys === undefined || isBlanked(event.data)) return { event };
  const disclosed = disclosedOf(event, keys, options);
  return Object.keys(disclosed).length === 0 ? { event } : { event, disclosed };
};

async function* exportedEvents(
  source: LogSource,
  options: LedgerExport,
): AsyncGenerator<ExportedEvent, void, undefined> {
  const { scope, disclosing, onGap, onProgress } = options;
  let events = 0;
  for await (const piece of readableLog(source, scope)) {
    if (piece.kind === 'lost') {
      onGap(piece);
      continue;
    }
    const keys = disclosing === undefined ? undefined : await keysForPage(disclosing, piece.events);
    for (const event of piece.events) {
      const exported = exportedOf(event, keys, options);
      if (exported !== undefined) yield exported;
    }
    events += piece.events.length;
    onProgress?.(events);
  }
}

/**
 * The lines of an export of a ledger or of one stream (ledger-format, An export). A torn ledger still gives what can be read; what cannot is told to
 * `onGap`, and a verification of the export will name the place.
 * @throws StoreUnavailableError
 */
export const exportLedger = (source: LogSource, options: LedgerExport): AsyncGenerator<string, void, undefined> =>
  writeExport({
    ledgerId: options.ledgerId,
    scope: options.scope,
    asOf: options.asOf,
    events: exportedEvents(source, options),
  });
