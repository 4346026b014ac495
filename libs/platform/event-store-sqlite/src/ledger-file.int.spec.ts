import { numberedEvents, openForReading, openForWriting, tamper, temporaryFolders } from '../spec/temporary-ledger';
import { openWriterConnection } from './ledger-connection';

const newFolder = temporaryFolders();

/** A ledger of two streams: positions 1 to 5, of which `case-a` has revisions 0 to 2 at 1, 2 and 5. */
const given = async () => {
  const folder = newFolder();
  const store = await openForWriting(folder);
  await store.append('case-a', 'noStream', numberedEvents(2));
  await store.append('case-b', 'noStream', numberedEvents(2, 3));
  await store.append('case-a', 1n, numberedEvents(1, 5));
  const all = await store.readAll();
  await store.close();
  return { folder, all };
};

const row = (position: string, stream: string, revision: number, place: string | number = 0) =>
  `(${position}, '${stream}', ${revision}, 'id', 'Intruded', x'7b7d', x'7b7d', ${place})`;

describe('the file itself', () => {
  it.each([
    ['an update of data', `UPDATE events SET data = x'00' WHERE position = 1`, 'The log has no update'],
    ['an update of everything', `UPDATE events SET metadata = metadata`, 'The log has no update'],
    [
      'an update that replaces',
      `UPDATE OR REPLACE events SET revision = 1 WHERE position = 1`,
      'The log has no update',
    ],
    ['a delete', `DELETE FROM events WHERE position = 5`, 'The log has no delete'],
    ['a delete of everything', `DELETE FROM events`, 'The log has no delete'],
    [
      'a replacement by position',
      `REPLACE INTO events VALUES ${row('3', 'case-b', 2)}`,
      'An event follows the last one',
    ],
    [
      'a replacement by revision',
      `REPLACE INTO events VALUES ${row('6', 'case-a', 1)}`,
      'An event follows the last one',
    ],
    [
      'an upsert',
      `INSERT INTO events VALUES ${row('1', 'case-c', 0)} ON CONFLICT DO UPDATE SET type = 'X'`,
      'An event follows the last one',
    ],
    ['a gap in the log', `INSERT INTO events VALUES ${row('7', 'case-a', 3)}`, 'An event follows the last one'],
    ['a gap in a stream', `INSERT INTO events VALUES ${row('6', 'case-a', 4)}`, 'An event follows the last one'],
    [
      'a stream that does not begin at 0',
      `INSERT INTO events VALUES ${row('6', 'case-c', 1)}`,
      'An event follows the last one',
    ],
    [
      'a position drawn by SQLite',
      `INSERT INTO events VALUES ${row('NULL', 'case-a', 3)}`,
      'An event follows the last one',
    ],
    [
      'text in place of bytes',
      `INSERT INTO events VALUES (6, 'case-a', 3, 'id', 'X', 'text', x'7b7d', 0)`,
      'cannot store TEXT value in BLOB column',
    ],
    ['a second instance', `INSERT INTO ledger VALUES (2, '0123456789abcdef')`, 'CHECK constraint failed'],
  ])('refuses %s', async (_what, statement, message) => {
    const { folder, all } = await given();

    tamper(folder, (file) => expect(() => file.exec(statement)).toThrow(message));

    const store = await openForReading(folder);
    expect(await store.readAll()).toStrictEqual(all);
    await store.close();
  });

  it('takes what follows, so that the refusals above are not those of a file that takes nothing', async () => {
    const { folder } = await given();

    tamper(folder, (file) => file.exec(`INSERT INTO events VALUES ${row('6', 'case-a', 3)}`));

    const store = await openForReading(folder);
    expect(await store.readStream('case-a', { from: 3n })).toMatchObject([{ type: 'Intruded', revision: 3n }]);
    await store.close();
  });

  it('has an instance of its own, which survives reopening', async () => {
    const { folder, all } = await given();
    const other = await given();
    const store = await openForWriting(folder);

    expect(await store.readAll()).toStrictEqual(all);
    expect(() => store.parsePosition(String(other.all.next))).toThrow('Not a position of this ledger');
    await store.close();
  });
});

describe('durability', () => {
  it('is read back, and a file that cannot have it is refused', () => {
    // A database in memory has no WAL: it answers the pragma with another mode, without an error.
    expect(() => openWriterConnection(':memory:')).toThrow(
      'The ledger needs journal_mode = wal; this file or system gives memory',
    );
  });
});
