import type { Principal } from '@redress/access';
import { complaintStreamOf, erasureStreamOf, subjectStreamOf } from '@redress/complaints/domain';
import { decodeComplaintEvent } from '@redress/complaints/event-schema';
import { wholeLedger } from '@redress/integrity';
import { clear, readWholeStream, type EventStore, type KeyRing } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { createMemoryKeyRing } from '@redress/testing';
import { createAccessRecorder } from '../access/access-recorder';
import { createCasePacks } from '../commands/case-packs';
import { accessLogOf } from '../commands/service.spec-kit';
import { createCaseWriter } from '../case-writer';
import { destroySubjectKey } from '../erasure';
import { commandId, note, openOffice, operator, packNamed, submissionOf } from '../office.spec-kit';
import { readHistory } from '../history';
import { verifyLedger } from '../verify-ledger';
import { carryOutErasure, resumeErasures } from './carry-out-erasure';
import { approveErasureFor, orderErasureFor, refuseErasureFor } from './erasure-for';
import type { ErasurePorts } from './erasure-ports';
import { erasureStanding } from './erasure-standing';
import { subjectOfCase } from './erasure-subject';

const officer: Principal = { id: 'office:privacy-1', roles: ['privacy-officer'] };
const supervisor: Principal = { id: 'office:supervisor-1', roles: ['supervisor'] };
const both: Principal = { id: 'office:both', roles: ['privacy-officer', 'supervisor'] };

const identities = deriveIdentities(createMemoryKeyRing().mac);
const subjectId = identities.subjectIdOf('spec', 'wen-ping');
const caseOf = (n: number): string => identities.complaintIdOf(commandId(n));

/** What the read models would say, straight from the log. */
const purgeFrom =
  (store: EventStore): ErasurePorts['purge'] =>
  async (erasureId) => {
    const { events } = await store.readAll({ prefix: 'complaint-' });
    const named = events
      .map(decodeComplaintEvent)
      .filter(({ event }) => event.type === 'SubjectKeyDestroyed' && event.data.erasureId === erasureId);
    return { destructions: named.length, projections: ['case_view'] };
  };

/** An office with three cases of one person and one of another. */
const openErasureOffice = async () => {
  const office = await openOffice();
  const { ports, writer, store } = office;
  const file = async (n: number, user: string): Promise<void> => {
    await writer.submit(
      submissionOf(
        [
          {
            command: {
              type: 'FileComplaint',
              data: {
                matterKind: 'complaint',
                anonymity: 'named',
                narrative: clear(`Lamp ${n} is dark`),
                complainant: { name: clear('Wen Ping'), account: clear(user) },
                externalRef: { system: 'spec', id: String(n) },
              },
            },
            commandId: commandId(n),
          },
          { command: note('He rang again'), commandId: commandId(100 + n) },
        ],
        { complaintId: caseOf(n), complainantSubject: identities.subjectIdOf('spec', user) },
      ),
    );
  };
  for (const n of [1, 2, 3]) await file(n, 'wen-ping');
  await file(4, 'li-na');
  const erasing = (store2: EventStore = store, keyRing: KeyRing = ports.keyRing) => {
    const writing = { ...ports, eventStore: store2, keyRing };
    return {
      ...writing,
      writer: createCaseWriter(writing, () => 0),
      packs: createCasePacks(store2, packNamed('hotline')),
      purge: purgeFrom(store2),
      accessRecorder: createAccessRecorder(writing, 'spec'),
    };
  };
  return { ...office, erasing };
};

const typesIn = async (store: EventStore, stream: string): Promise<readonly string[]> => {
  const types: string[] = [];
  for await (const { type } of readWholeStream(store, stream)) types.push(type);
  return types;
};

