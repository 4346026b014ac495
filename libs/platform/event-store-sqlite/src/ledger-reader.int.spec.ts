import type { DatabaseSync } from 'node:sqlite';
import type { AllPage, Position } from '@redress/kernel';
import { numberedEvents, openForWriting, temporaryFolders } from '../spec/temporary-ledger';
import { openReaderConnection } from './ledger-connection';
import { ledgerReader, type LedgerReader, type PageBounds } from './ledger-reader';
import { sqlitePositions } from './sqlite-positions';

const newFolder = temporaryFolders();
const opened: DatabaseSync[] = [];
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close();
});

/** Positions 1 to 10 are of `case-a`, 11 to 14 of `other-b`, 15 of `case-c`. */
const given = async (bounds: Partial<PageBounds>): Promise<LedgerReader> => {
  const folder = newFolder();
  const store = await openForWriting(folder);
  await store.append('case-a', 'noStream', numberedEvents(10));
  await store.append('other-b', 'noStream', numberedEvents(4, 11));
  await store.append('case-c', 'noStream', numberedEvents(1, 15));
  await store.close();
  const connection = openReaderConnection(folder);
  opened.push(connection);
  const positions = sqlitePositions('0123456789abcdef');
  return ledgerReader(connection, positions, { scannedPositionsMax: 100, pageBytesMax: 1_000_000, ...bounds });
};

const pagesOf = (reader: LedgerReader, prefix?: string) => {
  const pages: [count: number, next: number, isEnd: boolean][] = [];
  for (let after: Position | undefined; ;) {
    const page: AllPage = reader.readAll({
      ...(after === undefined ? {} : { after }),
      ...(prefix === undefined ? {} : { prefix }),
    });
    after = page.next;
    pages.push([page.events.length, Number(String(after).split(':')[2]), page.isEnd]);
    if (page.isEnd) return pages;
  }
};

describe('a page of the whole log', () => {
  it('with a prefix looks through so many positions, and may be empty without being the last', async () => {
    const reader = await given({ scannedPositionsMax: 4 });

    expect(pagesOf(reader, 'case-')).toStrictEqual([
      [4, 4, false],
      [4, 8, false],
      [2, 12, false],
      [1, 15, true],
    ]);
    expect(pagesOf(reader, 'none-')).toStrictEqual([
      [0, 4, false],
      [0, 8, false],
      [0, 12, false],
      [0, 15, true],
    ]);
    expect(pagesOf(reader)).toStrictEqual([[15, 15, true]]);
  });

  it('ends after so many bytes', async () => {
    const [first] = numberedEvents(1);
    const eventBytes = (first?.data.length ?? 0) + (first?.metadata.length ?? 0);
    const reader = await given({ pageBytesMax: eventBytes * 6 });

    expect(pagesOf(reader)).toStrictEqual([
      [6, 6, false],
      [6, 12, false],
      [3, 15, true],
    ]);
  });
});
