import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ReadModel } from '@redress/kernel';
import { createSqliteReadStore, dropSqliteReadStore, ForeignReadStoreError, UnusableReadStoreError } from './index';

const model: ReadModel<'n'> = {
  name: 'damaged',
  version: 1,
  personal: false,
  fields: { n: 'integer' },
  indexes: [['n']],
  searchable: true,
};

const folder = mkdtempSync(join(tmpdir(), 'redress-damage-'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = join(folder, 'whole.db');
const documentsCount = 400;

beforeAll(async () => {
  const store = createSqliteReadStore({ file: whole });
  const writer = await store.writer(model, 'live');
  const documents = Array.from({ length: documentsCount }, (_, n) => ({
    key: `k${n}`,
    stream: `s-${n}`,
    revision: 0n,
    content: { document: { n, text: 'x'.repeat(600) }, fields: { n }, searchText: `word${n} 噪音` },
  }));
  await writer.commit({ documents, streams: new Map(), parked: [], released: [], checkpoint: undefined });
  await store.close();
});

/** A copy to be damaged, and what is left of it after. */
const damaged = (name: string, damage: (file: string) => void): string => {
  const file = join(folder, name);
  copyFileSync(whole, file);
  damage(file);
  return file;
};

const overwritten = (file: string, from: number, length: number, byte: number): void => {
  const bytes = readFileSync(file);
  bytes.fill(byte, from, from + length);
  writeFileSync(file, bytes);
};

const pageBytes = 16_384;
const damages: readonly (readonly [string, (file: string) => void])[] = [
  ['cut in half', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['cut within a page', (file) => truncateSync(file, statSync(file).size - 100)],
  ['without its header', (file) => overwritten(file, 0, 100, 0)],
  ['with a page of zeros', (file) => overwritten(file, 10 * pageBytes, pageBytes, 0)],
  ['with a torn page', (file) => overwritten(file, 12 * pageBytes + 8_192, 8_192, 0xa5)],
  ['that is no database', (file) => writeFileSync(file, 'key,value\n'.repeat(1_000))],
  ['of another layout', (file) => setPragma(file, 'user_version = 999')],
];

const setPragma = (file: string, pragma: string): void => {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA ${pragma}`);
  database.close();
};

describe('a read store file', () => {
  it('is opened whole, with everything that was in it', async () => {
    const store = createSqliteReadStore({ file: whole });
    expect(await store.count(model, {})).toBe(documentsCount);
    await store.close();
  });

  it.each(damages)('%s is recognised when it is opened, and can be dropped and begun anew', async (what, damage) => {
    const file = damaged(`${what}.db`, damage);
    expect(() => createSqliteReadStore({ file })).toThrow(UnusableReadStoreError);

    dropSqliteReadStore(file);

    expect(existsSync(file)).toBe(false);
    const store = createSqliteReadStore({ file });
    expect(await store.count(model, {})).toBe(0);
    await (await store.writer(model, 'live')).checkpoint();
    await store.close();
  });

  it('that is damaged later is named alike when the damage is met', async () => {
    const file = damaged('later.db', (copy) => {
      const bytes = readFileSync(copy);
      for (let page = 8; page * pageBytes < bytes.length; page += 1)
        bytes.fill(0x5a, page * pageBytes, (page + 1) * pageBytes);
      writeFileSync(copy, bytes);
    });
    const store = createSqliteReadStore({ file, check: 'schema' });
    await expect(store.page(model, { sort: [], limit: 1_000 })).rejects.toThrow(UnusableReadStoreError);
    await store.close();
  });

  it('of something else is neither opened nor dropped', () => {
    const file = join(folder, 'ledger.db');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA application_id = 7; CREATE TABLE events (n INTEGER)');
    database.close();
    const before = readFileSync(file);

    expect(() => createSqliteReadStore({ file })).toThrow(ForeignReadStoreError);
    expect(() => dropSqliteReadStore(file)).toThrow(ForeignReadStoreError);
    expect(readFileSync(file)).toStrictEqual(before);
  });

  it('is for nobody but its owner', async () => {
    const file = join(folder, 'own.db');
    const store = createSqliteReadStore({ file });
    await store.writer(model, 'live');
    for (const suffix of ['', '-wal', '-shm']) expect(statSync(`${file}${suffix}`).mode & 0o777).toBe(0o600);
    await store.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('that is not there is dropped without a word', () => {
    expect(() => dropSqliteReadStore(join(folder, 'none.db'))).not.toThrow();
  });
});
