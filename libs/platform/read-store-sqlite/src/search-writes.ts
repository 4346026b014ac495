import type { Statements } from './statements';

/** The words of the documents of one commit. */
export type SearchWrites = Readonly<{
  begin: () => void;
  /** Tokens of the document in that row, joined by blanks; none where it is not to be found. */
  put: (id: number, tokens: string) => void;
  end: () => void;
}>;

export const noSearchWrites: SearchWrites = { begin: () => undefined, put: () => undefined, end: () => undefined };

/**
 * Words are written behind all documents of a commit: whatever else is written in between makes the full-text table put what it has gathered so far
 * into a segment of its own, and thousands of small segments cost far more than one.
 */
export const searchWrites = (statements: Statements, table: string): SearchWrites => {
  const kept = statements.of(`SELECT tokens FROM ${table} WHERE rowid = ?`);
  const insert = statements.of(`INSERT INTO ${table} (rowid, tokens) VALUES (?, ?)`);
  const remove = statements.of(`DELETE FROM ${table} WHERE rowid = ?`);
  const pending = new Map<number, string>();
  return {
    begin: () => pending.clear(),
    put: (id, tokens) => void pending.set(id, tokens),
    end: () => {
      for (const [id, tokens] of pending) {
        const old = kept.get(id)?.['tokens'];
        // Most events change no word that search finds a document by: reading the old ones is far cheaper than indexing them again.
        if (old === tokens) continue;
        if (old !== undefined) remove.run(id);
        if (tokens !== '') insert.run(id, tokens);
      }
    },
  };
};
