import type { DeadLetter, Position, ReadModelStatus } from '@redress/kernel';
import { readCheckpoint, type Generation } from './catalog';
import { tableNames } from './generation-tables';
import type { Statements } from './statements';

export const readDeadLetters = (statements: Statements, generation: Generation): readonly DeadLetter[] =>
  statements
    .withBigInts(
      `SELECT stream, revision, position, type, error, at FROM ${tableNames(generation).letters} ORDER BY stream, revision`,
    )
    .all()
    .map(({ stream, revision, position, type, error, at }) => ({
      stream: String(stream),
      // Integer columns of this statement come as bigint.
      revision: revision as bigint,
      // Written as a position, and handed back unread.
      position: String(position) as Position,
      type: String(type),
      error: String(error),
      at: String(at),
    }));

const countOf = (statements: Statements, table: string): number =>
  Number(statements.of(`SELECT count(*) AS n FROM ${table}`).get()?.['n']);

export const readStatus = (
  statements: Statements,
  live: Generation | undefined,
  shadow: Generation | undefined,
): ReadModelStatus => ({
  checkpoint: live && readCheckpoint(statements, live),
  documents: live ? countOf(statements, tableNames(live).documents) : 0,
  deadLetters: live ? countOf(statements, tableNames(live).letters) : 0,
  rebuilding: shadow !== undefined,
});
