import type { Position } from './event-store';
import type { JsonObject } from './json';

export type FieldType = 'text' | 'integer';
/** Instants and civil dates are text: their order is text order. `null`: the document says nothing. */
export type FieldValue = string | number | null;

/** What a read model declares once; a query on a field that is not declared does not compile. */
export type ReadModel<F extends string = string> = Readonly<{
  /** Lower case, words joined by `_`. */
  name: string;
  /** Raised whenever the projection or the document changes: a new version is another collection. */
  version: number;
  /** Holds opened personal text: purged on the event in the case's own stream. */
  personal: boolean;
  /** The declared index fields. */
  fields: Readonly<Record<F, FieldType>>;
  /** Index fields in order; a page sorted by such a list, with equality on what precedes, needs no scan. */
  indexes: readonly (readonly F[])[];
  searchable: boolean;
}>;

/**
 * Where a projection stands. `anchor` is the last event it saw, compared with the log at start: where its `eh` differs, or the position is another
 * store's, the log is not the one that was read, and the model is built again. Absent: it has seen no event yet.
 */
export type Checkpoint = Readonly<{
  position: Position;
  anchor?: Readonly<{ stream: string; revision: bigint; eh: string }>;
}>;

export type GuardedDocument = Readonly<{
  key: string;
  stream: string;
  /** The revision of `stream` that the document was folded to: a write with an older one changes nothing. */
  revision: bigint;
  /** Absent: the document is gone. */
  content?: Readonly<{ document: JsonObject; fields: Readonly<Record<string, FieldValue>>; searchText?: string }>;
}>;

/** An event that could not be projected, by its place only: it is read again from the log on retry. Later events of its stream wait behind it. */
export type DeadLetter = Readonly<{
  stream: string;
  revision: bigint;
  position: Position;
  type: string;
  error: string;
  at: string;
}>;

/** What one page of the log did to one read model: committed whole or not at all where the store can, else harmless to repeat. */
export type ReadModelCommit = Readonly<{
  documents: readonly GuardedDocument[];
  /** Last revision seen of each stream in the page, ignored events included. */
  streams: ReadonlyMap<string, bigint>;
  /** New dead letters; the first of a stream parks it. */
  parked: readonly DeadLetter[];
  /** Streams whose dead letters have all been retried with success. */
  released: readonly string[];
  checkpoint: Checkpoint | undefined;
}>;

/** The log was read under another epoch since: a second projector took over. */
export class FencedError extends Error {
  override readonly name = 'FencedError';
}

/** The one writer of one generation of a read model. @throws FencedError from commit once another writer was opened. */
export type ReadModelWriter = Readonly<{
  checkpoint: () => Promise<Checkpoint | undefined>;
  /** Last revision of each of these streams that was seen; absent: none. */
  revisionsOf: (streams: readonly string[]) => Promise<ReadonlyMap<string, bigint>>;
  /** Which of these streams are parked. */
  parkedOf: (streams: readonly string[]) => Promise<ReadonlySet<string>>;
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, JsonObject>>;
  commit: (commit: ReadModelCommit) => Promise<void>;
}>;

type Comparison<F extends string> = Readonly<{
  field: F;
  is: 'equal' | 'notEqual' | 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual';
  value: string | number;
}>;

/** The closed query type, compiled to SQL and to MongoDB alike. A comparison, `notEqual` too, is false on a field that says nothing. */
export type Filter<F extends string> =
  | Comparison<F>
  | Readonly<{ field: F; is: 'in'; values: readonly (string | number)[] }>
  | Readonly<{ field: F; is: 'stated' | 'notStated' }>
  | Readonly<{ all: readonly Filter<F>[] }>
  | Readonly<{ any: readonly Filter<F>[] }>;

