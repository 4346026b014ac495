import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import {
  ForeignPositionError,
  OutcomeUnknownError,
  StoreUnavailableError,
  type AppendResult,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type StoredEvent,
} from '@redress/kernel';
import { within } from '@redress/testing';
import type { EventStoreDbLimits } from './limits';
import type { EventStoreDbIncident } from './session';
import { describeIf, newEvents, newPrefix, openStore, serverUrl, withStore } from './server-under-test';

/**
 * What happens to the server itself, in rounds. It takes minutes and a server of one's own, so it runs only where all of these are set:
 * ESDB_URL; ESDB_FAULT_ROUNDS, how many; ESDB_PID_FILE, the file that holds the server's process id; ESDB_START_COMMAND, which starts it, writes
 * that file and returns when the server is leader; and, for the last test, ESDB_WIPE_COMMAND, which stops it, empties its database and starts it.
 */
const { ESDB_PID_FILE: pidFile, ESDB_START_COMMAND: startCommand, ESDB_WIPE_COMMAND: wipeCommand } = process.env;
const rounds = Number(process.env['ESDB_FAULT_ROUNDS'] ?? 0);
const canRun = serverUrl !== undefined && pidFile !== undefined && startCommand !== undefined && rounds > 0;

jest.setTimeout(600_000);

const run = promisify(execFile);
const writersInAll = 64;
const eventsPerAppend = 3;

const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const serverPid = async (): Promise<number> => Number(await readFile(pidFile ?? '', 'utf8'));
const signalServer = async (signal: NodeJS.Signals): Promise<void> => {
  process.kill(await serverPid(), signal);
};
const restartServer = async (signal: NodeJS.Signals): Promise<void> => {
  const pid = await serverPid();
  process.kill(pid, signal);
  while (isThere(pid)) await pass(20);
  await run(startCommand ?? '');
};

/** What became of the appends of one writer. */
type Tally = { appended: number; unknown: number; unavailable: number };

/** Repeats the identical bytes until there is an answer, as the port asks of its callers. */
const appendWithRepeats = async (
  store: EventStore,
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
  tally: Tally,
): Promise<AppendResult> => {
  for (;;)
    try {
      return await store.append(stream, expected, events);
    } catch (error) {
      if (error instanceof OutcomeUnknownError) tally.unknown += 1;
      else if (error instanceof StoreUnavailableError) tally.unavailable += 1;
      else throw error;
    }
};

