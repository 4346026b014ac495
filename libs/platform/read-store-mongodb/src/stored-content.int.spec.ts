import fc from 'fast-check';
import type { JsonObject } from '@redress/kernel';
import { arbitraryJsonObject, arbitraryText } from '@redress/testing';
import { note, noChange, notes, writeNotes, positionAt, letterOf } from '../spec/notes';
import { storeOverStandIn, withStandIn, type StoreOverStandIn } from '../spec/servers-under-test';
import { documentBytesMax } from './mongodb-limits';

/** An object whose own member is called so: by a literal it would be the prototype. */
const parsed = (text: string): JsonObject => JSON.parse(text) as JsonObject;

describe('what is stored', () => {
  let given: StoreOverStandIn;
  beforeAll(async () => {
    given = await storeOverStandIn();
  });
  afterAll(() => given.close());

  it.each([
    '{"__proto__":{"admin":true},"constructor":1,"toJSON":2}',
    '{"$set":{"here":false},"$where":"sleep(1)","a.b":{"$gt":""},"":0,"\\u0000":"\\u0000"}',
    '{"_id":"other","revision":9,"fields":{"status":"x"}}',
    '{"2":0,"1":0,"$ref":"c","$id":{"$oid":"000000000000000000000000"},"$numberLong":"1"}',
  ])('comes back as it was, and is never an operator, a path or a prototype: %s', async (text) => {
    const writer = await given.store.writer(notes, 'live');
    const fields = { status: '$status', place: 1 };
    await writeNotes(writer, { key: text, stream: '$s.$t', revision: 1n, content: { document: parsed(text), fields, searchText: text } }); // prettier-ignore

    expect(JSON.stringify(await given.store.get(notes, text))).toBe(JSON.stringify(parsed(text)));
    const filter = { field: 'status', is: 'equal', value: '$status' } as const;
    expect(await given.store.count(notes, { filter })).toBeGreaterThan(0);
    const groups = await given.store.group(notes, { by: ['status'], measures: { same: { kind: 'count', filter } } });
    expect(groups.find(({ by }) => by.status === '$status')?.measures.same).toBeGreaterThan(0);
    expect({}).not.toHaveProperty('admin');
  });

  it('may be any object under any key, and is found by any value', async () => {
    const writer = await given.store.writer(notes, 'live');
    let revision = 0n;
    await fc.assert(
      fc.asyncProperty(arbitraryText, arbitraryJsonObject, arbitraryText, async (key, document, status) => {
        revision += 1n;
        await writeNotes(writer, {
          key,
          stream: key,
          revision,
          content: { document, fields: { status, place: null } },
        });
        expect(JSON.stringify(await given.store.get(notes, key))).toBe(JSON.stringify(document));
        const filter = { all: [{ field: 'status', is: 'equal', value: status }, { field: 'place', is: 'notStated' }] } as const; // prettier-ignore
        const { documents } = await given.store.page(notes, { filter, sort: [], limit: 1_000 });
        expect(documents.map((one) => JSON.stringify(one))).toContain(JSON.stringify(document));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps names of streams apart, whatever is in them', async () => {
    const writer = await given.store.writer(notes, 'live');
    const streams = ['$a', 'a.b', 'a/1', '__proto__', '', '\u0000'];
    await writer.commit({
      ...noChange,
      streams: new Map(streams.map((stream, at) => [stream, BigInt(at)])),
      parked: streams.map((stream) => letterOf(stream, 1n)),
    });
    expect(await writer.revisionsOf(streams)).toStrictEqual(new Map(streams.map((stream, at) => [stream, BigInt(at)])));
    expect((await writer.parkedOf(streams)).size).toBe(streams.length);
    await writer.commit({ ...noChange, released: streams });
    expect((await writer.parkedOf(streams)).size).toBe(0);
  });

  it('is the later of two with one key in one commit, unless that is older', async () => {
    const writer = await given.store.writer(notes, 'live');
    await writeNotes(writer, note('twice', 1n, 'first'), note('twice', 2n, 'second'), note('twice', 2n, 'third'), note('twice', 1n, 'late')); // prettier-ignore
    expect(await given.store.get(notes, 'twice')).toMatchObject({ status: 'third' });
  });

  it('has one zero', async () => {
    const writer = await given.store.writer(notes, 'live');
    const content = { document: {}, fields: { status: 'zero', place: -0 } };
    await writeNotes(writer, { key: 'zero', stream: 'zero', revision: 1n, content });
    const filter = { field: 'status', is: 'equal', value: 'zero' } as const;
    const [group] = await given.store.group(notes, { filter, by: ['place'], measures: {} });
    expect(Object.is(group?.by.place, 0)).toBe(true);
  });

  it('is refused where MongoDB cannot hold it, before anything of its commit is written', async () => {
    const writer = await given.store.writer(notes, 'live');
    const large = { ...note('large', 1n), content: { document: { text: 'x'.repeat(documentBytesMax) }, fields: { status: '', place: 0 } } }; // prettier-ignore
    const commit = { ...noChange, documents: [note('small', 1n), large], checkpoint: { position: positionAt(1) } };
    await expect(writer.commit(commit)).rejects.toThrow(RangeError);
    await expect(writer.commit(commit)).rejects.toThrow(
      /A document of notes takes \d+ bytes; MongoDB holds at most 16777216/,
    );
    expect(await given.store.get(notes, 'small')).toBeUndefined();
  });
});

describe('search', () => {
  it('finds a phrase of three only where all stand in a row, and not where its pairs stand apart', async () => {
    await withStandIn('replica set', async ({ store }) => {
      const writer = await store.writer(notes, 'live');
      const texts = {
        row: '路灯坏',
        apart: '路灯、灯坏',
        turned: '坏灯路',
        words: 'the light is out',
        other: 'the light and light is out is',
      };
      await writeNotes(
        writer,
        ...Object.entries(texts).map(([key, searchText]) => {
          const { content, ...rest } = note(key, 1n);
          return { ...rest, content: { document: { key }, fields: content?.fields ?? {}, searchText } };
        }),
      );
      const found = async (search: string) =>
        (await store.page(notes, { search, sort: [], limit: 9 })).documents.map(({ key }) => key);
      expect(await found('路灯坏')).toStrictEqual(['row']);
      expect(await found('路灯')).toStrictEqual(['apart', 'row']);
      expect(await found('灯')).toStrictEqual(['apart', 'row', 'turned']);
      expect(await found('the light is')).toStrictEqual(['words']);
      expect(await found('light is out')).toStrictEqual(['other', 'words']);
    });
  });
});
