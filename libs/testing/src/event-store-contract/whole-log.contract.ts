import type { EventStore, ReadAllOptions, StoredEvent } from '@redress/kernel';
import { legible, stored, utf8, type ContractSubject } from './contract-subject';

/** Pages on until the log says that it has ended, and checks each page against the rules of paging. */
const readOn = async (store: EventStore, options: ReadAllOptions): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for (let { after } = options; ;) {
    const page = await store.readAll({ ...options, ...(after === undefined ? {} : { after }) });
    expect(page.events.length).toBeLessThanOrEqual(options.limit ?? 1_000);
    events.push(...page.events);
    const last = page.events.at(-1);
    if (last !== undefined) expect(store.compare(page.next ?? last.position, last.position)).toBeGreaterThanOrEqual(0);
    if (page.isEnd) return events;
    if (page.next === undefined || page.next === after) throw new Error('A page that is not the last must lead on');
    after = page.next;
  }
};

export const describeWholeLog = (subject: ContractSubject): void => {
  const { store, newPrefix, newEvent, newEvents, appended, options } = subject;

  /** Three streams of one prefix and one of another, written in turn. */
  const given = async () => {
    const [prefix, otherPrefix] = [newPrefix(), newPrefix()];
    const start = await store().head();
    const after = start === undefined ? {} : { after: start };
    const [one, two, other, three] = [newEvents(2), newEvents(1), newEvents(2), newEvents(3)];
    await appended(`${prefix}one`, 'noStream', one);
    await appended(`${prefix}two`, 'noStream', two);
    await appended(`${otherPrefix}one`, 'noStream', other);
    const last = await appended(`${prefix}one`, 1n, three);
    const mine = [...stored(`${prefix}one`, one), ...stored(`${prefix}two`, two), ...stored(`${prefix}one`, three, 2n)];
    return { prefix, otherPrefix, after, mine, last };
  };

  describe('reading the whole log', () => {
    it.each([1, 2, 4, 6, 1_000])('gives events in the order they were appended, in pages of %p', async (limit) => {
      const { prefix, after, mine } = await given();

      const events = await readOn(store(), { ...after, prefix, limit });

      expect(events.map(legible)).toStrictEqual(mine);
      const positions = events.map(({ position }) => position);
      for (const [index, position] of positions.slice(1).entries())
        expect(store().compare(position, positions[index] ?? position)).toBeGreaterThan(0);
    });

    it('goes on after a position, exclusive of it', async () => {
      const { prefix, after, mine } = await given();
      const all = await readOn(store(), { ...after, prefix });

      for (const [index, event] of all.entries()) {
        const rest = await readOn(store(), { prefix, after: event.position });
        expect(rest.map(legible)).toStrictEqual(mine.slice(index + 1));
      }
    });

    it('gives only streams of the prefix', async () => {
      const { prefix, otherPrefix, after } = await given();

      expect((await readOn(store(), { ...after, prefix: otherPrefix })).map(({ stream }) => stream)).toStrictEqual([
        `${otherPrefix}one`,
        `${otherPrefix}one`,
      ]);
      expect(await readOn(store(), { ...after, prefix: `${prefix}t` })).toHaveLength(1);
      expect(await readOn(store(), { ...after, prefix: `${prefix}none` })).toHaveLength(0);
      // A prefix is text, not a pattern.
      expect(await readOn(store(), { ...after, prefix: `${prefix}%` })).toHaveLength(0);
      expect(await readOn(store(), { ...after, prefix: prefix.replace(/.$/, '_') })).toHaveLength(0);
    });

    it('gives every event without a prefix', async () => {
      const { prefix, otherPrefix, after } = await given();

      const events = await readOn(store(), after);

      expect(events.filter(({ stream }) => stream.startsWith(prefix))).toHaveLength(6);
      expect(events.filter(({ stream }) => stream.startsWith(otherPrefix))).toHaveLength(2);
    });

    it('says that a page is not the last while more stands behind it', async () => {
      const { prefix, after } = await given();

      const page = await store().readAll({ ...after, prefix, limit: 2 });

      expect(page.events).toHaveLength(2);
      expect(page.isEnd).toBe(false);
    });

    it('knows the same event by the same place, whichever way it is read', async () => {
      const { prefix, after } = await given();

      const [first] = await readOn(store(), { ...after, prefix });

      expect([first]).toStrictEqual(await store().readStream(`${prefix}one`, { limit: 1 }));
    });

    it('has a head that is never before an acknowledged event', async () => {
      const { last } = await given();
      const head = await store().head();

      expect(head).toBeDefined();
      expect(store().compare(head ?? last.position, last.position)).toBeGreaterThanOrEqual(0);
      if (options.fresh === true) expect(head).toBe(last.position);
    });
  });

  describe('what was written', () => {
    const contents = [
      [
        'a key called __proto__',
        '{"__proto__":{"polluted":"yes"},"a":{"__proto__":[1,{"__proto__":null}]},"constructor":{"prototype":{}}}',
      ],
      ['line separators', '{"text":"one\u2028two\u2029three"}'],
      ['four-byte characters', '{"text":"\u{1F600} \u{20BB7}\u91CE \u{1F468}\u200D\u{1F469}\u200D\u{1F467}"}'],
      ['text that is not normalised', '{"text":"e\u0301 \u00E9 \uFEFF \u212B"}'],
      ['control characters', '{"text":"\\u0000\\u0001\\b\\t\\n\\f\\r\\u001f\u007F"}'],
      ['numbers at their limit', '{"a":9007199254740991,"b":-9007199254740991,"c":0}'],
      ['an empty object', '{}'],
      ['depth', `${'{"a":['.repeat(40)}${']}'.repeat(40)}`],
    ] as const;

    it.each(contents)('comes back byte for byte: %s', async (_what, content) => {
      const stream = `${newPrefix()}a`;
      const event = { ...newEvent(content), metadata: utf8('{"__proto__":"m","v":"\u2028\u{1F600}"}') };
      await appended(stream, 'noStream', [event]);

      expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, [event]));
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    });

    it('keeps also bytes that are not canonical, where it keeps bytes', async () => {
      const stream = `${newPrefix()}a`;
      const event = newEvent('{ "b" : 1.0,\n"a": "\\u0041" }');
      await appended(stream, 'noStream', [event]);

      const [read] = (await store().readStream(stream)).map(legible);

      if (store().description.keepsBytes) expect(read).toStrictEqual(stored(stream, [event])[0]);
      else expect(JSON.parse(read?.data ?? 'null')).toStrictEqual({ b: 1, a: 'A' });
    });
  });
};
