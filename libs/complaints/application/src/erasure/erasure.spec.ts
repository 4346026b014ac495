import type { Principal } from '@redress/access';
import { complaintStreamOf, erasureStreamOf, subjectStreamOf } from '@redress/complaints/domain';
import { wholeLedger } from '@redress/integrity';
import { clear } from '@redress/kernel';
import { accessLogOf } from '../commands/service.spec-kit';
import { destroySubjectKey } from '../erasure';
import { commandId, operator, packNamed, submissionOf } from '../office.spec-kit';
import { verifyLedger } from '../verify-ledger';
import { carryOutErasure } from './carry-out-erasure';
import { approveErasureFor, orderErasureFor, refuseErasureFor } from './erasure-for';
import { erasureStanding } from './erasure-standing';
import { subjectOfCase } from './erasure-subject';
import {
  both,
  caseOf,
  identities,
  nameless,
  officer,
  openErasureOffice,
  order,
  subjectId,
  supervisor,
  textsOf,
  typesIn,
} from './erasure.spec-kit';

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
