import { maxPageEvents, readWholeStream, type StoredEvent } from '@redress/kernel';
import { legible, stored, type ContractSubject } from './contract-subject';

export const describeReading = ({ store, newPrefix, newEvents, appended }: ContractSubject): void => {
  describe('reading one stream', () => {
    const given = async (count = 6) => {
      const stream = `${newPrefix()}a`;
      const events = newEvents(count);
      await appended(stream, 'noStream', events);
      return { stream, events };
    };

    it.each([
      [{}, [0, 1, 2, 3, 4, 5]],
      [{ from: 2n }, [2, 3, 4, 5]],
      [{ to: 2n }, [0, 1, 2]],
      [{ from: 1n, to: 3n }, [1, 2, 3]],
      [{ from: 3n, to: 3n }, [3]],
      [{ from: 4n, to: 3n }, []],
      [{ from: 6n }, []],
      [{ from: 9n }, []],
      [{ to: 99n }, [0, 1, 2, 3, 4, 5]],
      [{ limit: 2 }, [0, 1]],
      [{ from: 1n, to: 4n, limit: 3 }, [1, 2, 3]],
      [{ direction: 'forwards', limit: 1 }, [0]],
      [{ direction: 'backwards' }, [5, 4, 3, 2, 1, 0]],
      [{ direction: 'backwards', limit: 1 }, [5]],
      [{ direction: 'backwards', from: 3n }, [3, 2, 1, 0]],
      [{ direction: 'backwards', to: 4n }, [5, 4]],
      [{ direction: 'backwards', from: 4n, to: 2n }, [4, 3, 2]],
      [{ direction: 'backwards', from: 4n, to: 0n, limit: 2 }, [4, 3]],
      [{ direction: 'backwards', from: 99n, limit: 2 }, [5, 4]],
      [{ direction: 'backwards', from: 2n, to: 4n }, []],
    ] as const)('%p gives revisions %p', async (options, revisions) => {
      const { stream, events } = await given();

      const read = await store().readStream(stream, options);

      const all = stored(stream, events);
      expect(read.map(legible)).toStrictEqual(revisions.map((revision) => all[revision]));
    });

    it.each(['forwards', 'backwards'] as const)(
      'gives nothing of a stream that is not there (%s)',
      async (direction) => {
        expect(await store().readStream(`${newPrefix()}none`, { direction })).toStrictEqual([]);
      },
    );

    it('does not take a stream for another whose name begins alike', async () => {
      const { stream } = await given(1);
      await appended(`${stream}a`, 'noStream', newEvents(2));

      expect(await store().readStream(stream)).toHaveLength(1);
      expect(await store().readStream(stream.slice(0, -1))).toHaveLength(0);
    });

    it('gives a page at most, and the rest page by page', async () => {
      const { stream, events } = await given(maxPageEvents);
      const more = newEvents(5);
      await appended(stream, BigInt(maxPageEvents - 1), more);

      expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, events));
      const whole: StoredEvent[] = [];
      for await (const event of readWholeStream(store(), stream)) whole.push(event);
      expect(whole.map(legible)).toStrictEqual(stored(stream, [...events, ...more]));
    });

    it.each([0, -1, 1.5, Number.NaN, maxPageEvents + 1])('refuses a page of %p events', async (limit) => {
      await expect(store().readStream(`${newPrefix()}a`, { limit })).rejects.toThrow(RangeError);
      await expect(store().readAll({ limit })).rejects.toThrow(RangeError);
    });
  });
};
