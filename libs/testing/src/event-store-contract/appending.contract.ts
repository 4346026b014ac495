import { legible, stored, type ContractSubject } from './contract-subject';

export const describeAppending = ({ store, newPrefix, newEvents, appended }: ContractSubject): void => {
  describe('expected revision', () => {
    it('starts a stream at revision 0 and says where its last event stands', async () => {
      const stream = `${newPrefix()}a`;
      const events = newEvents(3);

      const result = await appended(stream, 'noStream', events);

      expect(result.revision).toBe(2n);
      const read = await store().readStream(stream);
      expect(read.map(legible)).toStrictEqual(stored(stream, events));
      expect(read[2]?.position).toBe(result.position);
    });

    it('goes on at the revision that was named', async () => {
      const stream = `${newPrefix()}a`;
      const [first, second] = [newEvents(2), newEvents(2)];
      await appended(stream, 'noStream', first);

      expect((await appended(stream, 1n, second)).revision).toBe(3n);

      expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, [...first, ...second]));
    });

    it.each([
      ['noStream of a stream that is there', 2, 'noStream', 1n],
      ['a revision that was passed', 3, 1n, 2n],
      ['a revision not reached yet', 1, 7n, 0n],
      ['a revision of a stream that is not there', 0, 0n, 'noStream'],
    ] as const)('refuses %s, names the actual one and writes nothing', async (_case, before, expected, actual) => {
      const stream = `${newPrefix()}a`;
      const history = newEvents(before);
      if (before > 0) await appended(stream, 'noStream', history);

      expect(await store().append(stream, expected, newEvents(2))).toStrictEqual({ outcome: 'conflict', actual });

      expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, history));
    });

    it('takes the right revision after a conflict', async () => {
      const stream = `${newPrefix()}a`;
      const events = newEvents(1);
      await appended(stream, 'noStream', newEvents(1));

      expect((await store().append(stream, 5n, events)).outcome).toBe('conflict');

      expect((await appended(stream, 0n, events)).revision).toBe(1n);
    });
  });

  describe('a race', () => {
    it.each(['noStream', 0n] as const)(
      'of 64 writers at one revision (%s) has exactly one winner',
      async (expected) => {
        const stream = `${newPrefix()}a`;
        const history = expected === 'noStream' ? [] : newEvents(1);
        if (history.length > 0) await appended(stream, 'noStream', history);
        const attempts = Array.from({ length: 64 }, () => newEvents(2));

        const results = await Promise.all(attempts.map((events) => store().append(stream, expected, events)));

        const winners = results.flatMap((result, index) => (result.outcome === 'appended' ? [index] : []));
        expect(winners).toHaveLength(1);
        const after = BigInt(history.length) + 1n;
        expect(results.filter(({ outcome }) => outcome === 'conflict')).toStrictEqual(
          Array.from({ length: 63 }, () => ({ outcome: 'conflict', actual: after })),
        );
        const won = attempts[winners[0] ?? -1] ?? [];
        expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, [...history, ...won]));
      },
    );

    it('of 64 writers on streams of their own has 64 winners, each append whole', async () => {
      const prefix = newPrefix();
      const before = await store().head();
      const attempts = Array.from({ length: 64 }, (_, writer) => ({
        stream: `${prefix}w${writer}`,
        events: newEvents(3),
      }));

      const results = await Promise.all(attempts.map(({ stream, events }) => appended(stream, 'noStream', events)));

      for (const [index, { stream, events }] of attempts.entries()) {
        const read = await store().readStream(stream);
        expect(read.map(legible)).toStrictEqual(stored(stream, events));
        expect(read.at(-1)?.position).toBe(results[index]?.position);
      }
      const all = await store().readAll({ prefix, ...(before === undefined ? {} : { after: before }) });
      expect(all.events).toHaveLength(192);
    });
  });
};
