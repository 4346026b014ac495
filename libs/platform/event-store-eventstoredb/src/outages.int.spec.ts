import { EventStoreDBClient, StreamNotFoundError } from '@eventstore/db-client';
import {
  OutcomeUnknownError,
  StoreUnavailableError,
  type EventStore,
  type NewEvent,
  type StoredEvent,
  type SubscriptionMessage,
} from '@redress/kernel';
import { within } from '@redress/testing';
import { collect } from './collect';
import { createEventStoreDbEventStore } from './event-store';
import { canBeFaulty, openFaultyConnection, type FaultyConnection } from './faulty-connection';
import type { EventStoreDbLimits } from './limits';
import type { EventStoreDbIncident } from './session';
import { canonicalJson, describeIf, newEvent, newEvents, newPrefix, serverUrl } from './server-under-test';

jest.setTimeout(30_000);

const stream = 'complaint-1';
const patienceMilliseconds = 15_000;

/** Waits short enough that a test sees the end of them. */
const hasty: Partial<EventStoreDbLimits> = {
  startMillisecondsMax: 1_000,
  probeMillisecondsMax: 200,
  attemptMillisecondsMax: 200,
  appendMillisecondsMax: 300,
  appendAttemptsMax: 2,
  readMillisecondsMax: 300,
  readAttemptsMax: 2,
  waitMillisecondsFirst: 10,
  waitMillisecondsMax: 50,
};

/** Resolves when the condition holds, asked again after each turn of the event loop. */
const until = async (what: string, condition: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + patienceMilliseconds;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Waited ${patienceMilliseconds} ms in vain for ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/** Asked past the faulty line. */
const isWritten = async (streamInDatabase: string, count: number): Promise<boolean> => {
  const client = EventStoreDBClient.connectionString(serverUrl ?? '');
  try {
    const read = client.readStream(streamInDatabase);
    return (
      (await collect({ reads: new Set(), isReleased: () => false }, read, patienceMilliseconds, 'the stream'))
        .length === count
    );
  } catch (error) {
    if (error instanceof StreamNotFoundError) return false;
    throw error;
  } finally {
    await client.dispose();
  }
};

const wholeLog = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for (let after: StoredEvent['position'] | undefined; ;) {
    const page = await store.readAll(after === undefined ? {} : { after });
    events.push(...page.events);
    if (page.isEnd) return events;
    after = page.next;
  }
};

