import { transactions } from './transactions';

/** Extended result codes of SQLite (sqlite.org/rescode.html). */
const codes = { busy: 5, writeFailed: 778, syncFailed: 1034, torn: 11, tornIndex: 779, full: 13 } as const;

/** A connection that fails at one statement with one code, which no real disk does when it is asked to. */
const failingAt = (failing: string, errcode: number) => {
  const statements: string[] = [];
  const connection = {
    isTransaction: true,
    exec: (sql: string) => {
      statements.push(sql);
      if (sql === failing) throw Object.assign(new Error('as asked'), { errcode });
    },
    prepare: () => {
      throw new Error('Not asked for here');
    },
  };
  return { connection, statements };
};

describe('a transaction that fails', () => {
  it.each([
    ['the lock is held elsewhere', 'BEGIN IMMEDIATE', codes.busy, 'StoreUnavailableError', false],
    ['the disk is full while committing', 'COMMIT', codes.full, 'StoreUnavailableError', false],
    ['a page is torn', 'work', codes.torn, 'CorruptLedgerError', true],
    ['an index is torn', 'work', codes.tornIndex, 'CorruptLedgerError', true],
    ['a read fails before the commit', 'work', codes.writeFailed, 'StoreUnavailableError', true],
    ['a write fails in the commit', 'COMMIT', codes.writeFailed, 'OutcomeUnknownError', true],
    ['the sync fails', 'COMMIT', codes.syncFailed, 'OutcomeUnknownError', true],
  ] as const)('because %s says what is true', (_why, failing, code, name, isLast) => {
    const { connection, statements } = failingAt(failing, code);
    const { run } = transactions(connection);

    const first = run(() => connection.exec('work'));
    expect(first).toStrictEqual({ outcome: 'failed', failure: { name, message: 'The append failed: as asked' } });
    expect(statements.at(-1)).toBe('ROLLBACK');

    const second = run(() => 'done');
    expect(second.outcome).toBe('failed');
    expect(second).toMatchObject({ failure: { name: isLast ? 'StoreUnavailableError' : name } });
    // A writer that has stopped does not touch the file again.
    expect(statements.filter((sql) => sql === 'BEGIN IMMEDIATE')).toHaveLength(isLast ? 1 : 2);
  });
});
