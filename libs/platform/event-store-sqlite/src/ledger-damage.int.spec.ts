import { closeSync, copyFileSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { CorruptLedgerError, StoreUnavailableError, type StoredEvent } from '@redress/kernel';
import {
  numberedEvents,
  openForReading,
  openForWriting,
  tamper,
  temporaryFolders,
  withoutGuards,
} from '../spec/temporary-ledger';
import { ledgerPath } from './ledger-folder';
import type { LostEvents } from './salvage';

const newFolder = temporaryFolders();
const pageBytes = 4_096;
const events = 120;

/** A closed ledger of 120 events in twelve streams, about nine to a page. */
const given = async (): Promise<string> => {
  const folder = newFolder();
  const store = await openForWriting(folder);
  for (let stream = 0; stream < 12; stream += 1)
    await store.append(`case-${stream}`, 'noStream', numberedEvents(10, stream * 10 + 1, 300));
  await store.close();
  return folder;
};

type Page = Readonly<{ page: number; first: number; last: number }>;

/** The pages that hold events, in order, with the positions on each. */
const eventPages = (folder: string): readonly Page[] => {
  let pages: readonly Page[] = [];
  tamper(folder, (file) => {
    const leaves = file
      .prepare(`SELECT pageno, ncell FROM dbstat WHERE name = 'events' AND pagetype = 'leaf' ORDER BY path`)
      .all();
    let before = 0;
    pages = leaves.map(({ pageno, ncell }) => {
      const first = before + 1;
      before += Number(ncell);
      return { page: Number(pageno), first, last: before };
    });
  });
  return pages;
};

const pageOf = (folder: string, place: number): Page => {
  const found = eventPages(folder).find(({ first, last }) => first <= place && place <= last);
  if (found === undefined) throw new Error(`No page holds position ${place}`);
  return found;
};

const overwrite = (file: string, offset: number, bytes: Uint8Array): void => {
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, bytes, 0, bytes.length, offset);
  } finally {
    closeSync(descriptor);
  }
};
const tearPage = (folder: string, page: number): void =>
  overwrite(ledgerPath(folder), (page - 1) * pageBytes, Buffer.alloc(pageBytes, 0xa5));

const salvaged = async (
  folder: string,
): Promise<Readonly<{ read: readonly StoredEvent[]; lost: readonly LostEvents[] }>> => {
  const store = await openForReading(folder);
  const read: StoredEvent[] = [];
  const lost: LostEvents[] = [];
  for await (const found of store.salvage())
    if ('lost' in found) lost.push(found.lost);
    else read.push(found);
  await store.close();
  return { read, lost };
};
const placesOf = (read: readonly StoredEvent[]) => read.map(({ position }) => Number(position.split(':')[2]));
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

const refusal = (folder: string): Promise<unknown> =>
  openForWriting(folder).then(
    async (store) => {
      await store.close();
      return undefined;
    },
    (error: unknown) => error,
  );
const expectRefused = async (folder: string, words: string | RegExp): Promise<void> => {
  const error = await refusal(folder);
  expect(error).toBeInstanceOf(CorruptLedgerError);
  expect(String(error)).toMatch(words);
  // Refused twice: nothing was repaired, and no lock was left.
  expect(String(await refusal(folder))).toBe(String(error));
};

describe('a whole ledger', () => {
  it('is opened for writing, and salvaging it loses nothing', async () => {
    const folder = await given();

    expect(await refusal(folder)).toBeUndefined();
    const { read, lost } = await salvaged(folder);
    expect(placesOf(read)).toStrictEqual(range(1, events));
    expect(lost).toStrictEqual([]);
    const store = await openForReading(folder);
    expect(read).toStrictEqual((await store.readAll()).events);
    await store.close();
  });
});

