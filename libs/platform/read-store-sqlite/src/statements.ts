import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Prepared statements of one connection, kept by their text. */
export type Statements = Readonly<{
  of: (sql: string) => StatementSync;
  /** Hands integers out as `bigint`: revisions are 64 bits. */
  withBigInts: (sql: string) => StatementSync;
}>;

/** Statements kept of one connection; beyond them the longest unused one is prepared anew when it is asked for again. */
const statementsMax = 300;

export const preparedStatements = (database: DatabaseSync): Statements => {
  const kept = new Map<string, StatementSync>();
  const prepared = (name: string, sql: string, areBigInts: boolean): StatementSync => {
    const known = kept.get(name);
    if (known !== undefined) {
      // Moved to the end: a map gives its entries in order of insertion.
      kept.delete(name);
      kept.set(name, known);
      return known;
    }
    const statement = database.prepare(sql);
    if (areBigInts) statement.setReadBigInts(true);
    kept.set(name, statement);
    const [oldest] = kept.keys();
    if (kept.size > statementsMax && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  return {
    of: (sql) => prepared(sql, sql, false),
    withBigInts: (sql) => prepared(`64 ${sql}`, sql, true),
  };
};
