import type { StoredEvent } from './event-store';
import type { JsonObject } from './json';
import type { Open } from './personal';
import type { FieldValue, ReadModel } from './read-model';
import type { Recorded } from './recorded';

/**
 * A pure function from events to documents, with what the store needs to know of them. **A document is fed by one stream.**
 * The engine owns order, duplicates, checkpoint and transaction; a rebuild from zero gives the same bytes.
 */
export type Projection<E, D extends JsonObject, F extends string> = Readonly<{
  model: ReadModel<F>;
  /** Every event type: handled, or ignored by name. A type in neither list does not compile. */
  handles: ReadonlySet<string>;
  /** Those of them after which no trace of a person's earlier text may be left in the store's files; only a personal model has any. */
  purgesOn?: ReadonlySet<string>;
  keyOf: (recorded: Recorded<E>) => string;
  /** `open` gives a person's text, or undefined where its key is gone; a model that is not personal must not call it. */
  project: (document: D | undefined, recorded: Recorded<E>, open: Open) => D | undefined;
  /** The declared index fields of a document. */
  fieldsOf: (document: D) => Readonly<Record<F, FieldValue>>;
  /** The text that search finds the document by; absent where the model is not searchable. */
  searchTextOf?: (document: D) => string;
}>;

/** A document that must be there: an event was lost if it is not, and the projector stops at the gap. */
export class ProjectionGapError extends Error {
  override readonly name = 'ProjectionGapError';
}

/** @throws ProjectionGapError */
export const existing = <D>(document: D | undefined, recorded: Recorded<{ type: string }>): D => {
  if (document === undefined)
    throw new ProjectionGapError(
      `${recorded.event.type} at ${recorded.stream}/${recorded.revision} has no document before it`,
    );
  return document;
};

/**
 * From what is stored to what is meant, upcast to the newest shape.
 * @throws UnknownEventError for a type or schema newer than this reader: the projector stops. Any other error is a poison event: its case is parked.
 */
export type EventDecoder<E> = (stored: StoredEvent) => Recorded<E>;

/** Fetches the keys a page needs, once, so that opening is synchronous. */
export type OpenerSource<E> = (page: readonly Recorded<E>[]) => Promise<Open>;

/** The reader is older than the log: it must neither park nor skip (ledger-format, An event). */
export class UnknownEventError extends Error {
  override readonly name = 'UnknownEventError';
}
