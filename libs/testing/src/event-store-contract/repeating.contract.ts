import type { ExpectedRevision, NewEvent } from '@redress/kernel';
import { legible, stored, utf8, type ContractSubject } from './contract-subject';

/** A repeat of an append a, b, c at noStream that must not pass for it. */
type Overlap = Readonly<{
  what: string;
  expected: ExpectedRevision;
  repeat: (a: NewEvent, b: NewEvent, c: NewEvent, other: NewEvent) => readonly NewEvent[];
}>;

const differences: readonly Overlap[] = [
  {
    what: 'other data under the same id',
    expected: 'noStream',
    repeat: (a, b, c) => [a, { ...b, data: utf8('{"x":0}') }, c],
  },
  {
    what: 'other metadata under the same id',
    expected: 'noStream',
    repeat: (a, b, c) => [a, b, { ...c, metadata: utf8('{}') }],
  },
  {
    what: 'another type under the same id',
    expected: 'noStream',
    repeat: (a, b, c) => [{ ...a, type: 'ContractBroken' }, b, c],
  },
  { what: 'the same bytes under another id', expected: 'noStream', repeat: (a, b, c, { id }) => [a, b, { ...c, id }] },
  { what: 'an event more at the end', expected: 'noStream', repeat: (a, b, c, other) => [a, b, c, other] },
  { what: 'another last event', expected: 'noStream', repeat: (a, b, _c, other) => [a, b, other] },
  { what: 'another first event', expected: 'noStream', repeat: (_a, b, c, other) => [other, b, c] },
  { what: 'another order', expected: 'noStream', repeat: (a, b, c) => [b, a, c] },
  { what: 'the rest of it in its first place', expected: 'noStream', repeat: (_a, b, c) => [b, c] },
];

const parts: readonly Overlap[] = [
  { what: 'its beginning', expected: 'noStream', repeat: (a, b) => [a, b] },
  { what: 'its first event', expected: 'noStream', repeat: (a) => [a] },
  { what: 'its end', expected: 0n, repeat: (_a, b, c) => [b, c] },
  { what: 'its middle', expected: 0n, repeat: (_a, b) => [b] },
];

export const describeRepeating = (subject: ContractSubject): void => {
  const { store, newPrefix, newEvent, newEvents, appended, options } = subject;

  describe('a repeat of identical bytes at the same revision', () => {
    it.each([['noStream'], [2n]] as const)(
      'gives the first answer again, at once and after later events (%s)',
      async (expected) => {
        const stream = `${newPrefix()}a`;
        const history = expected === 'noStream' ? [] : newEvents(3);
        if (history.length > 0) await appended(stream, 'noStream', history);
        const events = newEvents(3);
        const first = await appended(stream, expected, events);

        expect(await store().append(stream, expected, events)).toStrictEqual(first);
        const later = newEvents(2);
        await appended(stream, first.revision, later);
        expect(await store().append(stream, expected, events)).toStrictEqual(first);

        const all = [...history, ...events, ...later];
        expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, all));
      },
    );

    it('gives the same answer to all who repeat at once', async () => {
      const stream = `${newPrefix()}a`;
      const events = newEvents(3);

      const results = await Promise.all(Array.from({ length: 16 }, () => store().append(stream, 'noStream', events)));

      expect(
        new Set(results.map((result) => JSON.stringify(result, (_key, value: unknown) => String(value)))).size,
      ).toBe(1);
      expect(results[0]).toMatchObject({ outcome: 'appended', revision: 2n });
      expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, events));
    });
  });

  describe.each(['nothing', 'later events'] as const)('with %s after it, an append repeated', (after) => {
    const given = async () => {
      const stream = `${newPrefix()}a`;
      const [a, b, c] = [newEvent(), newEvent(), newEvent()];
      await appended(stream, 'noStream', [a, b, c]);
      const later = after === 'nothing' ? [] : newEvents(2);
      if (later.length > 0) await appended(stream, 2n, later);
      const history = [a, b, c, ...later];
      return { stream, a, b, c, history, actual: BigInt(history.length - 1) };
    };

    it.each(differences)('with $what is a conflict and writes nothing', async ({ expected, repeat }) => {
      const { stream, a, b, c, history, actual } = await given();

      const result = await store().append(stream, expected, repeat(a, b, c, newEvent()));

      expect(result).toStrictEqual({ outcome: 'conflict', actual });
      expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, history));
    });

    it.each(parts)('in part ($what) is a conflict and writes nothing', async ({ expected, repeat }) => {
      const { stream, a, b, c, history, actual } = await given();
      const events = repeat(a, b, c, newEvent());

      const result = await store().append(stream, expected, events);

      const read = await store().readStream(stream);
      expect(read.map(legible)).toStrictEqual(stored(stream, history));
      if (options.tellsPartFromWhole === false && result.outcome === 'appended') {
        // Then it must at least be true: the events stand there, and the answer names the last of them.
        const last = read.find(({ id }) => id === events.at(-1)?.id);
        expect(result).toStrictEqual({ outcome: 'appended', revision: last?.revision, position: last?.position });
      } else expect(result).toStrictEqual({ outcome: 'conflict', actual });
    });
  });
};
