import type { DatabaseSync } from 'node:sqlite';
import { numberedEvent, numberedEvents, temporaryFolders } from '../spec/temporary-ledger';
import { groupCommit } from './group-commit';
import { openLedgerForWriting } from './open-ledger';
import { packed } from './writer-outbox';
import type { AppendRequest } from './writer-protocol';

const newFolder = temporaryFolders();
const opened: DatabaseSync[] = [];
afterEach(() => {
  for (const connection of opened.splice(0)) if (connection.isOpen) connection.close();
});

const given = (pagesMax?: number) => {
  const connection = openLedgerForWriting(newFolder(), pagesMax);
  opened.push(connection);
  const streams = () =>
    connection
      .prepare('SELECT stream, revision, place FROM events ORDER BY position')
      .all()
      .map(({ stream, revision, place }) => `${String(stream)}/${String(revision)}/${String(place)}`);
  return { connection, group: groupCommit(connection), streams };
};

const request = (
  n: number,
  stream: string,
  expectedRevision: number,
  events = numberedEvents(1, n * 100),
): AppendRequest => ({
  kind: 'append',
  n,
  stream,
  expectedRevision,
  ...packed(events),
});

describe('appends that share a commit', () => {
  it('are judged one by one: a refused one leaves its neighbours alone', () => {
    const { group, streams } = given();

    const answers = group.commit([
      request(1, 'case-a', -1, numberedEvents(2)),
      request(2, 'case-a', -1),
      request(3, 'case-b', 7),
      request(4, 'case-a', 1),
      request(5, 'case-b', -1),
    ]);

    expect(answers).toStrictEqual([
      { n: 1, outcome: 'appended', revision: 1, place: 2 },
      { n: 2, outcome: 'conflict', actualRevision: 1 },
      { n: 3, outcome: 'conflict', actualRevision: -1 },
      { n: 4, outcome: 'appended', revision: 2, place: 3 },
      { n: 5, outcome: 'appended', revision: 0, place: 4 },
    ]);
    expect(streams()).toStrictEqual(['case-a/0/0', 'case-a/1/1', 'case-a/2/0', 'case-b/0/0']);
  });

  it('know a repeat of one another', () => {
    const { group, streams } = given();
    const events = numberedEvents(2);

    const answers = group.commit([1, 2, 3].map((n) => request(n, 'case-a', -1, n === 3 ? events.slice(0, 1) : events)));

    expect(answers).toStrictEqual([
      { n: 1, outcome: 'appended', revision: 1, place: 2 },
      { n: 2, outcome: 'appended', revision: 1, place: 2 },
      { n: 3, outcome: 'conflict', actualRevision: 1 },
    ]);
    expect(streams()).toHaveLength(2);
  });

  it('fail together where the file may not grow, and the next ones are taken once it may', () => {
    const { connection, group, streams } = given(14);
    const big = (n: number) => request(n, `case-${n}`, -1, [numberedEvent(n, 20_000)]);
    expect(group.commit([request(1, 'case-a', -1)])).toMatchObject([{ outcome: 'appended' }]);

    const answers = group.commit([request(2, 'case-b', -1), big(3), big(4)]);

    const failure = { name: 'StoreUnavailableError', message: 'The append failed: database or disk is full' };
    expect(answers).toStrictEqual([2, 3, 4].map((n) => ({ n, outcome: 'failed', failure })));
    expect(streams()).toStrictEqual(['case-a/0/0']);
    expect(group.commit([request(5, 'case-b', -1)])).toStrictEqual([
      { n: 5, outcome: 'appended', revision: 0, place: 2 },
    ]);
    connection.exec('PRAGMA max_page_count = 1000');
    expect(group.commit([big(3), big(4)])).toMatchObject([
      { outcome: 'appended', place: 3 },
      { outcome: 'appended', place: 4 },
    ]);
  });

  it('are refused for good once the file cannot be written to', () => {
    const { connection, group } = given();
    connection.close();

    const [first] = group.commit([request(1, 'case-a', -1)]);
    const [second] = group.commit([request(2, 'case-a', -1)]);

    expect(first).toMatchObject({ outcome: 'failed', failure: { name: 'StoreUnavailableError' } });
    expect(JSON.stringify(second)).toContain('takes no more until it is opened again');
  });
});

describe('rows of the request log', () => {
  const row = (bodyMac: string) => ({
    bodyMac,
    until: '2026-03-09T09:00:00.000Z',
    lapsesAt: '2026-03-02T09:00:30.000Z',
    isAccepted: false,
  });
  const written = (connection: DatabaseSync) =>
    connection
      .prepare('SELECT command_id, body_mac FROM requests ORDER BY 1')
      .all()
      .map((columns) => Object.values(columns).join(' '));

  it('wait for the next commit of events, and go with it', () => {
    const { connection, group } = given();
    group.commit([request(1, 'case-a', -1)]);
    group.remember({ kind: 'remember', n: 2, commandId: 'one', row: row('mac-1') });
    group.remember({ kind: 'remember', n: 3, commandId: 'two', row: row('mac-2') });
    group.remember({ kind: 'remember', n: 4, commandId: 'one', row: row('mac-3') });
    group.remember({ kind: 'remember', n: 5, commandId: 'two', row: undefined });

    group.commit([request(6, 'case-a', -1)]);
    expect([written(connection), group.rememberedTo()]).toStrictEqual([[], 0]);
    group.commit([request(7, 'case-a', 0)]);
    expect([written(connection), group.rememberedTo()]).toStrictEqual([['one mac-3'], 5]);
  });

  it('are written without events when a thousand wait', () => {
    const { connection, group } = given();

    for (let n = 1; n <= 1_100; n += 1) group.remember({ kind: 'remember', n, commandId: `c-${n}`, row: row('mac') });

    expect([written(connection).length, group.rememberedTo()]).toStrictEqual([1_000, 1_000]);
    group.flush();
    expect([written(connection).length, group.rememberedTo()]).toStrictEqual([1_100, 1_100]);
  });

  it('are cleared away once their time is past, a thousand at a time', () => {
    const { connection, group } = given();
    for (let n = 1; n <= 1_500; n += 1) group.remember({ kind: 'remember', n, commandId: `c-${n}`, row: row('mac') });
    group.flush();
    const remember = (n: number, at: string) =>
      group.remember({
        kind: 'remember',
        n,
        commandId: `late-${n}`,
        row: { ...row('mac'), until: '2026-04-01T00:00:00.000Z' },
        at,
      });

    remember(2_001, '2026-03-09T08:59:59.999Z');
    group.flush();
    expect(written(connection)).toHaveLength(1_501);
    remember(2_002, '2026-03-09T09:00:00.000Z');
    group.flush();
    expect(written(connection)).toHaveLength(502);
    remember(2_003, '2026-03-09T09:00:00.000Z');
    group.flush();
    expect(written(connection)).toStrictEqual(['late-2001 mac', 'late-2002 mac', 'late-2003 mac']);
  });
});