describeIf(
  serverUrl !== undefined && canBeFaulty(serverUrl),
  serverUrl === undefined ? 'no ESDB_URL' : 'ESDB_URL does not name one server without credentials',
  'the event store over an EventStoreDB that goes away',
  () => {
    let line: FaultyConnection;
    let incidents: EventStoreDbIncident[];
    const stores: EventStore[] = [];
    const open = async (limits: Partial<EventStoreDbLimits> = {}, prefix = newPrefix()): Promise<EventStore> => {
      const store = await createEventStoreDbEventStore({
        connectionString: line.url,
        prefix,
        canonicalJson,
        limits,
        report: (incident) => incidents.push(incident),
      });
      stores.push(store);
      return store;
    };

    beforeEach(async () => {
      incidents = [];
      line = await openFaultyConnection(serverUrl ?? '');
    });
    afterEach(async () => {
      line.restore();
      await Promise.all(stores.splice(0).map((store) => store.close()));
      await line.close();
    });

    /** Appends on a stream of its own, three events at a time, each time at the revision it was told. */
    const write = async (store: EventStore, own: string, appends: number, onAppended: () => void) => {
      const written: NewEvent[] = [];
      for (let append = 0; append < appends; append += 1) {
        const events = newEvents(3);
        const result = await store.append(own, written.length === 0 ? 'noStream' : BigInt(written.length - 1), events);
        if (result.outcome !== 'appended') throw new Error(`${own} is nobody else’s`);
        written.push(...events);
        onAppended();
      }
      return written;
    };

    it('resolves every append of 64 writers whose connection is cut under them, each event exactly once', async () => {
      const store = await open();
      let appended = 0;
      const cutNowAndThen = (): void => {
        appended += 1;
        if (appended % 100 === 0) line.cut();
      };
      const writers = await Promise.all(
        Array.from({ length: 64 }, (_, n) => write(store, `complaint-${n}`, 6, cutNowAndThen)),
      );

      const byStream = Map.groupBy(await wholeLog(store), (event) => event.stream);
      for (const [n, written] of writers.entries())
        expect(byStream.get(`complaint-${n}`)?.map(({ id }) => id)).toStrictEqual(written.map(({ id }) => id));
      expect(incidents).toContainEqual(expect.objectContaining({ during: 'append', reason: 'unavailable' }));
    });

    it('resolves the appends of a store whose neighbour’s connection is cut: they have one table of unanswered appends', async () => {
      const reports: EventStoreDbIncident[] = [];
      const neighbour = await open();
      const options = { connectionString: serverUrl ?? '', prefix: newPrefix(), canonicalJson };
      const store = await createEventStoreDbEventStore({ ...options, report: (incident) => reports.push(incident) });
      stores.push(store);
      await neighbour.append(stream, 'noStream', newEvents(1));
      let appended = 0;
      const cutNowAndThen = (): void => {
        appended += 1;
        if (appended % 100 !== 0) return;
        line.cut();
        neighbour.append(`complaint-9${appended}`, 'noStream', newEvents(1)).catch(() => undefined);
      };
      const writers = await Promise.all(
        Array.from({ length: 64 }, (_, n) => write(store, `complaint-${n}`, 6, cutNowAndThen)),
      );

      const byStream = Map.groupBy(await wholeLog(store), (event) => event.stream);
      for (const [n, written] of writers.entries())
        expect(byStream.get(`complaint-${n}`)?.map(({ id }) => id)).toStrictEqual(written.map(({ id }) => id));
      expect(reports).toContainEqual(expect.objectContaining({ during: 'append', reason: 'unavailable' }));
    });

    it('resolves an append whose acknowledgement was lost', async () => {
      const prefix = newPrefix();
      const store = await open({}, prefix);
      await store.append('complaint-0', 'noStream', newEvents(1));
      const events = newEvents(3);
      line.loseAnswers();
      const appending = store.append(stream, 'noStream', events);
      await until('the append to be written', () => isWritten(`${prefix}.${stream}`, 3));
      line.restore();
      line.cut();

      expect(await appending).toMatchObject({ outcome: 'appended', revision: 2n });
      expect((await store.readStream(stream)).map(({ id }) => id)).toStrictEqual(events.map(({ id }) => id));
      expect(incidents.some(({ during }) => during === 'append')).toBe(true);
    });

    it('knows a conflict behind a lost acknowledgement too', async () => {
      const store = await open();
      await store.append(stream, 'noStream', newEvents(2));
      line.loseAnswers();
      const appending = store.append(stream, 0n, newEvents(1));
      await until('the append to be sent', () => incidents.length === 0);
      line.restore();
      line.cut();

      expect(await appending).toStrictEqual({ outcome: 'conflict', actual: 1n });
    });

    it('says that the outcome is unknown where nothing comes back, and takes the repeat', async () => {
      const store = await open(hasty);
      await store.append(stream, 'noStream', newEvents(1));
      line.hold();
      const events = newEvents(2);

      await expect(store.append(stream, 0n, events)).rejects.toThrow(OutcomeUnknownError);
      // Nothing was sent of what comes now: the store looks for the server first.
      await expect(store.append('complaint-2', 'noStream', newEvents(1))).rejects.toThrow(StoreUnavailableError);
      await expect(store.readStream(stream)).rejects.toThrow(StoreUnavailableError);
      await expect(store.head()).rejects.toThrow(StoreUnavailableError);
      line.restore();

      expect(await store.append(stream, 0n, events)).toMatchObject({ outcome: 'appended', revision: 2n });
      expect(await store.append(stream, 0n, events)).toMatchObject({ outcome: 'appended', revision: 2n });
      expect(await store.readStream(stream)).toHaveLength(3);
      expect(await store.readStream('complaint-2')).toHaveLength(0);
    });

    it('cannot know of the first append after the server went away, and knows of the next', async () => {
      const store = await open(hasty);
      await store.append(stream, 'noStream', newEvents(1));
      line.refuse();
      const events = newEvents(1);

      await expect(store.append(stream, 0n, events)).rejects.toThrow(OutcomeUnknownError);
      await expect(store.append(stream, 0n, events)).rejects.toThrow(StoreUnavailableError);
      line.restore();

      expect(await store.append(stream, 0n, events)).toMatchObject({ outcome: 'appended', revision: 1n });
    });

    it('is not made where no server answers, refused or held', async () => {
      line.refuse();
      await expect(within(patienceMilliseconds, 'the refusal', open(hasty))).rejects.toThrow(StoreUnavailableError);
      line.hold();
      await expect(within(patienceMilliseconds, 'the refusal', open(hasty))).rejects.toThrow(StoreUnavailableError);
      line.restore();
      line.cut();
      await (await open()).append(stream, 'noStream', newEvents(1));
    });

    it('reads on when the connection is cut while it reads', async () => {
      const store = await open();
      const data = { text: 'x'.repeat(2_000) };
      await store.append(
        stream,
        'noStream',
        Array.from({ length: 400 }, () => newEvent(data)),
      );
      const reading = Promise.all([store.readStream(stream), store.readAll(), store.head()]);
      line.cut();

      const [page, all, head] = await reading;
      expect(page).toHaveLength(400);
      expect(all.events).toStrictEqual(page);
      expect(head).toBe(page.at(-1)?.position);
      expect(incidents.some(({ during }) => during === 'read')).toBe(true);
    });

    it('gives a subscriber every event once and in order, however often the server goes away', async () => {
      const store = await open({ waitMillisecondsFirst: 10, waitMillisecondsMax: 100 });
      const ids: string[] = [];
      const append = async (count: number) => {
        const events = newEvents(count);
        await store.append(stream, ids.length === 0 ? 'noStream' : BigInt(ids.length - 1), events);
        ids.push(...events.map(({ id }) => id));
      };
      const given: string[] = [];
      const control = new AbortController();
      let last: SubscriptionMessage | undefined;
      const following = (async () => {
        for await (const message of store.subscribe({ signal: control.signal, pageEventsMax: 7 })) {
          last = message;
          if (message.kind === 'events') given.push(...message.events.map(({ id }) => id));
        }
      })();
      const isCaughtUp = () => last?.kind === 'caughtUp' && given.length === ids.length;
      const breaks = (count: number) => () =>
        incidents.filter(({ during }) => during === 'subscription').length >= count;

      await append(10);
      await until('the history', isCaughtUp);
      line.cut();
      await append(10);
      await until('what came after the connection was cut', isCaughtUp);
      line.refuse();
      await until('attempts in vain', breaks(4));
      line.restore();
      await append(10);
      await until('what came after the server was away', isCaughtUp);
      line.cut();
      await Promise.all([append(500), until('another break', breaks(5))]);
      await until('what came while the subscription was away', isCaughtUp);
      control.abort();
      await following;

      expect(given).toStrictEqual(ids);
    });

    it('ends a subscription at once that asks a silent server', async () => {
      const store = await open();
      await store.append(stream, 'noStream', newEvents(2));
      const messages = store.subscribe({ pageEventsMax: 1 })[Symbol.asyncIterator]();
      await messages.next();
      await messages.next();
      line.hold();
      // It has given all there is, and asks whether that is so.
      const waiting = messages.next();
      const ended = { done: true, value: undefined };

      expect(await within(1_000, 'the end', messages.return?.() ?? Promise.reject(new Error()))).toStrictEqual(ended);
      expect(await waiting).toStrictEqual(ended);
    });

    it('lets an append under way come to its end before it closes', async () => {
      const store = await open();
      const appending = store.append(stream, 'noStream', newEvents(3));
      await store.close();

      expect(await appending).toMatchObject({ outcome: 'appended', revision: 2n });
    });

    it('closes while everything waits', async () => {
      const store = await open({ ...hasty, closeMillisecondsMax: 200, appendMillisecondsMax: 60_000 });
      await store.append(stream, 'noStream', newEvents(1));
      const messages = store.subscribe()[Symbol.asyncIterator]();
      await messages.next();
      await messages.next();
      const waiting = messages.next();
      line.hold();
      const appending = store.append(stream, 0n, newEvents(1)).catch((error: unknown) => error);
      const reading = store.readStream(stream).catch((error: unknown) => error);
      await within(patienceMilliseconds, 'the end of close', store.close());

      expect(await within(patienceMilliseconds, 'the end', waiting)).toStrictEqual({ done: true, value: undefined });
      expect(await within(patienceMilliseconds, 'the append', appending)).toBeInstanceOf(OutcomeUnknownError);
      expect(await within(patienceMilliseconds, 'the read', reading)).toBeInstanceOf(StoreUnavailableError);
    });
  },
);
