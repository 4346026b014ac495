import {
  EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  START,
  StreamNotFoundError,
  streamNameFilter,
  WrongExpectedVersionError,
  type AllStreamResolvedEvent,
  type ReadAllOptions,
} from '@eventstore/db-client';
import { within } from '@redress/testing';
import { collect } from './collect';
import { failureOf } from './failure';
import { describeWithServer, newPrefix, serverUrl } from './server-under-test';

/**
 * Why the adapter does what it does. Each of these is a behaviour of the bare client or the server that it works round; where one of them fails
 * with a newer client or server, the work-around that is named beside it may go.
 */
describeWithServer('the bare client, against what one might expect of it', () => {
  const patienceMilliseconds = 10_000;
  const shared = { reads: new Set<Promise<unknown>>(), isReleased: () => false };
  let client: EventStoreDBClient;
  beforeAll(() => {
    client = EventStoreDBClient.connectionString(serverUrl ?? '');
  });
  afterAll(() => client.dispose());

  const newStream = () => `${newPrefix()}.behaviour-1`;
  const event = (n: number, id?: string) =>
    jsonEvent({ type: 'BehaviourSeen', data: { n }, ...(id === undefined ? {} : { id }) });
  const dataOf = async (stream: string) =>
    (await collect(shared, client.readStream(stream), patienceMilliseconds, 'a stream')).map(
      (read) => read.event?.data,
    );

  it('calls a repeat with other data under the same ids a success, and keeps the old data (append-attempt.ts reads back)', async () => {
    const [stream, first] = [newStream(), event(1)];
    await client.appendToStream(stream, first, { expectedRevision: NO_STREAM });

    const repeat = await client.appendToStream(stream, event(2, first.id), { expectedRevision: NO_STREAM });

    expect(repeat.success).toBe(true);
    expect(await dataOf(stream)).toStrictEqual([{ n: 1 }]);
  });

  it('calls a repeat of a part a success (append-order.ts writes down where an append ends)', async () => {
    const [stream, events] = [newStream(), [event(1), event(2), event(3)]];
    await client.appendToStream(stream, events, { expectedRevision: NO_STREAM });

    const part = await client.appendToStream(stream, events.slice(0, 2), { expectedRevision: NO_STREAM });

    expect(part).toMatchObject({ success: true, nextExpectedRevision: 1n });
  });

  it('calls an append of no events a success that leaves no stream (the kernel refuses it before it is sent)', async () => {
    const stream = newStream();

    expect(await client.appendToStream(stream, [], { expectedRevision: NO_STREAM })).toMatchObject({ success: true });

    await expect(dataOf(stream)).rejects.toThrow(StreamNotFoundError);
    await expect(client.appendToStream(stream, event(1), { expectedRevision: 0n })).rejects.toThrow(
      WrongExpectedVersionError,
    );
  });

  it('ignores a filter when it reads the whole log (scan-log.ts filters, or subscribes)', async () => {
    const stream = newStream();
    const { position } = await client.appendToStream(stream, event(1), { expectedRevision: NO_STREAM });
    const options = { fromPosition: position, maxCount: 1, filter: streamNameFilter({ prefixes: ['no-such-stream'] }) };

    const read = client.readAll(options as unknown as ReadAllOptions);

    expect(await collect(shared, read, patienceMilliseconds, 'the log')).toHaveLength(1);
  });

  it('says of a place far beyond the end that it has caught up, and passes over what is written (scan-log.ts asks first)', async () => {
    const stream = newStream();
    const { position } = await client.appendToStream(stream, event(1), { expectedRevision: NO_STREAM });
    const beyond = (position?.commit ?? 0n) + 1_000_000_000_000n;
    const subscription = client.subscribeToAll({
      fromPosition: { commit: beyond, prepare: beyond },
      filter: streamNameFilter({ prefixes: [stream] }),
    });
    const seen: AllStreamResolvedEvent[] = [];
    subscription.on('data', (resolved: AllStreamResolvedEvent) => seen.push(resolved));
    subscription.on('error', () => undefined);
    const caughtUp = new Promise<void>((resolve) => subscription.on('caughtUp', resolve));

    await within(patienceMilliseconds, 'caught up', caughtUp);

    expect(seen).toHaveLength(0);
    await subscription.unsubscribe();
  });

  it('gives nothing at a place inside a record, or fails without a reason (scan-log.ts takes both for foreign)', async () => {
    const { position } = await client.appendToStream(newStream(), event(1), { expectedRevision: NO_STREAM });
    const inside = (position?.commit ?? 0n) + 1n;
    const read = client.readAll({ fromPosition: { commit: inside, prepare: inside }, maxCount: 1 });

    const outcome = await collect(shared, read, patienceMilliseconds, 'the log').then(
      ({ length }) => length,
      (error: unknown) => failureOf(error).kind,
    );

    expect([0, 'unclear']).toContain(outcome);
  });

  it('ends a cancelled read as if it were complete (collect.ts asks whether the connection was let go)', async () => {
    const stream = newStream();
    const events = Array.from({ length: 500 }, (_, n) => event(n));
    await client.appendToStream(stream, events, { expectedRevision: NO_STREAM });
    const read = client.readStream(stream, { fromRevision: START });
    const given: unknown[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      read.on('end', resolve);
      read.on('error', reject);
      read.once('data', () => void read.cancel());
    });
    read.on('data', (resolved) => given.push(resolved));

    await within(patienceMilliseconds, 'the end', ended);

    expect(given.length).toBeLessThan(500);
  });
});
