import { legible, stored, type ContractSubject, type OpenedEventStore } from './contract-subject';
import { followed } from './followed';

/** What only an empty log can show. */
export const describeFreshLog = (subject: ContractSubject, open: () => Promise<OpenedEventStore>): void => {
  const { newEvents, newPrefix, patienceMilliseconds } = subject;

  describe('an empty log', () => {
    it('has no head, no events and no place to go on from', async () => {
      const { store, close } = await open();
      try {
        expect(await store.head()).toBeUndefined();
        expect(await store.readAll()).toStrictEqual({ events: [], next: undefined, isEnd: true });
        expect(await store.readAll({ prefix: 'contract-' })).toStrictEqual({
          events: [],
          next: undefined,
          isEnd: true,
        });
      } finally {
        await close();
      }
    });

    it('is followed from its first event on', async () => {
      const { store, close } = await open();
      const subscription = followed(store, {}, patienceMilliseconds);
      try {
        expect(await subscription.next()).toStrictEqual({
          done: false,
          value: { kind: 'caughtUp', position: undefined },
        });
        const stream = `${newPrefix()}a`;
        const events = newEvents(3);
        const result = await store.append(stream, 'noStream', events);

        expect((await subscription.events(3)).map(legible)).toStrictEqual(stored(stream, events));
        expect(result).toStrictEqual({ outcome: 'appended', revision: 2n, position: await store.head() });
        const page = await store.readAll();
        expect(page).toStrictEqual({ events: await store.readStream(stream), next: await store.head(), isEnd: true });
      } finally {
        await subscription.end();
        await close();
      }
    });
  });
};
