import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  searchTokens,
  type GuardedDocument,
  type ReadModel,
  type ReadModelCommit,
  type ReadStore,
} from '@redress/kernel';
import { createSqliteReadStore } from './index';

const model: ReadModel<'n'> = {
  name: 'secrets',
  version: 1,
  personal: true,
  fields: { n: 'integer' },
  indexes: [['n']],
  searchable: true,
};

/** Every token stands in no other document, so that a trace of it is a trace of this text. */
const secretWords = ['qzvxwordone', 'qzvxwordtwo', '囍', '龘'];
const secret = `${secretWords.join('，')} ${'龘囍'.repeat(4_000)}`;
const tokens = searchTokens(secret);

const documentOf = (key: string, revision: bigint, text: string | undefined): GuardedDocument => ({
  key,
  stream: `s-${key}`,
  revision,
  content: { document: { key, ...(text === undefined ? {} : { text }) }, fields: { n: 1 }, ...(text === undefined ? {} : { searchText: text }) }, // prettier-ignore
});
const commitOf = (documents: readonly GuardedDocument[], purge = false): ReadModelCommit => ({
  documents,
  streams: new Map(),
  parked: [],
  released: [],
  checkpoint: undefined,
  purge,
});

const others = Array.from({ length: 200 }, (_, n) =>
  documentOf(`o${n}`, 0n, `ordinary words ${n} 普通文字 ${'y'.repeat(n * 20)}`),
);

/** What of the secret can be found in the bytes of the files. */
const traces = (file: string): readonly string[] => {
  const bytes = ['', '-wal', '-shm']
    .map((suffix) => `${file}${suffix}`)
    .filter(existsSync)
    .map((path) => readFileSync(path));
  const pieces = [
    ...secretWords,
    ...secretWords.map((word) => word.slice(-6)),
    tokens.slice(5, 11).join(' '),
    tokens.slice(5, 11).join(''),
  ];
  return pieces.filter((piece) => bytes.some((some) => some.includes(Buffer.from(piece))));
};

describe('the bytes of a purged text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-purge-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  const fresh = async () => {
    count += 1;
    const file = join(folder, `read-${count}.db`);
    const store = createSqliteReadStore({ file });
    const writer = await store.writer(model, 'live');
    await writer.commit(commitOf(others));
    await writer.commit(commitOf([documentOf('k', 1n, secret), documentOf('o5', 1n, 'ordinary again')]));
    expect(traces(file)).toContain('qzvxwordone');
    return { file, store, writer };
  };
  const foundIn = (store: ReadStore) => store.count(model, { search: 'qzvxwordone' });

  it('are gone from every file once its document was replaced', async () => {
    const { file, store, writer } = await fresh();
    expect(await foundIn(store)).toBe(1);
    await writer.commit(commitOf([documentOf('k', 2n, undefined)], true));
    expect(traces(file)).toStrictEqual([]);
    expect(await store.count(model, {})).toBe(others.length + 1);
    expect(await store.count(model, { search: '普通' })).toBe(others.length - 1);
    await store.close();
    expect(traces(file)).toStrictEqual([]);
  });

  it('are gone once its document was removed', async () => {
    const { file, store, writer } = await fresh();
    await writer.commit(commitOf([{ key: 'k', stream: 's-k', revision: 2n }], true));
    expect(traces(file)).toStrictEqual([]);
    await store.close();
  });

  it('are gone once a rebuild without it was cut over to', async () => {
    const { file, store } = await fresh();
    const shadow = await store.writer(model, 'shadow');
    await shadow.commit(commitOf(others));
    await store.cutOver(model);
    expect(traces(file)).toStrictEqual([]);
    await store.close();
  });

  it('are gone once the shadow that had it was discarded', async () => {
    const { file, store, writer } = await fresh();
    await (await store.writer(model, 'shadow')).commit(commitOf([documentOf('k', 1n, secret)]));
    await writer.commit(commitOf([documentOf('k', 2n, undefined)], true));
    expect(traces(file)).not.toStrictEqual([]);
    await store.discardShadow(model);
    expect(traces(file)).toStrictEqual([]);
    await store.close();
  });

  it('are gone once the model has another version', async () => {
    const { file, store } = await fresh();
    await store.writer({ ...model, version: 2, personal: false }, 'live');
    expect(traces(file)).toStrictEqual([]);
    await store.close();
  });

  it('are gone as soon as a reader that stood in the way has gone', async () => {
    const { file, store, writer } = await fresh();
    const reader = new DatabaseSync(file, { readOnly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM generation').get();
    await writer.commit(commitOf([documentOf('k', 2n, undefined)], true));
    expect(traces(file)).not.toStrictEqual([]);
    reader.exec('COMMIT');
    reader.close();

    await writer.commit(commitOf([documentOf('o6', 1n, 'ordinary')]));

    expect(traces(file)).toStrictEqual([]);
    await store.close();
  });

  it('are gone soon after, also where nothing more is committed', async () => {
    const { file, store, writer } = await fresh();
    const reader = new DatabaseSync(file, { readOnly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM generation').get();
    await writer.commit(commitOf([documentOf('k', 2n, undefined)], true));
    reader.close();
    for (let turn = 0; turn < 500 && traces(file).length > 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(traces(file)).toStrictEqual([]);
    await store.close();
  });

  it('are gone at the next opening, where the process ended between the commit and its end', async () => {
    const { file, store, writer } = await fresh();
    await writer.commit(commitOf([documentOf('k', 2n, undefined)]));
    const copy = join(folder, 'after-a-crash.db');
    for (const suffix of ['', '-wal']) copyFileSync(`${file}${suffix}`, `${copy}${suffix}`);
    await store.close();
    expect(traces(copy)).not.toStrictEqual([]);

    const reopened = createSqliteReadStore({ file: copy });
    expect(traces(copy)).toStrictEqual([]);
    expect(await reopened.count(model, {})).toBe(others.length + 1);
    await reopened.close();
  });
});
