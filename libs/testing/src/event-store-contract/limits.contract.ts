import { AppendLimitError, maxAppendDataBytes, maxAppendEvents, maxEventBytes, type NewEvent } from '@redress/kernel';
import { legible, stored, utf8, type ContractSubject } from './contract-subject';

/** JSON of exactly this many bytes. */
const jsonOf = (bytes: number): string => `{"t":"${'x'.repeat(bytes - 8)}"}`;

const refusals: readonly Readonly<{
  what: string;
  stream?: string;
  events: (event: (data?: string) => NewEvent) => readonly NewEvent[];
}>[] = [
  { what: 'no events', events: () => [] },
  { what: 'a stream without a category', stream: 'stream', events: (event) => [event()] },
  { what: 'a stream of a system', stream: '$all', events: (event) => [event()] },
  { what: 'a stream in upper case', stream: 'Contract-a', events: (event) => [event()] },
  { what: 'a stream without a name', stream: '', events: (event) => [event()] },
  { what: 'a name too long', stream: `contract-${'a'.repeat(121)}`, events: (event) => [event()] },
  { what: 'an id that is no UUID', events: (event) => [{ ...event(), id: 'one' }] },
  { what: 'an id in upper case', events: (event) => [{ ...event(), id: 'ABCDEF00-0000-4000-8000-000000000001' }] },
  { what: 'a type without a name', events: (event) => [{ ...event(), type: '' }] },
  { what: 'a type of a system', events: (event) => [{ ...event(), type: '$metadata' }] },
  {
    what: 'one id twice',
    events: (event) => {
      const once = event();
      return [once, { ...event(), id: once.id }];
    },
  },
  { what: 'too many events', events: (event) => Array.from({ length: maxAppendEvents + 1 }, () => event()) },
  {
    what: 'an event a byte too big',
    events: (event) => [event(), { ...event(jsonOf(maxEventBytes - 1)), metadata: utf8('{}') }],
  },
  {
    what: 'an append a byte too big',
    events: (event) => [
      ...Array.from({ length: 4 }, () => event(jsonOf(200_000))),
      event(jsonOf(maxAppendDataBytes - 799_999)),
    ],
  },
];

export const describeLimits = (subject: ContractSubject): void => {
  const { store, newPrefix, newEvent, newEvents, appended } = subject;

  describe('limits', () => {
    it.each(refusals)('refuses $what and writes nothing', async ({ stream, events }) => {
      const own = `${newPrefix()}a`;

      await expect(store().append(stream ?? own, 'noStream', events(newEvent))).rejects.toThrow(AppendLimitError);

      expect(await store().readStream(own)).toStrictEqual([]);
    });

    it('takes an event as big as it may be', async () => {
      const stream = `${newPrefix()}a`;
      const event = { ...newEvent(jsonOf(maxEventBytes - 2)), metadata: utf8('{}') };
      await appended(stream, 'noStream', [event]);

      expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, [event]));
    });

    it('takes an append as big as it may be, and tells its repeat', async () => {
      const stream = `${newPrefix()}a`;
      const events = [
        ...Array.from({ length: 4 }, () => newEvent(jsonOf(200_000))),
        newEvent(jsonOf(maxAppendDataBytes - 800_000)),
      ];
      const first = await appended(stream, 'noStream', events);

      expect(await store().append(stream, 'noStream', events)).toStrictEqual(first);
      expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, events));
    });

    it('takes as many events as an append may hold', async () => {
      const stream = `${newPrefix()}a`;
      const events = newEvents(maxAppendEvents);

      expect((await appended(stream, 'noStream', events)).revision).toBe(BigInt(maxAppendEvents - 1));

      expect((await store().readStream(stream)).map(legible)).toStrictEqual(stored(stream, events));
    });
  });
};