describe('a torn page of events', () => {
  it.each([1, 60, events])('(that of position %p) stops the writer, and the rest is read', async (place) => {
    const folder = await given();
    const { page, first, last } = pageOf(folder, place);
    tearPage(folder, page);

    await expectRefused(folder, new RegExp(`page ${page}\\b`));

    const { read, lost } = await salvaged(folder);
    expect(placesOf(read)).toStrictEqual([...range(1, first - 1), ...range(last + 1, events)]);
    expect(lost).toMatchObject([{ from: BigInt(first), to: BigInt(last) }]);
    // The index by stream still knows what stood there.
    expect(lost[0]?.known.map(({ place: known }) => Number(known))).toStrictEqual(range(first, last));
    expect(lost[0]?.known[0]).toStrictEqual({
      place: BigInt(first),
      stream: `case-${Math.floor((first - 1) / 10)}`,
      revision: BigInt((first - 1) % 10),
    });
  });

  it('is named by the reads that meet it, and only by those', async () => {
    const folder = await given();
    const { page, first, last } = pageOf(folder, 60);
    tearPage(folder, page);
    const store = await openForReading(folder);

    await expect(store.readAll()).rejects.toThrow(CorruptLedgerError);
    await expect(store.readAll()).rejects.toThrow(`The log after position ${first - 1} cannot be read`);
    await expect(store.readStream('case-5')).rejects.toThrow(/^case-5, .*, cannot be read/);
    expect(await store.readStream('case-0')).toHaveLength(10);
    expect((await store.readAll({ limit: first - 1 })).events).toHaveLength(first - 1);
    const { next } = await store.readAll({ limit: 1 });
    const beyond = store.parsePosition(String(next).replace(/\d{3}$/, String(last).padStart(3, '0')));
    expect((await store.readAll({ after: beyond })).events).toHaveLength(events - last);
    await store.close();
  });

  it('of the index by stream stops the writer too, and the log is read whole', async () => {
    const folder = await given();
    let page = 0;
    tamper(folder, (file) => {
      const sql = `SELECT pageno FROM dbstat WHERE name = 'sqlite_autoindex_events_1' AND pagetype = 'leaf' LIMIT 1`;
      page = Number(file.prepare(sql).get()?.['pageno']);
    });
    tearPage(folder, page);

    await expectRefused(folder, new RegExp(`page ${page}\\b`));
    const { read, lost } = await salvaged(folder);
    expect([placesOf(read), lost]).toStrictEqual([range(1, events), []]);
  });

  it('twice, with a good one between, loses the two', async () => {
    const folder = await given();
    const pages = eventPages(folder);
    const torn = [pages[3], pages[5]].filter((page) => page !== undefined);
    for (const { page } of torn) tearPage(folder, page);

    const { read, lost } = await salvaged(folder);

    expect(lost.map(({ from, to }) => [Number(from), Number(to)])).toStrictEqual(
      torn.map(({ first, last }) => [first, last]),
    );
    const missing = new Set(torn.flatMap(({ first, last }) => range(first, last)));
    expect(placesOf(read)).toStrictEqual(range(1, events).filter((place) => !missing.has(place)));
  });
});

describe('a file that was cut short', () => {
  it.each([0.9, 0.5])('to %p of its length is not written to; what is left of it is read', async (part) => {
    const folder = await given();
    const pages = readFileSync(ledgerPath(folder)).length / pageBytes;
    const left = Math.floor(pages * part);
    const kept = eventPages(folder).filter(({ page }) => page <= left);
    truncateSync(ledgerPath(folder), left * pageBytes);

    await expectRefused(folder, /page \d+/);

    const { read, lost } = await salvaged(folder);
    expect(placesOf(read)).toStrictEqual(kept.flatMap(({ first, last }) => range(first, last)));
    expect(read.length).toBeGreaterThan(0);
    const lostEvents = lost.reduce((sum, { from, to }) => sum + Number(to - from) + 1, 0);
    expect(lostEvents + read.length).toBeGreaterThanOrEqual(events);
  });

  it('in the middle of its first page cannot be read at all, and says so', async () => {
    const folder = await given();
    truncateSync(ledgerPath(folder), 1_000);

    await expectRefused(folder, 'ends within its first page');
    await expect(openForReading(folder)).rejects.toThrow(CorruptLedgerError);
  });

  it('to nothing is a new ledger, as after a crash while it was made', async () => {
    const folder = await given();
    truncateSync(ledgerPath(folder), 0);

    expect(await refusal(folder)).toBeUndefined();
  });
});

