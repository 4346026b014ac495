import { binaryEvent, EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import {
  AppendLimitError,
  CorruptLedgerError,
  ForeignPositionError,
  StoreUnavailableError,
  type EventStore,
  type Position,
  type StoredEvent,
} from '@redress/kernel';
import { within } from '@redress/testing';
import { createEventStoreDbEventStore } from './event-store';
import type { EventStoreDbIncident } from './session';
import {
  canonicalJson,
  describeWithServer,
  newEvent,
  newEvents,
  newPrefix,
  openStore,
  serverUrl,
  withStore,
} from './server-under-test';

// A shared server may hold a long log, and some of this reads it from its start.
jest.setTimeout(30_000);

const stream = 'complaint-1';
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const patienceMilliseconds = 10_000;

const openStoreWithoutPrefix = (): Promise<EventStore> =>
  createEventStoreDbEventStore({ connectionString: serverUrl ?? '', canonicalJson });

/** Every event of a subscription until it says that it has caught up. */
const untilCaughtUp = async (store: EventStore, after?: Position, prefix?: string): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const message of store.subscribe({
    ...(after === undefined ? {} : { after }),
    ...(prefix === undefined ? {} : { prefix }),
  })) {
    if (message.kind === 'caughtUp') return events;
    events.push(...message.events);
  }
  throw new Error('The subscription ended by itself');
};

