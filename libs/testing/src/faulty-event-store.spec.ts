import { OutcomeUnknownError, StoreUnavailableError, type NewEvent } from '@redress/kernel';
import { withFaults, type Faults } from './faulty-event-store';
import { createMemoryEventStore } from './memory-event-store';
import { sequenceId } from './sequence-ids';

const event = (n: number): NewEvent => ({
  id: sequenceId(n),
  type: 'ContractChecked',
  data: new TextEncoder().encode(`{"n":${n}}`),
  metadata: new TextEncoder().encode('{}'),
});
const stream = 'case-1';
const given = (faults: Faults) => {
  const store = createMemoryEventStore();
  return { store, faulty: withFaults(store, faults) };
};
const revisions = async (store: ReturnType<typeof createMemoryEventStore>) =>
  (await store.readStream(stream)).map(({ revision }) => revision);

describe('an append that goes wrong', () => {
  it('was written where the acknowledgement was lost, and the repeat says so', async () => {
    const { store, faulty } = given({ append: ['lostAcknowledgement'] });

    await expect(faulty.append(stream, 'noStream', [event(1)])).rejects.toThrow(OutcomeUnknownError);

    expect(await revisions(store)).toStrictEqual([0n]);
    expect(await faulty.append(stream, 'noStream', [event(1)])).toMatchObject({ outcome: 'appended', revision: 0n });
    expect(await revisions(store)).toStrictEqual([0n]);
  });

  it.each([
    ['lostRequest', OutcomeUnknownError],
    ['unavailable', StoreUnavailableError],
  ] as const)('was not written where it says %s', async (fault, error) => {
    const { store, faulty } = given({ append: ['none', fault] });
    await faulty.append(stream, 'noStream', [event(1)]);

    await expect(faulty.append(stream, 0n, [event(2)])).rejects.toThrow(error);

    expect(await revisions(store)).toStrictEqual([0n]);
    expect(await faulty.append(stream, 0n, [event(2)])).toMatchObject({ outcome: 'appended', revision: 1n });
  });

  it('meets a conflict once, though nobody else wrote', async () => {
    const { store, faulty } = given({ append: ['conflict', 'none', 'conflict'] });

    expect(await faulty.append(stream, 'noStream', [event(1)])).toStrictEqual({
      outcome: 'conflict',
      actual: 'noStream',
    });
    expect(await faulty.append(stream, 'noStream', [event(1)])).toMatchObject({ outcome: 'appended' });
    expect(await faulty.append(stream, 0n, [event(2)])).toStrictEqual({ outcome: 'conflict', actual: 0n });

    expect(await revisions(store)).toStrictEqual([0n]);
  });

  it('is overtaken by another, and conflicts honestly', async () => {
    const { store, faulty } = given({ append: [{ overtakenBy: () => [event(8), event(9)] }] });

    expect(await faulty.append(stream, 'noStream', [event(1)])).toStrictEqual({ outcome: 'conflict', actual: 1n });

    expect((await store.readStream(stream)).map(({ id }) => id)).toStrictEqual([sequenceId(8), sequenceId(9)]);
  });

  it('is written once it is let go', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const { store, faulty } = given({ append: [{ slowUntil: promise }] });
    const result = faulty.append(stream, 'noStream', [event(1)]);
    expect(await revisions(store)).toStrictEqual([]);

    resolve(undefined);

    expect(await result).toMatchObject({ outcome: 'appended', revision: 0n });
  });
});

describe('a read that goes wrong', () => {
  it('says that the store is away, then reads', async () => {
    const { faulty } = given({ read: ['unavailable', 'unavailable', 'unavailable'] });

    await expect(faulty.readStream(stream)).rejects.toThrow(StoreUnavailableError);
    await expect(faulty.readAll()).rejects.toThrow(StoreUnavailableError);
    await expect(faulty.head()).rejects.toThrow(StoreUnavailableError);

    expect(await faulty.readStream(stream)).toStrictEqual([]);
  });

  it('waits until it is let go', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const { store, faulty } = given({ read: [{ slowUntil: promise }] });
    const read = faulty.readStream(stream);
    await store.append(stream, 'noStream', [event(1)]);

    resolve(undefined);

    expect(await read).toHaveLength(1);
  });
});

describe('a subscription that goes wrong', () => {
  it('breaks after so many messages, and the next one does not', async () => {
    const { store, faulty } = given({ subscriptions: [{ breaksAfterMessages: 2 }, { breaksAfterMessages: 0 }] });
    for (const [n, expected] of [
      [1, 'noStream'],
      [2, 0n],
      [3, 1n],
    ] as const)
      await store.append(stream, expected, [event(n)]);
    const control = new AbortController();
    const seen: string[] = [];
    const read = async () => {
      for await (const message of faulty.subscribe({ pageEventsMax: 1, signal: control.signal }))
        if (message.kind === 'caughtUp') control.abort();
        else seen.push(...message.events.map(({ id }) => id));
    };

    await expect(read()).rejects.toThrow(StoreUnavailableError);
    expect(seen).toStrictEqual([sequenceId(1), sequenceId(2)]);
    await expect(read()).rejects.toThrow(StoreUnavailableError);
    await read();

    expect(seen).toStrictEqual([1, 2, 1, 2, 3].map((n) => sequenceId(n)));
  });
});
