import type { Statements } from './statements';

/** Keys of documents that are gone, with the revision that still guards them. */
export type GoneKeys = Readonly<{
  revisionOf: (key: string) => bigint | undefined;
  mark: (key: string, revision: bigint) => void;
  forget: (key: string) => void;
  /** To be called at the beginning of each transaction: another writer may have marked the first. */
  look: () => void;
}>;

export const goneKeys = (statements: Statements, table: string): GoneKeys => {
  const any = statements.of(`SELECT EXISTS (SELECT 1 FROM ${table}) AS is_any`);
  const find = statements.withBigInts(`SELECT revision FROM ${table} WHERE key = ?`);
  const forget = statements.of(`DELETE FROM ${table} WHERE key = ?`);
  const mark = statements.of(`INSERT INTO ${table} (key, revision) VALUES (?, ?)
    ON CONFLICT (key) DO UPDATE SET revision = max(revision, excluded.revision)`);
  // Most models never lose a document: one question a transaction then answers for all of its keys.
  let isAny = true;
  return {
    look: () => {
      isAny = any.get()?.['is_any'] === 1;
    },
    revisionOf: (key) => {
      const revision = isAny ? find.get(key)?.['revision'] : undefined;
      return typeof revision === 'bigint' ? revision : undefined;
    },
    mark: (key, revision) => {
      mark.run(key, revision);
      isAny = true;
    },
    forget: (key) => void forget.run(key),
  };
};
