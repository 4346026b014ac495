import type { DatabaseSync } from 'node:sqlite';
import { FencedError, type DeadLetter, type ReadModelCommit, type ReadModelWriter } from '@redress/kernel';
import { epochOf, readCheckpoint, writeCheckpoint, type OpenedGeneration } from './catalog';
import { documentWrites, found } from './document-writes';
import { tableNames } from './generation-tables';
import type { Statements } from './statements';
import type { Promised } from './read-queries';
import { inTransaction } from './transaction';
import { writtenNames } from './written-names';

/** Streams whose last revision is remembered, so that it need not be read again. */
const rememberedStreamsMax = 50_000;

export type WriterConnection = Readonly<{
  database: DatabaseSync;
  statements: Statements;
  /** Empties the write-ahead log, now or as soon as no reader stands in the way. */
  purge: () => void;
  /** Tries again what is still owed of a purge. */
  settlePurge: () => void;
}>;

/** Overwrites what is deleted with zeros, or not: a switch of the connection, set before each transaction. */
export const shredding = (database: DatabaseSync, isPersonal: boolean): void =>
  database.exec(`PRAGMA secure_delete = ${isPersonal ? 'ON' : 'OFF'}`);

const streamRevisions = (statements: Statements, table: string, isEmpty: boolean) => {
  const read = statements.withBigInts(`SELECT revision FROM ${table} WHERE stream = ?`);
  const write = statements.of(`INSERT INTO ${table} (stream, revision) VALUES (?, ?)
    ON CONFLICT (stream) DO UPDATE SET revision = max(revision, excluded.revision)`);
  const remembered = new Map<string, bigint>();
  const written = writtenNames(isEmpty);
  return {
    of: (stream: string): bigint | undefined => {
      const known = remembered.get(stream);
      if (known !== undefined || written.lack(stream)) return known;
      const revision = read.get(stream)?.['revision'];
      return typeof revision === 'bigint' ? revision : undefined;
    },
    write: (streams: ReadonlyMap<string, bigint>): void => {
      for (const [stream, revision] of streams) {
        written.add(stream);
        write.run(stream, revision);
      }
    },
    /** Only after the commit: what was rolled back was never seen. */
    remember: (streams: ReadonlyMap<string, bigint>): void => {
      for (const [stream, revision] of streams) {
        const known = remembered.get(stream);
        remembered.delete(stream);
        remembered.set(stream, known !== undefined && known > revision ? known : revision);
      }
      for (const stream of remembered.keys()) {
        if (remembered.size <= rememberedStreamsMax) break;
        remembered.delete(stream);
      }
    },
  };
};

const deadLetterWrites = (statements: Statements, table: string) => {
  const put = statements.of(
    `INSERT OR REPLACE INTO ${table} (stream, revision, position, type, error, at) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const release = statements.of(`DELETE FROM ${table} WHERE stream = ?`);
  const first = statements.withBigInts(`SELECT min(revision) AS revision FROM ${table} WHERE stream = ?`);
  const any = statements.of(`SELECT EXISTS (SELECT 1 FROM ${table}) AS is_any`);
  return {
    write: (parked: readonly DeadLetter[], released: readonly string[]): void => {
      for (const stream of released) release.run(stream);
      for (const { stream, revision, position, type, error, at } of parked)
        put.run(stream, revision, position, type, error, at);
    },
    firstOf: (streams: readonly string[]): ReadonlyMap<string, bigint> => {
      const parked = new Map<string, bigint>();
      if (any.get()?.['is_any'] === 0) return parked;
      for (const stream of streams) {
        const revision = first.get(stream)?.['revision'];
        if (typeof revision === 'bigint') parked.set(stream, revision);
      }
      return parked;
    },
  };
};

/** The writer of one generation under the epoch it was opened with: each commit is one transaction. */
export const generationWriter = (
  connection: WriterConnection,
  { generation, isBegun }: OpenedGeneration,
  promised: Promised,
): ReadModelWriter => {
  const { database, statements, purge, settlePurge } = connection;
  const names = tableNames(generation);
  const documents = documentWrites(statements, generation, isBegun);
  const revisions = streamRevisions(statements, names.streams, isBegun);
  const letters = deadLetterWrites(statements, names.letters);

  const unfenced = <T>(kind: 'IMMEDIATE' | 'DEFERRED', work: () => T): T =>
    inTransaction(database, kind, () => {
      if (epochOf(statements, generation) !== generation.epoch)
        throw new FencedError(`Another writer of ${generation.model.name} was opened since, or its generation is gone`);
      return work();
    });
  const reading = <T>(work: () => T): Promise<T> => promised(() => unfenced('DEFERRED', work));
  const write = ({ parked, released, streams, checkpoint, ...commit }: ReadModelCommit): void => {
    documents.write(commit.documents);
    letters.write(parked, released);
    revisions.write(streams);
    if (checkpoint !== undefined) writeCheckpoint(statements, generation, checkpoint);
  };
  const commitWhole = (commit: ReadModelCommit): void => {
    shredding(database, generation.model.personal);
    unfenced('IMMEDIATE', () => write(commit));
    revisions.remember(commit.streams);
    if (commit.purge === true) purge();
    else settlePurge();
  };

  return {
    checkpoint: () => reading(() => readCheckpoint(statements, generation)),
    revisionsOf: (streams) => reading(() => found(streams, revisions.of)),
    parkedOf: (streams) => reading(() => letters.firstOf(streams)),
    load: (keys) => reading(() => documents.load(keys)),
    commit: (commit) => promised(() => commitWhole(commit)),
  };
};
