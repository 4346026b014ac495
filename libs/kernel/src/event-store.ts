declare const positionBrand: unique symbol;

/**
 * Place in the whole log: an opaque token, ordered by the store's `compare` and valid for one store instance only.
 * It never enters data, metadata, a document or a digest (ledger-format, An event).
 */
export type Position = string & { readonly [positionBrand]: true };

/** What a caller hands in. `data` and `metadata` are the RFC 8785 bytes; `id` is a UUID drawn once for each decided attempt. */
export type NewEvent = Readonly<{ id: string; type: string; data: Uint8Array; metadata: Uint8Array }>;

/** What the log hands back. Where the store keeps values, not bytes, the adapter has serialised them again (`keepsBytes`). */
export type StoredEvent = NewEvent & Readonly<{ stream: string; revision: bigint; position: Position }>;

/** The revision of the stream's last event that the decision was made on; `noStream` where there was none. There is no "any". */
export type ExpectedRevision = bigint | 'noStream';

export type AppendResult =
  /** Revision and position of the last event of this append, durable. A repeat of identical bytes gives the first answer again. */
  | Readonly<{ outcome: 'appended'; revision: bigint; position: Position }>
  /** The stream stands elsewhere; nothing was written. */
  | Readonly<{ outcome: 'conflict'; actual: ExpectedRevision }>;

export type ReadStreamOptions = Readonly<{
  /** First revision wanted, inclusive. Backwards it is the highest one. */
  from?: bigint;
  /** Last revision wanted, inclusive. */
  to?: bigint;
  direction?: 'forwards' | 'backwards';
  /** 1 to `maxPageEvents`, which is also the default. @throws RangeError outside (`pageLimitOf`). */
  limit?: number;
}>;

export type ReadAllOptions = Readonly<{
  /** Exclusive; absent: from the start of the log. */
  after?: Position;
  limit?: number;
  /** Only streams whose name starts with this. */
  prefix?: string;
}>;

export type AllPage = Readonly<{
  events: readonly StoredEvent[];
  /** Where to go on: at or after the last event given, since a filter may have passed over others. Absent on an empty log. */
  next: Position | undefined;
  /** True where the log held nothing after `next` when the page was read. */
  isEnd: boolean;
}>;

export type SubscribeOptions = Readonly<{
  /** Exclusive; absent: from the start of the log. */
  after?: Position;
  prefix?: string;
  /** Events in one page at most; `maxPageEvents` by default. */
  pageEventsMax?: number;
  /** Ends the iteration without an error. */
  signal?: AbortSignal;
}>;

export type SubscriptionMessage =
  | Readonly<{ kind: 'events'; events: readonly StoredEvent[] }>
  /** Everything up to `position` has been given; what follows is live. Sent again each time the subscription has drained what was there. */
  | Readonly<{ kind: 'caughtUp'; position: Position | undefined }>;

/**
 * The log. It has no update and no delete.
 *
 * - Appends of several events are atomic, and acknowledged only when durable.
 * - A repeat of identical bytes (same ids, data and metadata) at the same expected revision is the same append: it gives the first answer again,
 *   also after later events. Same ids with other bytes, or a part of them, is a conflict.
 * - Reads see every acknowledged append; order within a stream is revision, over the log it is position.
 * - Subscriptions give every event once, in order, pull-driven: nothing is read ahead beyond one page while the consumer is busy.
 * - Failures throw: `AppendLimitError` and `ForeignPositionError` are the caller's, `StoreUnavailableError` says nothing was written,
 *   `OutcomeUnknownError` says it may have been: repeat the identical bytes.
 */
export type EventStore = Readonly<{
  /** `durability` in words a person can read; `keepsBytes`: false where data come back as parsed values serialised again; `densePositions`: 1, 2, 3, ... without gaps. */
  description: Readonly<{ kind: string; durability: string; keepsBytes: boolean; densePositions: boolean }>;
  append: (stream: string, expected: ExpectedRevision, events: readonly NewEvent[]) => Promise<AppendResult>;
  readStream: (stream: string, options?: ReadStreamOptions) => Promise<readonly StoredEvent[]>;
  readAll: (options?: ReadAllOptions) => Promise<AllPage>;
  subscribe: (options?: SubscribeOptions) => AsyncIterable<SubscriptionMessage>;
  /** Position of the last event, undefined on an empty log. */
  head: () => Promise<Position | undefined>;
  /** Negative, zero or positive. @throws ForeignPositionError where one of them is of another store instance. */
  compare: (a: Position, b: Position) => number;
  /** From a token that came from outside. @throws ForeignPositionError where it is not one of this store instance. */
  parsePosition: (token: string) => Position;
  close: () => Promise<void>;
}>;

