import type { EventStore, KeyRing } from '@redress/kernel';
import { carryOutErasure, resumeErasures } from './carry-out-erasure';
import { approveErasureFor, orderErasureFor } from './erasure-for';
import { erasureStanding } from './erasure-standing';
import { identities, officer, openErasureOffice, order, subjectId, supervisor } from './erasure.spec-kit';

describe('an erasure that is stopped', () => {
  class Stopped extends Error {
    override readonly name = 'Stopped';
  }

  /** Ports of a process that dies before, or right after, its nth write. */
  const dyingAt = async (n: number, isWritten: boolean) => {
    const office = await openErasureOffice();
    let writes = 0;
    const dying = async <T>(write: () => Promise<T>): Promise<T> => {
      writes += 1;
      if (writes < n) return write();
      if (writes === n && isWritten) await write();
      throw new Stopped(`Stopped at write ${n}`);
    };
    const store: EventStore = {
      ...office.store,
      append: (stream, expected, events) => dying(() => office.store.append(stream, expected, events)),
    };
    const keyRing: KeyRing = {
      ...office.ports.keyRing,
      destroy: (kid, erasureId) => dying(() => office.ports.keyRing.destroy(kid, erasureId)),
    };
    return { office, ports: office.erasing(store, keyRing), writesDone: () => writes };
  };

  const wholeErasure = async (ports: Parameters<typeof orderErasureFor>[0]): Promise<void> => {
    await orderErasureFor(ports, officer, order);
    await approveErasureFor(ports, supervisor, { subjectId });
  };

  const everyEvent = async (store: EventStore): Promise<readonly string[]> =>
    (await store.readAll()).events.map(({ stream, type }) => `${stream} ${type}`).toSorted();

  it('goes on from wherever it was, to the same end', async () => {
    const { office: undisturbed, ports, writesDone } = await dyingAt(Number.POSITIVE_INFINITY, false);
    await wholeErasure(ports);
    const expected = await everyEvent(undisturbed.store);
    // Request, order, check and approval; an event and a key for each of three cases; done and executed.
    expect(writesDone()).toBe(4 + 3 * 2 + 2);
    for (let n = 1; n <= writesDone(); n += 1)
      for (const isWritten of [false, true]) {
        const { office, ports: dying } = await dyingAt(n, isWritten);
        await expect(wholeErasure(dying)).rejects.toThrow(Stopped);
        const again = office.erasing();
        // Started again, the process first carries out what was approved; then the persons repeat what they were not told of.
        await resumeErasures(again);
        if ((await erasureStanding(again, subjectId))?.status !== 'Executed') await wholeErasure(again);
        expect([n, isWritten, await everyEvent(office.store)]).toEqual([n, isWritten, expected]);
        expect(await office.ports.keyRing.keysOf(subjectId)).toEqual([]);
        expect((await erasureStanding(again, subjectId))?.done).toEqual({ keysDestroyed: 3, keysHeld: 0 });
      }
  });

  it('carried out, it writes nothing more', async () => {
    const office = await openErasureOffice();
    const ports = office.erasing();
    await wholeErasure(ports);
    const before = await everyEvent(office.store);
    expect(await resumeErasures(ports)).toEqual([]);
    const { keysDestroyed } = (await carryOutErasure(ports, identities.erasureIdOf(subjectId, 0))) ?? {};
    expect(keysDestroyed).toBe(3);
    expect(await everyEvent(office.store)).toEqual(before);
  });
});