/** Sixty-four writers, each on a stream of its own, until they are told to stop; then what each of them was told is written. */
const startWriters = (store: EventStore, tally: Tally) => {
  let isOver = false;
  const write = async (_: unknown, writer: number): Promise<readonly string[]> => {
    const ids: string[] = [];
    while (!isOver) {
      const events = newEvents(eventsPerAppend);
      const expected = ids.length === 0 ? 'noStream' : BigInt(ids.length - 1);
      const result = await appendWithRepeats(store, `complaint-${writer}`, expected, events, tally);
      if (result.outcome !== 'appended') throw new Error(`complaint-${writer} is nobody else’s, and stands elsewhere`);
      if (result.revision !== BigInt(ids.length + eventsPerAppend - 1)) throw new Error('Not where it was appended');
      ids.push(...events.map(({ id }) => id));
      tally.appended += 1;
    }
    return ids;
  };
  const written = Promise.all(Array.from({ length: writersInAll }, write));
  return {
    stop: () => {
      isOver = true;
      return written;
    },
  };
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

/** Nothing missing, nothing twice, nothing else. */
const expectExactlyOnce = (log: readonly StoredEvent[], written: readonly (readonly string[])[]): void => {
  const byStream = Map.groupBy(log, ({ stream }) => stream);
  expect(byStream.size).toBe(written.length);
  for (const [writer, ids] of written.entries())
    expect(byStream.get(`complaint-${writer}`)?.map(({ id }) => id)).toStrictEqual(ids);
};

const impatient: Partial<EventStoreDbLimits> = {
  attemptMillisecondsMax: 500,
  appendMillisecondsMax: 500,
  appendAttemptsMax: 2,
};

describeIf(canRun, 'not asked for with ESDB_FAULT_ROUNDS and its kin', 'an EventStoreDB to which things happen', () => {
  const incidents: EventStoreDbIncident[] = [];
  const report = (incident: EventStoreDbIncident) => void incidents.push(incident);
  const open = (limits: Partial<EventStoreDbLimits> = {}) => openStore({ limits, report, prefix: newPrefix() });
  const told: string[] = [];
  const tell = (what: string, tally: Tally, events: number): void => {
    const repeats = incidents.splice(0).filter(({ during }) => during === 'append').length;
    told.push(
      `${what}: ${tally.appended} appends acknowledged, ${events} events read back, each once; ` +
        `${repeats} repeats inside, ${tally.unknown} by the caller of an unknown outcome, ${tally.unavailable} refused unsent`,
    );
  };
  afterAll(() => {
    process.stdout.write(`${told.join('\n')}\n`);
  });

  const faults: readonly Readonly<{ what: string; happens: () => Promise<void> }>[] = [
    { what: 'kill -9', happens: () => restartServer('SIGKILL') },
    { what: 'a clean restart', happens: () => restartServer('SIGTERM') },
    {
      what: 'a freeze of 6 s',
      happens: async () => {
        await signalServer('SIGSTOP');
        await pass(6_000);
        await signalServer('SIGCONT');
      },
    },
    {
      what: 'a freeze of 30 s, past keep-alive',
      happens: async () => {
        await signalServer('SIGSTOP');
        await pass(30_000);
        await signalServer('SIGCONT');
      },
    },
  ];
  const patience = [
    ['patient', {}],
    ['impatient', impatient],
  ] as const;

  describe.each(faults)('$what under 64 writers', ({ what, happens }) => {
    it.each(patience)('leaves every acknowledged event exactly once, with %s appends', async (name, limits) => {
      for (let round = 1; round <= rounds; round += 1) {
        const store = await open(limits);
        const tally: Tally = { appended: 0, unknown: 0, unavailable: 0 };
        const writers = startWriters(store, tally);
        await pass(1_000);
        await happens();
        await pass(1_000);
        const written = await writers.stop();

        const log = await wholeLog(store);
        expectExactlyOnce(log, written);
        tell(`${what}, ${name}, round ${round}`, tally, log.length);
        await store.close();
      }
    });

    it('gives a subscriber every event once and in order', async () => {
      for (let round = 1; round <= rounds; round += 1) {
        const store = await open();
        const tally: Tally = { appended: 0, unknown: 0, unavailable: 0 };
        const given: StoredEvent[] = [];
        const control = new AbortController();
        const state = { isCaughtUp: false };
        const following = (async () => {
          for await (const message of store.subscribe({ signal: control.signal, pageEventsMax: 50 })) {
            state.isCaughtUp = message.kind === 'caughtUp';
            if (message.kind === 'events') given.push(...message.events);
            // A consumer who does something with each page, and so does not keep up.
            await store.readStream('complaint-0', { direction: 'backwards', limit: 50 }).catch(() => undefined);
          }
        })();
        const writers = startWriters(store, tally);
        await pass(1_000);
        await happens();
        await pass(1_000);
        const written = await writers.stop();
        const log = await wholeLog(store);
        while (!state.isCaughtUp || given.length < log.length) await pass(50);
        control.abort();
        await following;

        expect(given.map(({ position }) => position)).toStrictEqual(log.map(({ position }) => position));
        expectExactlyOnce(given, written);
        const breaks = incidents.filter(({ during }) => during === 'subscription').map(({ reason }) => reason);
        tell(
          `${what} under a subscription, round ${round} (${breaks.filter((reason) => reason === 'overrun').length} times overrun, ` +
            `${breaks.filter((reason) => reason !== 'overrun').length} times broken)`,
          tally,
          given.length,
        );
        await store.close();
      }
    });
  });

  it('gives the first answer to a repeat after kill -9, also of an append that later ones follow', async () => {
    await withStore({ prefix: newPrefix() }, async (store) => {
      const appends: Readonly<{ expected: ExpectedRevision; events: readonly NewEvent[]; result: AppendResult }>[] = [];
      for (let append = 0; append < 50; append += 1) {
        const expected = append === 0 ? 'noStream' : BigInt(append * eventsPerAppend - 1);
        const events = newEvents(eventsPerAppend);
        appends.push({ expected, events, result: await store.append('complaint-1', expected, events) });
      }
      await restartServer('SIGKILL');
      for (const { expected, events, result } of appends)
        expect(await store.append('complaint-1', expected, events)).toStrictEqual(result);
      expect(await store.readStream('complaint-1')).toHaveLength(150);
    });
  });

  if (wipeCommand === undefined) process.stderr.write('Not run, no ESDB_WIPE_COMMAND: an emptied database\n');

  (wipeCommand === undefined ? it.skip : it)('knows that its database was emptied', async () => {
    const store = await open();
    const result = await store.append('complaint-1', 'noStream', newEvents(3));
    if (result.outcome !== 'appended') throw new Error('A new stream takes its first events');
    const { position } = result;
    const subscribed = store.subscribe({ after: position })[Symbol.asyncIterator]();
    expect((await subscribed.next()).value).toStrictEqual({ kind: 'caughtUp', position });
    const waiting = within(60_000, 'the end of the subscription', subscribed.next());
    const ended = expect(waiting).rejects.toThrow(ForeignPositionError);
    await run(wipeCommand ?? '');

    await ended;
    await expect(store.readAll({ after: position })).rejects.toThrow(ForeignPositionError);
    await expect(store.append('complaint-2', 'noStream', newEvents(1))).rejects.toThrow(StoreUnavailableError);
    const later = store.subscribe({ after: position })[Symbol.asyncIterator]();
    await expect(later.next()).rejects.toThrow(ForeignPositionError);
    await store.close();

    const next = await open();
    expect(() => next.parsePosition(position)).toThrow(ForeignPositionError);
    expect(await next.head()).toBeUndefined();
    await next.close();
  });
});