describeWithServer('the event store over EventStoreDB', () => {
  /** What an operator, another program or the server's own tools would do. */
  let client: EventStoreDBClient;
  beforeAll(() => {
    client = EventStoreDBClient.connectionString(serverUrl ?? '');
  });
  afterAll(() => client.dispose());

  describe('what stands in the database', () => {
    it('is JSON under the prefix, for the server’s own tools to read', async () => {
      const prefix = newPrefix();
      const data = { case: { __proto__: null, text: '投诉\u2028' } };
      await withStore({ prefix }, async (store) => {
        await store.append(stream, 'noStream', [newEvent(data), newEvent()]);
      });

      const read = [];
      for await (const { event } of client.readStream(`${prefix}.${stream}`)) read.push(event);

      expect(read).toHaveLength(2);
      expect(read[0]).toMatchObject({
        isJson: true,
        type: 'ComplaintFiled',
        data,
        metadata: { commandId: 'c', v: '1' },
      });
    });

    it('is given as the bytes it is where it is none of ours', async () => {
      const prefix = newPrefix();
      const alien = binaryEvent({ type: 'Alien', data: Buffer.from([1, 2, 255]), metadata: Buffer.from('no JSON') });
      await client.appendToStream(`${prefix}.${stream}`, alien, { expectedRevision: NO_STREAM });

      await withStore({ prefix }, async (store) => {
        const [event] = await store.readStream(stream);
        expect([...(event?.data ?? [])]).toStrictEqual([1, 2, 255]);
        expect(text(event?.metadata ?? new Uint8Array())).toBe('no JSON');
        expect((await store.readAll()).events).toStrictEqual([event]);
        expect(await untilCaughtUp(store)).toStrictEqual([event]);
      });
    });

    it('is seen by no ledger of another prefix, nor by one without', async () => {
      const [north, none] = [newPrefix(), `complaint-${newPrefix()}`];
      await withStore({ prefix: north }, async (store) => {
        await withStore({ prefix: `${north}west` }, async (other) => {
          const whole = await openStoreWithoutPrefix();
          try {
            const begun = await whole.append(`${none}-0`, 'noStream', newEvents(1));
            if (begun.outcome !== 'appended') throw new Error('A new stream takes its first event');
            const after = begun.position;
            await store.append(stream, 'noStream', newEvents(1));
            await other.append(stream, 'noStream', newEvents(2));
            await whole.append(none, 'noStream', newEvents(3));

            expect((await store.readAll()).events).toHaveLength(1);
            expect((await other.readAll()).events).toHaveLength(2);
            expect(await whole.readStream(stream)).toHaveLength(0);
            const own = await untilCaughtUp(whole, after);
            expect(own.filter((event) => event.stream === none)).toHaveLength(3);
            expect(own.filter((event) => event.stream.includes('.'))).toHaveLength(0);
            const page = await whole.readAll({ after });
            expect(page.events.filter((event) => event.stream === none)).toHaveLength(3);
          } finally {
            await whole.close();
          }
        });
      });
    });
  });

  describe('a prefix within the ledger', () => {
    it('is passed over by the server in history, and by the store in what follows, and both say how far they are', async () => {
      await withStore({}, async (store) => {
        const head = async () => (await store.head()) ?? '';
        await store.append('policy-1', 'noStream', newEvents(2));
        await store.append(stream, 'noStream', newEvents(700));
        await store.append('policy-1', 1n, newEvents(1));
        await store.append(stream, 699n, newEvents(5));

        expect(await untilCaughtUp(store, undefined, 'policy-')).toHaveLength(3);
        const page = await store.readAll({ prefix: 'policy-' });
        expect(page).toMatchObject({ isEnd: true, next: await head() });
        expect(page.events.map(({ revision }) => revision)).toStrictEqual([0n, 1n, 2n]);
        const part = await store.readAll({ prefix: 'policy-', limit: 2 });
        expect(part).toMatchObject({ isEnd: false, next: part.events[1]?.position });
        expect(await store.readAll({ prefix: 'policy-', limit: 3 })).toStrictEqual(page);
        expect(await store.readAll({ prefix: 'nothing-' })).toMatchObject({
          events: [],
          isEnd: true,
          next: await head(),
        });

        const messages = store.subscribe({ prefix: 'policy-', after: store.parsePosition(await head()) });
        const live = messages[Symbol.asyncIterator]();
        const next = () => within(patienceMilliseconds, 'a message', live.next());
        expect((await next()).value).toStrictEqual({ kind: 'caughtUp', position: await head() });
        await store.append(stream, 704n, newEvents(1));
        expect((await next()).value).toStrictEqual({ kind: 'caughtUp', position: await head() });
        await store.append('policy-1', 2n, newEvents(1));
        expect((await next()).value).toMatchObject({ kind: 'events', events: [{ stream: 'policy-1', revision: 3n }] });
        expect((await next()).value).toStrictEqual({ kind: 'caughtUp', position: await head() });
        await live.return?.();
      });
    });
  });

  describe('a repeat in a process that has just begun', () => {
    const events = () => newEvents(3);
    const given = async () => {
      const [prefix, append] = [newPrefix(), events()];
      let first: unknown;
      await withStore({ prefix }, async (store) => {
        first = await store.append(stream, 'noStream', append);
      });
      return { prefix, append, first };
    };

    it('of identical bytes gives the first answer', async () => {
      const { prefix, append, first } = await given();
      await withStore({ prefix }, async (store) => {
        // Tokens of a ledger that was not opened are those of this database and prefix, whichever process makes them.
        expect(await store.append(stream, 'noStream', append)).toStrictEqual(first);
      });
    });

    it.each([
      ['with other data under the same ids', 'noStream', [0, 1, 2], { n: 9 }],
      ['of its beginning', 'noStream', [0, 1], undefined],
      ['of its end', 0n, [1, 2], undefined],
    ] as const)('%s is a conflict', async (_what, expected, indices, data) => {
      const { prefix, append } = await given();
      const repeat = indices.map((index) => {
        const event = append[index] ?? newEvent();
        return data === undefined ? event : { ...event, data: canonicalJson(data) };
      });
      await withStore({ prefix }, async (store) => {
        expect(await store.append(stream, expected, repeat)).toStrictEqual({ outcome: 'conflict', actual: 2n });
      });
    });

    it('of two appends as one is a conflict, and of one of them is not', async () => {
      const [prefix, a, b] = [newPrefix(), newEvent({ n: 1 }), newEvent({ n: 2 })];
      await withStore({ prefix }, async (store) => {
        await store.append(stream, 'noStream', [a]);
        await store.append(stream, 0n, [b]);
      });
      await withStore({ prefix }, async (store) => {
        expect(await store.append(stream, 'noStream', [a, b])).toStrictEqual({ outcome: 'conflict', actual: 1n });
        expect(await store.append(stream, 'noStream', [a])).toMatchObject({ outcome: 'appended', revision: 0n });
        expect(await store.append(stream, 0n, [b])).toMatchObject({ outcome: 'appended', revision: 1n });
      });
    });
  });

  describe('a stream that somebody has cut', () => {
    const given = async () => {
      const prefix = newPrefix();
      await withStore({ prefix }, async (store) => {
        await store.append(stream, 'noStream', newEvents(4));
      });
      return { prefix, name: `${prefix}.${stream}` };
    };

    it('at its beginning is corrupt to read', async () => {
      const { prefix, name } = await given();
      await client.setStreamMetadata(name, { truncateBefore: 2 });
      await withStore({ prefix }, async (store) => {
        await expect(store.readStream(stream)).rejects.toThrow(new CorruptLedgerError(`${stream} has no revision 0`));
        expect(await store.readStream(stream, { from: 2n })).toHaveLength(2);
      });
    });

    it('by deleting it is corrupt to append to as if it were new', async () => {
      const { prefix, name } = await given();
      await client.deleteStream(name);
      await withStore({ prefix }, async (store) => {
        await expect(store.append(stream, 'noStream', newEvents(1))).rejects.toThrow(CorruptLedgerError);
      });
    });

    it('by a tombstone is corrupt to read and to append to', async () => {
      const { prefix, name } = await given();
      await client.tombstoneStream(name);
      await withStore({ prefix }, async (store) => {
        await expect(store.readStream(stream)).rejects.toThrow(CorruptLedgerError);
        await expect(store.append(stream, 3n, newEvents(1))).rejects.toThrow(CorruptLedgerError);
      });
    });
  });

  describe('limits of the server', () => {
    it('are not reached by an append as big as it may be, metadata included', async () => {
      await withStore({}, async (store) => {
        const metadata = canonicalJson({ m: 'x'.repeat(250 * 1_024) });
        const events = newEvents(32).map((event) => ({ ...event, metadata }));
        expect(await store.append(stream, 'noStream', events)).toMatchObject({ outcome: 'appended', revision: 31n });
        const one = newEvents(33).map((event) => ({ ...event, metadata }));
        await expect(store.append('complaint-2', 'noStream', one)).rejects.toThrow(AppendLimitError);
      });
    });

    it.each([2n ** 63n - 2n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n, -1n, -2n])(
      'on revisions are a conflict or an empty page: %p',
      async (revision) => {
        await withStore({}, async (store) => {
          const events = newEvents(1);
          const nowhere = { outcome: 'conflict', actual: 'noStream' };
          expect(await store.append(stream, revision, events)).toStrictEqual(nowhere);
          await store.append(stream, 'noStream', events);
          expect(await store.readStream(stream, { from: revision })).toHaveLength(revision < 0n ? 1 : 0);
          const backwards = await store.readStream(stream, { from: revision, direction: 'backwards' });
          expect(backwards).toHaveLength(revision < 0n ? 0 : 1);
        });
      },
    );
  });

  describe('a position', () => {
    /** The same store's token for another place. */
    const movedTo = (position: Position, by: bigint) => {
      const place = (BigInt(`0x${position.slice(-16)}`) + by).toString(16).padStart(16, '0');
      return `${position.slice(0, 30)}${place}-${place}`;
    };

    it.each([
      ['just beyond the end', 1_000_000n],
      ['far beyond the end', 1_000_000_000_000n],
      ['inside a record', 1n],
    ])('%s is of another database, and is not waited for', async (_where, by) => {
      await withStore({}, async (store) => {
        const result = await store.append(stream, 'noStream', newEvents(1));
        if (result.outcome !== 'appended') throw new Error('A new stream takes its first event');
        const after = store.parsePosition(movedTo(result.position, by));

        await expect(store.readAll({ after })).rejects.toThrow(ForeignPositionError);
        const messages = store.subscribe({ after })[Symbol.asyncIterator]();
        await expect(within(patienceMilliseconds, 'a refusal', messages.next())).rejects.toThrow(ForeignPositionError);
      });
    });

    it('names LedgerOpened from the moment it is written', async () => {
      const prefix = newPrefix();
      const tokens: Position[] = [];
      await withStore({ prefix }, async (store) => {
        await withStore({ prefix }, async (other) => {
          const before = await store.append(stream, 'noStream', newEvents(1));
          const opened = await store.append('ledger-root', 'noStream', [newEvent({ format: '1' }, 'LedgerOpened')]);
          if (before.outcome !== 'appended' || opened.outcome !== 'appended') throw new Error('Both streams are new');
          tokens.push(before.position, opened.position);

          expect(before.position).toMatch(/^u/);
          expect(opened.position).toMatch(/^l/);
          expect(store.compare(before.position, opened.position)).toBeLessThan(0);
          expect(await store.head()).toBe(opened.position);
          expect(await untilCaughtUp(store, before.position)).toHaveLength(1);
          // The other learns of it when it reads the event, as every process does at start.
          expect(() => other.parsePosition(opened.position)).toThrow(ForeignPositionError);
          const [root] = await other.readStream('ledger-root');
          expect(root?.position).toBe(opened.position);
          expect(other.parsePosition(opened.position)).toBe(opened.position);
        });
      });

      const [before = '', opened = ''] = tokens;
      await withStore({ prefix }, async (store) => {
        expect(store.parsePosition(opened)).toBe(opened);
        expect(await store.head()).toBe(opened);
        expect(() => store.parsePosition(before)).toThrow(ForeignPositionError);
      });
    });
  });

  describe('a live subscription that is overrun', () => {
    it('goes on where it was, and gives every event once and in order', async () => {
      const incidents: EventStoreDbIncident[] = [];
      await withStore({ report: (incident) => incidents.push(incident) }, async (store) => {
        const messages = store.subscribe({ pageEventsMax: 10 })[Symbol.asyncIterator]();
        expect((await messages.next()).value).toStrictEqual({ kind: 'caughtUp', position: undefined });

        // The server holds 32 events for a live subscriber. This one does not come for them.
        const data = { text: 'x'.repeat(500) };
        for (let revision = -1n; revision < 2_999n; revision += 500n)
          await store.append(
            stream,
            revision < 0n ? 'noStream' : revision,
            Array.from({ length: 500 }, () => newEvent(data)),
          );

        const given: StoredEvent[] = [];
        while (given.length < 3_000) {
          const message = await within(patienceMilliseconds, 'a message', messages.next());
          if (message.done !== true && message.value.kind === 'events') given.push(...message.value.events);
        }
        expect(given.map(({ revision }) => Number(revision))).toStrictEqual(Array.from({ length: 3_000 }, (_, n) => n));
        expect(incidents).toContainEqual(expect.objectContaining({ during: 'subscription', reason: 'overrun' }));
        await messages.return?.();
      });
    });
  });

  describe('a closed store', () => {
    it('ends its subscriptions and refuses the rest', async () => {
      const store = await openStore();
      const messages = store.subscribe()[Symbol.asyncIterator]();
      await messages.next();
      const waiting = messages.next();
      await store.close();
      await store.close();

      expect(await within(patienceMilliseconds, 'the end', waiting)).toStrictEqual({ done: true, value: undefined });
      await expect(store.append(stream, 'noStream', newEvents(1))).rejects.toThrow(StoreUnavailableError);
      await expect(store.readStream(stream)).rejects.toThrow(StoreUnavailableError);
      await expect(store.head()).rejects.toThrow(StoreUnavailableError);
    });
  });
});
