import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import type { EventStore, JsonObject, NewEvent } from '@redress/kernel';
import { canonicalBytes } from '@redress/integrity';
import { createEventStoreDbEventStore } from '@redress/platform/event-store-eventstoredb';
import { median } from './figures';

/** One figure: a rate through the adapter, the same through the bare client on the same server in the same run, and their ratio. */
export type EventStoreDbAppendFigure = Readonly<{
  appendsInFlight: number;
  eventsPerAppend: number;
  adapterAppendsPerSecond: number;
  clientAppendsPerSecond: number;
  /** Median of the ratios of the rounds. */
  ratio: number;
}>;

/** Appends at the revision of the round before; -1n: no stream yet. */
type Append = (stream: string, last: bigint) => Promise<void>;

const settings = { rounds: 5, secondsPerRound: 1.5, warmUpSeconds: 1 } as const;

const data: JsonObject = {
  complaintId: 'bench',
  reason: 'x'.repeat(60),
  steps: ['received', 'registered'],
  weight: 3,
};
/** The keys of a ledger's event. */
const metadata: JsonObject = {
  actorId: 'bench:1',
  actorKind: 'system',
  alg: 'sha256',
  commandId: '00000000-0000-4000-8000-000000000001',
  correlationId: '00000000-0000-4000-8000-000000000002',
  dh: 'a'.repeat(64),
  eh: 'b'.repeat(64),
  occurredAt: '2026-03-02T09:00:00.000Z',
  origin: 'live',
  prev: 'c'.repeat(64),
  recordedAt: '2026-03-02T09:00:00.000Z',
  schema: '1',
  tenant: 'bench',
  v: '1',
};
const bytes = { data: canonicalBytes(data), metadata: canonicalBytes(metadata) };

const byAdapter =
  (store: EventStore, count: number): Append =>
  async (stream, last) => {
    const events: NewEvent[] = Array.from({ length: count }, () => ({ id: randomUUID(), type: 'BenchRan', ...bytes }));
    const result = await store.append(stream, last < 0n ? 'noStream' : last, events);
    if (result.outcome !== 'appended') throw new Error(`${stream} stands at ${result.actual}, not at ${last}`);
  };

const byClient =
  (client: EventStoreDBClient, count: number): Append =>
  async (stream, last) => {
    const events = Array.from({ length: count }, () =>
      jsonEvent({ id: randomUUID(), type: 'BenchRan', data, metadata }),
    );
    await client.appendToStream(`bare.${stream}`, events, { expectedRevision: last < 0n ? NO_STREAM : last });
  };

/** Appends per second of so many writers, each on a stream of its own. */
const rateOf = async (append: Append, writers: number, eventsPerAppend: number, seconds: number): Promise<number> => {
  const began = performance.now();
  const end = began + seconds * 1_000;
  let appends = 0;
  const write = async (): Promise<void> => {
    const stream = `bench-${randomUUID()}`;
    for (let last = -1n; performance.now() < end; last += BigInt(eventsPerAppend)) {
      await append(stream, last);
      appends += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return (appends * 1_000) / (performance.now() - began);
};

const figureOf = async (
  store: EventStore,
  client: EventStoreDBClient,
  appendsInFlight: number,
  eventsPerAppend: number,
): Promise<EventStoreDbAppendFigure> => {
  const measure = (append: Append, seconds: number) => rateOf(append, appendsInFlight, eventsPerAppend, seconds);
  const [adapter, bare] = [byAdapter(store, eventsPerAppend), byClient(client, eventsPerAppend)];
  await measure(adapter, settings.warmUpSeconds);
  await measure(bare, settings.warmUpSeconds);
  const rounds: Readonly<{ adapter: number; bare: number }>[] = [];
  for (let round = 0; round < settings.rounds; round += 1) {
    // In turn, so that whatever else the machine does falls on both.
    const first = await measure(bare, settings.secondsPerRound / 2);
    const between = await measure(adapter, settings.secondsPerRound);
    const second = await measure(bare, settings.secondsPerRound / 2);
    rounds.push({ adapter: between, bare: (first + second) / 2 });
  }
  return {
    appendsInFlight,
    eventsPerAppend,
    adapterAppendsPerSecond: Math.round(median(rounds.map((round) => round.adapter))),
    clientAppendsPerSecond: Math.round(median(rounds.map((round) => round.bare))),
    ratio: Number(median(rounds.map((round) => round.adapter / round.bare)).toFixed(2)),
  };
};

/**
 * Appends of events of about 650 bytes, 500 of them metadata, one at a time and 64 in flight, one and three events each. The bare client sends the same values with
 * explicit revisions and compares nothing.
 */
export const measureEventStoreDbAppends = async (url: string): Promise<readonly EventStoreDbAppendFigure[]> => {
  const client = EventStoreDBClient.connectionString(url);
  const store = await createEventStoreDbEventStore({
    connectionString: url,
    prefix: `bench${randomUUID().slice(0, 8)}`,
    canonicalJson: canonicalBytes,
  });
  try {
    const figures: EventStoreDbAppendFigure[] = [];
    for (const eventsPerAppend of [1, 3])
      for (const appendsInFlight of [1, 64])
        figures.push(await figureOf(store, client, appendsInFlight, eventsPerAppend));
    return figures;
  } finally {
    await store.close();
    await client.dispose();
  }
};

if (require.main === module) {
  const url = process.env['ESDB_URL'];
  if (url === undefined) console.log('Not run, for there is no ESDB_URL: appends through the adapter on EventStoreDB');
  else void measureEventStoreDbAppends(url).then((figures) => console.table(figures));
}
