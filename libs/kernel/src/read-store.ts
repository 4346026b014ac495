import type { Position } from './event-store';
import type { JsonObject } from './json';
import type { DocumentContent } from './read-digest';
import type { ReadModel } from './read-model';
import type { Group, GroupRequest, Page, PageRequest } from './read-query';

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
  /** Absent: the document is gone. Its revision is kept, so that an older write does not bring it back. */
  content?: DocumentContent;
}>;

/** A document as it was last written. `document` is absent where it is gone; its revision still guards. */
export type LoadedDocument = Readonly<{ revision: bigint; document: JsonObject | undefined }>;

/** An event that could not be projected, by its place only: it is read again from the log on retry. Later events of its stream wait behind it. */
export type DeadLetter = Readonly<{
  stream: string;
  revision: bigint;
  position: Position;
  type: string;
  error: string;
  at: string;
}>;

/**
 * What one page of the log did to one read model. Committed whole where the store can. Where it cannot, in this order: documents, `parked` (ascending
 * revisions), `released`, `streams`, `checkpoint`; a crash in between is then repaired by repeating the page, since the engine skips what a
 * document's own revision says is in it.
 */
export type ReadModelCommit = Readonly<{
  documents: readonly GuardedDocument[];
  /** Last revision seen of each stream in the page, ignored events included. Never moves back. */
  streams: ReadonlyMap<string, bigint>;
  /** New dead letters; the first of a stream parks it. One that is there already is replaced. */
  parked: readonly DeadLetter[];
  /** Streams whose dead letters are gone, but for those that `parked` names: retried with success, or up to there. */
  released: readonly string[];
  /** Undefined: it stays as it is. */
  checkpoint: Checkpoint | undefined;
  /** What this commit replaces or removes is a person's text that must leave no trace in the store's files (ledger-format, Sealed fields). */
  purge?: boolean;
}>;

/** The log was read under another epoch since: a second projector took over. */
export class FencedError extends Error {
  override readonly name = 'FencedError';
}

/** The one writer of one generation of a read model. @throws FencedError from commit once another writer was opened, or the generation is gone. */
export type ReadModelWriter = Readonly<{
  checkpoint: () => Promise<Checkpoint | undefined>;
  /** Last revision of each of these streams that was seen; absent: none. */
  revisionsOf: (streams: readonly string[]) => Promise<ReadonlyMap<string, bigint>>;
  /** The first parked revision of those of these streams that are parked. */
  parkedOf: (streams: readonly string[]) => Promise<ReadonlyMap<string, bigint>>;
  /** Those of these documents that were ever written. */
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, LoadedDocument>>;
  commit: (commit: ReadModelCommit) => Promise<void>;
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
 * A model has a live generation that queries see and, during a rebuild, a shadow one beside it. A generation of another version or declaration is
 * never migrated: to queries it is not there, and opening a writer drops it. Each answer is of one moment, also while a writer commits.
 */
export type ReadStore = Readonly<{
  description: Readonly<{ kind: string; durability: string }>;
  /** Opens a generation for writing and fences every writer of it before. `shadow` begins empty unless one was begun before; `live` makes the collection at first use. */
  writer: (model: ReadModel, generation: 'live' | 'shadow') => Promise<ReadModelWriter>;
  /** The shadow becomes live in one step; what was live is dropped. Fences the writers of both. @throws RangeError where there is no shadow. */
  cutOver: (model: ReadModel) => Promise<void>;
  /** Drops the shadow, if there is one, and fences its writer. */
  discardShadow: (model: ReadModel) => Promise<void>;
  get: (model: ReadModel, key: string) => Promise<JsonObject | undefined>;
  page: <F extends string>(model: ReadModel<F>, request: PageRequest<NoInfer<F>>) => Promise<Page<JsonObject>>;
  /** Groups in ascending order of `by`, fields that say nothing last. @throws RangeError where there are more than `maxGroups`. */
  group: <F extends string, M extends string, B extends F>(
    model: ReadModel<F>,
    request: GroupRequest<NoInfer<F>, M, B>,
  ) => Promise<readonly Group<B, M>[]>;
  count: <F extends string>(
    model: ReadModel<F>,
    request: Pick<PageRequest<NoInfer<F>>, 'filter' | 'search'>,
  ) => Promise<number>;
  /** Hex SHA-256 over the `digestLine` of every document in key order: equal for equal content, whatever the store and the way it was written. */
  digest: (model: ReadModel, generation: 'live' | 'shadow') => Promise<string>;
  /** In order of stream, then revision. */
  deadLetters: (model: ReadModel) => Promise<readonly DeadLetter[]>;
  status: (model: ReadModel) => Promise<ReadModelStatus>;
  close: () => Promise<void>;
}>;
