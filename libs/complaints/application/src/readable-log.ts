import { MetadataError, parseMetadata, wholeLedger, type ExportScope } from '@redress/integrity';
import { CorruptLedgerError, maxPageEvents, type EventStore, type Position, type StoredEvent } from '@redress/kernel';

/** Events that a torn store cannot give any more. */
export type LostEvents = Readonly<{
  /** First and last place in the log; undefined where the store cannot say where they stood. */
  places: Readonly<{ from: bigint; to: bigint }> | undefined;
  reason: string;
  /** Those of them that the store can still name. */
  known: readonly Readonly<{ stream: string; revision: bigint }>[];
}>;

/** What a store that can step over what is torn gives instead of pages: every event that can be read, in the order of the log, and what cannot. */
export type SalvagedPiece =
  StoredEvent | Readonly<{ lost: Readonly<{ from: bigint; to: bigint; reason: string; known: LostEvents['known'] }> }>;

/** A log that may be damaged. `salvage` is asked only after a page could not be read. */
export type LogSource = Readonly<{
  eventStore: Pick<EventStore, 'description' | 'readAll' | 'readStream'>;
  salvage?: () => AsyncIterable<SalvagedPiece>;
}>;

export type LogPiece =
  Readonly<{ kind: 'events'; events: readonly StoredEvent[] }> | Readonly<{ kind: 'lost'; lost: LostEvents }>;

/** Lets what waits have its turn: a long walk over a store that answers at once would keep an interruption waiting. */
const yieldTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function* pagesOfAll({ eventStore }: LogSource): AsyncGenerator<readonly StoredEvent[], void, undefined> {
  let after: Position | undefined;
  for (let isEnd = false; !isEnd;) {
    const page = await eventStore.readAll(after === undefined ? {} : { after });
    yield page.events;
    ({ next: after, isEnd } = page);
  }
}

async function* pagesOfStream(
  { eventStore }: LogSource,
  stream: string,
): AsyncGenerator<readonly StoredEvent[], void, undefined> {
  for (let from = 0n, isEnd = false; !isEnd;) {
    const page = await eventStore.readStream(stream, { from, limit: maxPageEvents });
    yield page;
    isEnd = page.length < maxPageEvents;
    from = (page.at(-1)?.revision ?? 0n) + 1n;
  }
}

/** Whether any of these may be of the scope: the store names all of them, or cannot say. */
const concerns = (
  scope: ExportScope,
  { from, to, known }: Readonly<{ from: bigint; to: bigint }> & LostEvents,
): boolean =>
  scope === wholeLedger || BigInt(known.length) <= to - from || known.some(({ stream }) => stream === scope);

/** What can still be read beyond the events that were given. Where nothing is missing after all, what was torn is told at the end. */
async function* salvaged(
  pieces: AsyncIterable<SalvagedPiece>,
  scope: ExportScope,
  given: number,
  torn: LostEvents,
): AsyncGenerator<LogPiece, void, undefined> {
  let seen = 0;
  let isLossTold = false;
  for await (const piece of pieces) {
    if ('lost' in piece) {
      const { from, to, reason } = piece.lost;
      const known = piece.lost.known.map(({ stream, revision }) => ({ stream, revision }));
      const lost: LostEvents = { places: { from, to }, reason, known };
      if (!concerns(scope, { from, to, ...lost })) continue;
      isLossTold = true;
      yield { kind: 'lost', lost };
    } else if (scope === wholeLedger || piece.stream === scope) {
      seen += 1;
      if (seen > given) yield { kind: 'events', events: [piece] };
    }
  }
  if (!isLossTold) yield { kind: 'lost', lost: torn };
}

/**
 * The log, or one stream of it, page by page, and past what cannot be read as far as the store can.
 * @throws StoreUnavailableError; a torn store is no error here but a piece that is lost.
 */
export async function* readableLog(source: LogSource, scope: ExportScope): AsyncGenerator<LogPiece, void, undefined> {
  let given = 0;
  try {
    const pages = scope === wholeLedger ? pagesOfAll(source) : pagesOfStream(source, scope);
    for await (const events of pages) {
      given += events.length;
      if (events.length > 0) yield { kind: 'events', events };
      await yieldTurn();
    }
  } catch (error) {
    if (!(error instanceof CorruptLedgerError)) throw error;
    const torn: LostEvents = { places: undefined, reason: error.message, known: [] };
    if (source.salvage === undefined) yield { kind: 'lost', lost: torn };
    else yield* salvaged(source.salvage(), scope, given, torn);
  }
}

/**
 * The id of the ledger that the events of a log belong to, as the first of them that can be read says: also where the place is torn that a ledger is
 * looked up by. Undefined where none can be read.
 */
export const ledgerIdIn = async (source: LogSource): Promise<string | undefined> => {
  for await (const piece of readableLog(source, wholeLedger)) {
    if (piece.kind === 'lost') continue;
    for (const { metadata } of piece.events) {
      const read = tenantOf(metadata);
      if (read !== undefined) return read;
    }
  }
  return undefined;
};

const tenantOf = (metadata: Uint8Array): string | undefined => {
  try {
    return parseMetadata(metadata).tenant;
  } catch (error) {
    if (error instanceof MetadataError) return undefined;
    throw error;
  }
};