describe('a file that is not what a ledger is', () => {
  it('because it is something else altogether', async () => {
    const folder = newFolder();
    writeFileSync(ledgerPath(folder), 'Dear Sir or Madam, '.repeat(1_000));

    await expectRefused(folder, 'file is not a database');
    await expect(openForReading(folder)).rejects.toThrow(CorruptLedgerError);
  });

  it.each([
    ['PRAGMA application_id = 7', 'it is not a ledger'],
    ['PRAGMA user_version = 2', 'its layout is 2; this program knows 1'],
    ['DROP TRIGGER events_are_not_deleted', 'events_are_not_deleted is missing'],
    ['DROP TABLE requests', 'requests is missing'],
    ['DROP INDEX requests_by_time', 'requests_by_time is missing'],
    ['ALTER TABLE events ADD COLUMN note TEXT', 'events is not what a ledger has'],
    [
      'DROP TRIGGER events_are_not_updated; CREATE TRIGGER events_are_not_updated BEFORE UPDATE ON events BEGIN SELECT 1; END',
      'events_are_not_updated is not what a ledger has',
    ],
    ['CREATE TRIGGER mine AFTER INSERT ON events BEGIN SELECT 1; END', 'mine is not what a ledger has'],
  ])('because of %s', async (change, words) => {
    const folder = await given();
    tamper(folder, (file) => file.exec(change));

    await expectRefused(folder, words);
  });

  it.each([
    [`DELETE FROM events WHERE position = 60`, 'it holds 119 events, and the last stands at 120'],
    [
      `UPDATE events SET data = x'7b' WHERE position = 119`,
      'the event at position 119 (revision 8 of case-11) does not parse',
    ],
    [
      `UPDATE events SET data = x'5b5d' WHERE position = 119`,
      'the event at position 119 (revision 8 of case-11) does not parse',
    ],
    [
      `UPDATE events SET metadata = x'ff' WHERE position = 120`,
      'the event at position 120 (revision 9 of case-11) does not parse',
    ],
  ])('because of %s', async (change, words) => {
    const folder = await given();
    tamper(folder, (file) => {
      const guards = file.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'trigger'`).all();
      withoutGuards(file);
      file.exec(change);
      // Put back, as one does who does not want it noticed.
      for (const { sql } of guards) file.exec(String(sql));
    });

    await expectRefused(folder, words);
  });

  it.each([`x''`, `x'ffffffff'`])('unless data were lawfully blanked with %s', async (blank) => {
    const folder = await given();
    tamper(folder, (file) => {
      const guards = file.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'trigger'`).all();
      withoutGuards(file);
      file.exec(`UPDATE events SET data = ${blank} WHERE position = 120`);
      for (const { sql } of guards) file.exec(String(sql));
    });

    expect(await refusal(folder)).toBeUndefined();
  });

  it('because a column holds what it cannot hold, for the read that meets it', async () => {
    const folder = await given();
    tamper(folder, (file) => {
      withoutGuards(file);
      file.exec('PRAGMA writable_schema = ON');
      file.exec(
        `UPDATE sqlite_schema SET sql = replace(sql, '  data BLOB NOT NULL', '  data TEXT') WHERE name = 'events'`,
      );
    });
    tamper(folder, (file) => file.exec(`UPDATE events SET data = 'text' WHERE position = 60`));
    const store = await openForReading(folder);

    await expect(store.readAll()).rejects.toThrow('The event at position 60 is not of the shape of an event');
    await store.close();
    const { read, lost } = await salvaged(folder);
    expect(read).toHaveLength(events - 1);
    expect(lost).toMatchObject([{ from: 60n, to: 60n }]);
  });
});

describe('a WAL that a killed process left', () => {
  const frameBytes = pageBytes + 24;
  const frameAt = (frame: number) => 32 + (frame - 1) * frameBytes;

  /** Ten commits of one event, none of them copied into the file yet. */
  const leftByKilled = async () => {
    const [folder, copy] = [newFolder(), newFolder()];
    const store = await openForWriting(folder);
    for (let n = 0; n < 10; n += 1) await store.append(`case-${n}`, 'noStream', numberedEvents(1, n + 1));
    for (const name of ['ledger.db', 'ledger.db-wal']) copyFileSync(path.join(folder, name), path.join(copy, name));
    await store.close();
    const wal = `${ledgerPath(copy)}-wal`;
    return { folder: copy, wal, frames: (readFileSync(wal).length - 32) / frameBytes };
  };
  const eventsOf = async (folder: string) => {
    const store = await openForWriting(folder);
    const page = await store.readAll();
    await store.close();
    return page.events.length;
  };

  it('is taken in whole', async () => {
    const { folder } = await leftByKilled();
    expect(await eventsOf(folder)).toBe(10);
  });

  it('is not cut without a word where a frame before other commits is damaged', async () => {
    const { folder, wal, frames } = await leftByKilled();
    const frame = Math.floor(frames / 2);
    overwrite(wal, frameAt(frame) + 24 + 100, Buffer.from([0xa5]));

    await expectRefused(folder, `frame ${frame} of its WAL is damaged, with commits behind it`);
  });

  it('is not passed over where its header is damaged', async () => {
    const { folder, wal } = await leftByKilled();
    overwrite(wal, 20, Buffer.from([0xa5]));

    await expectRefused(folder, 'the header of its WAL is damaged');
  });

  it('may be torn at its end: that is a commit nobody was told of', async () => {
    const { folder, wal, frames } = await leftByKilled();
    truncateSync(wal, frameAt(frames) + 1_000);

    expect(await eventsOf(folder)).toBe(9);
  });

  it('may be empty, or no more than room that was made for it', async () => {
    for (const bytes of [0, 32, frameAt(3)]) {
      const folder = await given();
      writeFileSync(`${ledgerPath(folder)}-wal`, Buffer.alloc(bytes));
      expect(await eventsOf(folder)).toBe(events);
    }
  });
});

describe('a folder', () => {
  it('without a ledger is not one that was lost', async () => {
    await expect(openForReading(newFolder())).rejects.toThrow(StoreUnavailableError);
  });
});