/** Events in one page of a read or a subscription. */
export const maxPageEvents = 1_000;
/** The limit of one page, checked. @throws RangeError outside 1..maxPageEvents: every adapter refuses it alike, before it reads. */
export const pageLimitOf = (limit: number = maxPageEvents): number => {
  if (!Number.isInteger(limit) || limit < 1 || limit > maxPageEvents)
    throw new RangeError(`A page holds 1 to ${maxPageEvents} events, not ${limit}`);
  return limit;
};
/** Bytes of data and metadata of one event. */
export const maxEventBytes = 256 * 1_024;
/** Bytes of data in one append: under EventStoreDB's 1,048,576 with room for its own framing. */
export const maxAppendDataBytes = 900_000;
/** Events in one append. */
export const maxAppendEvents = 1_000;

/** `<category>-<id>`: the category one lower-case word, so that EventStoreDB's own category is what precedes the first dash. */
export const streamNamePattern = /^[a-z]{1,40}-[a-z0-9-]{1,120}$/;

const revisionPattern = /^(?:0|[1-9]\d{0,18})$/;

/** A revision as JSON carries it: decimal text without leading zeros. Undefined where it is none. */
export const parseRevision = (text: string): bigint | undefined =>
  revisionPattern.test(text) ? BigInt(text) : undefined;

export class AppendLimitError extends Error {
  override readonly name = 'AppendLimitError';
}

export class ForeignPositionError extends Error {
  override readonly name = 'ForeignPositionError';
}

/** The store could not be reached or refused; nothing was written. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

/** The append may or may not have been written. Repeating the identical bytes at the same revision resolves it. */
export class OutcomeUnknownError extends Error {
  override readonly name = 'OutcomeUnknownError';
}

/** What is stored is not what a ledger can hold: a torn page, a missing revision, bytes that do not parse. */
export class CorruptLedgerError extends Error {
  override readonly name = 'CorruptLedgerError';
}

/** A UUID as event ids and command ids are spelled: lower case. */
export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** PascalCase. */
export const eventTypePattern = /^[A-Z][A-Za-z0-9]{0,99}$/;

/** The limits every adapter checks before it sends. @throws AppendLimitError naming the limit. */
export const assertAppendable = (stream: string, events: readonly NewEvent[]): void => {
  if (!streamNamePattern.test(stream)) throw new AppendLimitError(`Not a stream name: ${JSON.stringify(stream)}`);
  if (events.length === 0) throw new AppendLimitError('An append holds at least one event');
  if (events.length > maxAppendEvents) throw new AppendLimitError(`An append holds at most ${maxAppendEvents} events`);
  if (new Set(events.map((event) => event.id)).size !== events.length)
    throw new AppendLimitError('Two events of one append have the same id');
  let dataBytes = 0;
  for (const { id, type, data, metadata } of events) {
    if (!uuidPattern.test(id)) throw new AppendLimitError(`Not a lower-case UUID: ${JSON.stringify(id)}`);
    if (!eventTypePattern.test(type)) throw new AppendLimitError(`Not an event type: ${JSON.stringify(type)}`);
    if (data.length + metadata.length > maxEventBytes)
      throw new AppendLimitError(
        `An event holds at most ${maxEventBytes} bytes; ${type} has ${data.length + metadata.length}`,
      );
    dataBytes += data.length;
  }
  if (dataBytes > maxAppendDataBytes)
    throw new AppendLimitError(
      `An append holds at most ${maxAppendDataBytes} bytes of data; this one has ${dataBytes}`,
    );
};

/** A whole stream, page by page. */
export async function* readWholeStream(
  store: Pick<EventStore, 'readStream'>,
  stream: string,
  { from = 0n, to }: Readonly<{ from?: bigint; to?: bigint }> = {},
): AsyncGenerator<StoredEvent, void, undefined> {
  for (let next = from; ;) {
    const page = await store.readStream(stream, {
      from: next,
      ...(to === undefined ? {} : { to }),
      limit: maxPageEvents,
    });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < maxPageEvents) return;
    next = last.revision + 1n;
  }
}