const textsOf = async (office: Awaited<ReturnType<typeof openErasureOffice>>, n: number) => {
  const history = await readHistory({ eventStore: office.store, keyRing: office.ports.keyRing }, caseOf(n));
  return history?.events.flatMap(({ event }) =>
    event.type === 'ComplaintFiled' && event.data.narrative !== undefined
      ? [history.open(event.data.narrative)]
      : event.type === 'NoteAdded'
        ? [history.open(event.data.text)]
        : [],
  );
};

const nameless = {
  type: 'FileComplaint',
  data: {
    matterKind: 'complaint',
    anonymity: 'named',
    narrative: clear('The lamp is dark'),
    complainant: { contact: clear('555-0100') },
  },
} as const;

const order = { subjectId, ground: 'complainantAsked' } as const;

describe('an erasure that two persons decide', () => {
  it('takes every text of the subject and none of another, and says what it did in counts', async () => {
    const office = await openErasureOffice();
    const ports = office.erasing();
    const ordered = await orderErasureFor(ports, officer, order);
    if (ordered.outcome !== 'accepted') throw new Error(ordered.outcome);
    const { erasureId } = ordered;
    expect(await textsOf(office, 1)).toEqual(['Lamp 1 is dark', 'He rang again']);
    expect(await approveErasureFor(ports, supervisor, { subjectId })).toEqual({
      outcome: 'accepted',
      erasureId,
      result: { erasureId, keysDestroyed: 3, keysHeld: 0 },
    });
    for (const n of [1, 2, 3]) {
      expect(await textsOf(office, n)).toEqual([undefined, undefined]);
      expect((await typesIn(office.store, complaintStreamOf(caseOf(n)))).at(-1)).toBe('SubjectKeyDestroyed');
    }
    expect(await textsOf(office, 4)).toEqual(['Lamp 4 is dark', 'He rang again']);
    expect(await typesIn(office.store, erasureStreamOf(erasureId))).toEqual([
      'ErasureRequested',
      'ErasureHoldChecked',
      'ErasureApproved',
      'ErasureExecuted',
    ]);
    expect(await typesIn(office.store, subjectStreamOf(subjectId))).toEqual(['ErasureOrdered', 'ErasureDone']);
    expect(await erasureStanding(ports, subjectId)).toEqual({
      erasureId,
      status: 'Executed',
      requestedBy: officer.id,
      done: { keysDestroyed: 3, keysHeld: 0 },
    });
  });

  it('leaves the chain whole, and names the keys that are gone', async () => {
    const office = await openErasureOffice();
    const ports = office.erasing();
    await orderErasureFor(ports, officer, order);
    await approveErasureFor(ports, supervisor, { subjectId });
    const verification = await verifyLedger(
      { eventStore: office.store },
      { scope: wholeLedger, keyRing: office.ports.keyRing },
    );
    expect(verification).toMatchObject({ findingsTotal: 0, destroyedKeys: 3, unavailable: [] });
    expect(verification.seals?.destroyed).toBeGreaterThan(6);
  });

  it('is not approved by whoever ordered it, whatever his roles', async () => {
    const ports = (await openErasureOffice()).erasing();
    await orderErasureFor(ports, both, order);
    expect(await approveErasureFor(ports, both, { subjectId })).toEqual({
      outcome: 'refused',
      rejection: { code: 'SamePerson' },
    });
    expect(await carryOutErasure(ports, identities.erasureIdOf(subjectId, 0))).toBeUndefined();
    expect(await approveErasureFor(ports, supervisor, { subjectId })).toMatchObject({ outcome: 'accepted' });
  });

  it('is ordered and approved by those who may, and a refused one is recorded', async () => {
    const office = await openErasureOffice();
    const ports = office.erasing();
    const handler: Principal = { id: 'office:handler-1', roles: ['handler'], unit: 'lighting' };
    expect(await orderErasureFor(ports, handler, order)).toEqual({
      outcome: 'forbidden',
      code: 'OnlyRequests',
      whoMay: ['privacy-officer'],
    });
    expect(await approveErasureFor(ports, officer, { subjectId })).toEqual({
      outcome: 'forbidden',
      code: 'RoleNotAllowed',
      whoMay: ['supervisor'],
    });
    expect((await accessLogOf(office.store)).map(({ event }) => event)).toEqual([
      { type: 'AccessRefused', data: { attempted: 'order-erasure', code: 'OnlyRequests', roles: ['handler'] } },
      {
        type: 'AccessRefused',
        data: { attempted: 'approve-erasure', code: 'RoleNotAllowed', roles: ['privacy-officer'] },
      },
    ]);
  });

  it('can be refused with reasons, and ordered anew', async () => {
    const ports = (await openErasureOffice()).erasing();
    const first = await orderErasureFor(ports, officer, order);
    const reasons = clear('A trial is pending.');
    expect(await refuseErasureFor(ports, supervisor, { subjectId, reasons })).toMatchObject({ outcome: 'accepted' });
    const second = await orderErasureFor(ports, officer, { ...order, ground: 'authorityOrdered' });
    expect([first, second]).toEqual([
      { outcome: 'accepted', erasureId: identities.erasureIdOf(subjectId, 0) },
      { outcome: 'accepted', erasureId: identities.erasureIdOf(subjectId, 1) },
    ]);
  });

  it('is one order, however often it is given, and needs something to erase', async () => {
    const office = await openErasureOffice();
    const ports = office.erasing();
    const { outcome: first, ...same } = await orderErasureFor(ports, officer, order);
    expect([first, await orderErasureFor(ports, both, order)]).toEqual(['accepted', { outcome: 'repeated', ...same }]);
    expect(await approveErasureFor(ports, supervisor, { subjectId: 'nobody' })).toEqual({ outcome: 'unknown' });
    expect(await orderErasureFor(ports, officer, { ...order, subjectId: 'nobody' })).toEqual({
      outcome: 'refused',
      rejection: { code: 'NothingToErase' },
    });
    await approveErasureFor(ports, supervisor, { subjectId });
    expect(await orderErasureFor(ports, officer, order)).toEqual({
      outcome: 'refused',
      rejection: { code: 'NothingToErase' },
    });
  });

  it('finds the subject of a case, which may be the case alone', async () => {
    const office = await openErasureOffice();
    const ports = office.erasing();
    expect(await subjectOfCase(ports, caseOf(1))).toBe(subjectId);
    await office.writer.submit(
      submissionOf([{ command: nameless, commandId: commandId(5) }], { complaintId: caseOf(5) }),
    );
    const alone = identities.subjectIdOf('case', complaintStreamOf(caseOf(5)));
    expect(await subjectOfCase(ports, caseOf(5))).toBe(alone);
    expect(await subjectOfCase(ports, caseOf(9))).toBeUndefined();
    await orderErasureFor(ports, officer, { ...order, subjectId: alone });
    await approveErasureFor(ports, supervisor, { subjectId: alone });
    expect(await textsOf(office, 5)).toEqual([undefined]);
    expect(await subjectOfCase(ports, caseOf(5))).toBeUndefined();
  });

  it('finishes what another destruction was stopped at', async () => {
    const office = await openErasureOffice();
    const ports = office.erasing();
    const [key] = await office.ports.keyRing.keysOf(subjectId);
    if (key === undefined) throw new Error('No key');
    const stopping = { ...office.ports.keyRing, destroy: () => Promise.reject(new Error('Stopped')) };
    const destruction = {
      complaintId: caseOf(1),
      kid: key.kid,
      erasureId: 'earlier',
      commandId: commandId(50),
      actor: operator,
      pack: packNamed('hotline'),
    };
    await expect(destroySubjectKey({ keyRing: stopping }, office.writer, destruction)).rejects.toThrow('Stopped');
    await orderErasureFor(ports, officer, order);
    await approveErasureFor(ports, supervisor, { subjectId });
    expect(await office.ports.keyRing.keysOf(subjectId)).toEqual([]);
  });
});

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