export type PageRequest<F extends string> = Readonly<{
  filter?: Filter<F>;
  /** Words that the search text holds, one after the other as written: two Chinese characters match where they stand side by side. */
  search?: string;
  /** Ties are broken by key, so that a cursor never skips or repeats. Fields that say nothing come last in either direction. */
  sort: readonly Readonly<{ field: F; direction: 'ascending' | 'descending' }>[];
  /** 1 to `maxPageDocuments`. */
  limit: number;
  /** From the page before, with the same filter, search and sort. @throws RangeError where it is not. */
  cursor?: string;
}>;

export type Page<D> = Readonly<{ documents: readonly D[]; next: string | undefined }>;

export type Measure<F extends string> =
  | Readonly<{ kind: 'count'; filter?: Filter<F> }>
  /** Every value of an integer field with how often it stands: percentiles are taken from it in one place (`nearestRank`). */
  | Readonly<{ kind: 'distribution'; field: F; filter?: Filter<F> }>;

export type GroupRequest<F extends string, M extends string> = Readonly<{
  filter?: Filter<F>;
  by: readonly F[];
  measures: Readonly<Record<M, Measure<F>>>;
}>;

export type Group<F extends string, M extends string> = Readonly<{
  by: Readonly<Record<F, FieldValue>>;
  measures: Readonly<Record<M, number | readonly (readonly [value: number, count: number])[]>>;
}>;

export type ReadModelStatus = Readonly<{
  checkpoint: Checkpoint | undefined;
  documents: number;
  deadLetters: number;
  /** A rebuild is under way beside the live generation. */
  rebuilding: boolean;
}>;

/**
 * Read models: disposable, built from the log, queried by declared fields only. One contract suite for all adapters.
 * A model has a live generation that queries see and, during a rebuild, a shadow one beside it.
 */
export type ReadStore = Readonly<{
  description: Readonly<{ kind: string; durability: string }>;
  /** Opens a generation for writing and fences every writer before. `shadow` begins empty unless one was begun before; `live` makes the collection at first use. */
  writer: (model: ReadModel, generation: 'live' | 'shadow') => Promise<ReadModelWriter>;
  /** The shadow becomes live in one step; what was live is dropped. */
  cutOver: (model: ReadModel) => Promise<void>;
  /** Drops the shadow. */
  discardShadow: (model: ReadModel) => Promise<void>;
  get: (model: ReadModel, key: string) => Promise<JsonObject | undefined>;
  page: <F extends string>(model: ReadModel<F>, request: PageRequest<F>) => Promise<Page<JsonObject>>;
  /** Groups in ascending order of `by`, fields that say nothing last. */
  group: <F extends string, M extends string>(
    model: ReadModel<F>,
    request: GroupRequest<F, M>,
  ) => Promise<readonly Group<F, M>[]>;
  count: <F extends string>(model: ReadModel<F>, request: Pick<PageRequest<F>, 'filter' | 'search'>) => Promise<number>;
  /** SHA-256 (hex) over every document, its key, fields and search text, in key order: equal for equal content, whatever the store. */
  digest: (model: ReadModel, generation: 'live' | 'shadow') => Promise<string>;
  deadLetters: (model: ReadModel) => Promise<readonly DeadLetter[]>;
  status: (model: ReadModel) => Promise<ReadModelStatus>;
  close: () => Promise<void>;
}>;

/** Documents in one page of a query. */
export const maxPageDocuments = 1_000;

/**
 * The percentile by nearest rank: the smallest value that at least `percent` of all are not above. Undefined of nothing.
 * `distribution`: [value, count] in ascending order of value.
 */
export const nearestRank = (
  distribution: readonly (readonly [value: number, count: number])[],
  percent: number,
): number | undefined => {
  const total = distribution.reduce((sum, [, count]) => sum + count, 0);
  const rank = Math.max(1, Math.ceil((percent / 100) * total));
  let seen = 0;
  for (const [value, count] of distribution) {
    seen += count;
    if (seen >= rank) return value;
  }
  return undefined;
};
