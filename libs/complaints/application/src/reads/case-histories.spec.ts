import { complaintStreamOf } from '@redress/complaints/domain';
import { foldView } from '@redress/complaints/read-models';
import type { EventStore } from '@redress/kernel';
import { caseOf, filing, noteOf, openService, person, type Service } from '../commands/service.spec-kit';
import { readHistory } from '../history';
import { createCaseHistories } from './case-histories';

const operator = person('operator', 'centre');
const specialist = person('specialist', 'centre');

/** Counts the events that are read. */
const counting = ({ store }: Service): Readonly<{ store: Pick<EventStore, 'readStream'>; read: () => number }> => {
  let events = 0;
  return {
    store: {
      readStream: async (...asked) => {
        const page = await store.readStream(...asked);
        events += page.length;
        return page;
      },
    },
    read: () => {
      const before = events;
      events = 0;
      return before;
    },
  };
};

const withNotes = async (service: Service, notes: number): Promise<string> => {
  const complaintId = caseOf(await service.send(operator, filing));
  for (let n = 0; n < notes; n += 1) await service.send(specialist, noteOf(`note ${n}`), { complaintId });
  return complaintId;
};

describe('a case as the log tells it', () => {
  it('is what the log says, whatever was kept of it', async () => {
    const service = await openService();
    const histories = createCaseHistories(service.store);
    const complaintId = await withNotes(service, 3);
    for (let round = 0; round < 3; round += 1) {
      const kept = await histories.of(complaintId);
      const fresh = await readHistory({ eventStore: service.store, keyRing: undefined }, complaintId);
      expect(kept?.events).toStrictEqual(fresh?.events);
      expect(kept?.view).toStrictEqual(foldView(fresh?.events ?? [], () => undefined));
      await service.send(specialist, noteOf(`later ${round}`), { complaintId });
    }
    expect(await histories.of('00000000-0000-5000-8000-000000000000')).toBeUndefined();
  });

  it('is read once, and then only its tail; nothing of it is kept open', async () => {
    const service = await openService();
    const { store, read } = counting(service);
    const histories = createCaseHistories(store);
    const complaintId = await withNotes(service, 4);
    expect([await histories.of(complaintId), read()]).toMatchObject([{ events: { length: 7 } }, 7]);
    await histories.of(complaintId);
    expect(read()).toBe(0);
    await service.send(specialist, noteOf('later'), { complaintId });
    const history = await histories.of(complaintId);
    expect(read()).toBe(1);
    const written = JSON.stringify(history, (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(written).not.toMatch(/Bell Lane|Wen Ping|555-0100|later/);
  });

  it('is forgotten for others that were asked for since, and is never too large to be told', async () => {
    const service = await openService();
    const { store, read } = counting(service);
    const histories = createCaseHistories(store, 10);
    const [first, second] = [await withNotes(service, 1), await withNotes(service, 1)];
    const large = await withNotes(service, 12);
    await histories.of(first);
    await histories.of(second);
    await histories.of(first);
    expect(read()).toBe(8);
    // The third would be too many: the one that was asked for longest ago goes.
    await histories.of(await withNotes(service, 1));
    read();
    await histories.of(first);
    expect(read()).toBe(0);
    await histories.of(second);
    expect(read()).toBe(4);
    expect((await histories.of(large))?.events).toHaveLength(15);
    read();
    await histories.of(large);
    expect(read()).toBe(15);
  });

  it('is that of its stream', async () => {
    const service = await openService();
    const complaintId = await withNotes(service, 0);
    const history = await createCaseHistories(service.store).of(complaintId);
    expect(history?.events.map(({ stream }) => stream)).toStrictEqual(Array(3).fill(complaintStreamOf(complaintId)));
  });
});
