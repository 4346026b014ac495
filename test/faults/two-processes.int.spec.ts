import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isInstant, millisecondsOf } from '@redress/kernel';
import { createSqliteEventStore, FolderLockedError, lockFolder } from '@redress/platform/event-store-sqlite';
import { within } from '@redress/testing';
import { numberedAppend } from './numbered-appends';
import { programArguments, temporaryFolder, writerEntry } from './temporary-folder';

const folder = temporaryFolder('two');
const patienceMilliseconds = 10_000;
let ledgers = 0;
const newLedger = () => path.join(folder, `ledger-${(ledgers += 1)}`);

type Other = Readonly<{ process: ChildProcess; says: () => Promise<string>; tell: (line: string) => void }>;

const started: ChildProcess[] = [];
/** Another process that opens the folder for writing. */
const startOther = (ledger: string): Other => {
  const child = spawn(process.execPath, programArguments('write-on-command', ledger, writerEntry), {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  started.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    says: async () => String((await within(patienceMilliseconds, 'a word of the other process', lines.next())).value),
    tell: (line) => child.stdin.write(`${line}\n`),
  };
};
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

const refusal = (open: Promise<unknown>): Promise<unknown> =>
  open.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a second writer', () => {
  it('is refused, and told the pid and the start of the first', async () => {
    const ledger = newLedger();
    const other = startOther(ledger);
    expect(await other.says()).toBe('open');

    const error = await refusal(createSqliteEventStore({ folder: ledger, mode: 'write', writerEntry }));

    if (!(error instanceof FolderLockedError)) throw new Error(`Expected a refusal, got ${String(error)}`);
    const { pid, startedAt } = error.holder ?? {};
    expect(pid).toBe(other.process.pid);
    expect(isInstant(String(startedAt))).toBe(true);
    // It runs, and it began after this process did.
    expect(millisecondsOf(startedAt ?? '1970-01-01T00:00:00.000Z')).toBeGreaterThanOrEqual(
      Math.floor(performance.timeOrigin),
    );
    expect(error.message).toContain(`process ${pid} (running since ${startedAt})`);
  });

  it('is refused in the same process too', async () => {
    const ledger = newLedger();
    const store = await createSqliteEventStore({ folder: ledger, mode: 'write', writerEntry });

    expect(await refusal(createSqliteEventStore({ folder: ledger, mode: 'write', writerEntry }))).toMatchObject({
      name: 'FolderLockedError',
      holder: { pid: process.pid },
    });

    await store.close();
    await (await createSqliteEventStore({ folder: ledger, mode: 'write', writerEntry })).close();
  });

  it('learns from another process who holds the folder, and is let in when it is released', async () => {
    const ledger = newLedger();
    const lock = lockFolder(ledger);
    expect(await startOther(ledger).says()).toBe(`locked by ${process.pid}`);

    lock.release();

    expect(await startOther(ledger).says()).toBe('open');
  });

  it('finds no stale lock after the first was killed', async () => {
    const ledger = newLedger();
    const other = startOther(ledger);
    expect(await other.says()).toBe('open');
    other.tell('1');
    expect(await other.says()).toBe('appended');
    other.process.kill('SIGKILL');
    await once(other.process, 'close');

    const store = await createSqliteEventStore({ folder: ledger, mode: 'write', writerEntry });

    expect(await store.readStream(numberedAppend(1, 1).stream)).toHaveLength(3);
    await store.close();
  });
});

describe('a reader beside the writer of another process', () => {
  it('sees what is acknowledged, follows what is appended, and goes on when the writer is gone', async () => {
    const ledger = newLedger();
    const other = startOther(ledger);
    expect(await other.says()).toBe('open');
    const reader = await createSqliteEventStore({ folder: ledger, mode: 'read' });
    const messages = reader.subscribe()[Symbol.asyncIterator]();
    expect(await messages.next()).toMatchObject({ value: { kind: 'caughtUp' } });

    for (const n of [1, 2, 3]) {
      const live = within(patienceMilliseconds, 'an event of the other process', messages.next());
      other.tell(String(n));
      expect(await other.says()).toBe('appended');
      expect(await reader.readStream(numberedAppend(1, n).stream)).toHaveLength(3);
      expect(await live).toMatchObject({
        value: { kind: 'events', events: numberedAppend(1, n).events.map(({ id }) => ({ id })) },
      });
      expect(await messages.next()).toMatchObject({ value: { kind: 'caughtUp', position: await reader.head() } });
    }

    other.process.kill('SIGKILL');
    await once(other.process, 'close');
    expect((await reader.readAll()).events).toHaveLength(9);
    await reader.close();
    const late = await createSqliteEventStore({ folder: ledger, mode: 'read' });
    expect((await late.readAll()).events).toHaveLength(9);
    await late.close();
  });
});
