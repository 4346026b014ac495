import { complaintIdOf } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import { commandId, submissionOf } from '../office.spec-kit';
import { approveErasureFor, orderErasureFor } from './erasure-for';
import type { ErasurePorts } from './erasure-ports';
import { caseOf, officer, openErasureOffice, order, subjectId, supervisor, textsOf } from './erasure.spec-kit';

describe('a legal hold', () => {
  const hold = {
    type: 'PlaceLegalHold',
    data: { authority: 'District court', scope: clear('Everything about the lamp') },
  } as const;
  const release = {
    type: 'ReleaseLegalHold',
    data: { holdId: 'hold-1', authority: 'District court', reason: clear('The trial is over.') },
  } as const;

  it('keeps the key of its own case and of no other, until an erasure that is ordered after its release', async () => {
    const office = await openErasureOffice();
    const ports = office.erasing();
    const onTwo = { complaintId: caseOf(2) };
    await office.writer.submit(submissionOf([{ command: hold, commandId: commandId(60) }], onTwo));
    await orderErasureFor(ports, officer, order);
    expect(await approveErasureFor(ports, supervisor, { subjectId })).toMatchObject({
      result: { keysDestroyed: 2, keysHeld: 1 },
    });
    expect(await textsOf(office, 1)).toEqual([undefined, undefined]);
    expect(await textsOf(office, 2)).toEqual(['Lamp 2 is dark', 'He rang again']);
    await orderErasureFor(ports, officer, order);
    expect(await approveErasureFor(ports, supervisor, { subjectId })).toEqual({
      outcome: 'refused',
      rejection: { code: 'LegalHold', held: 1 },
    });
    await office.writer.submit(submissionOf([{ command: release, commandId: commandId(61) }], onTwo));
    expect(await approveErasureFor(ports, supervisor, { subjectId })).toMatchObject({
      result: { keysDestroyed: 1, keysHeld: 0 },
    });
    expect(await textsOf(office, 2)).toEqual([undefined, undefined]);
  });

  it('that comes between approval and execution is still obeyed', async () => {
    const office = await openErasureOffice();
    const ports = office.erasing();
    await orderErasureFor(ports, officer, order);
    const [first] = await office.ports.keyRing.keysOf(subjectId);
    const held = complaintIdOf(first?.stream ?? '');
    const meanwhile: ErasurePorts = {
      ...ports,
      keyRing: {
        ...ports.keyRing,
        keysOf: async (subject) => {
          const keys = await ports.keyRing.keysOf(subject);
          const { state } = await ports.writer.load(held);
          // The second time that keys are looked for is when they are to go.
          if (looked > 0 && state.legalHolds.length === 0)
            await office.writer.submit(
              submissionOf([{ command: hold, commandId: commandId(62) }], { complaintId: held }),
            );
          looked += 1;
          return keys;
        },
      },
    };
    let looked = 0;
    expect(await approveErasureFor({ ...ports, ...meanwhile }, supervisor, { subjectId })).toMatchObject({
      result: { keysDestroyed: 2, keysHeld: 1 },
    });
  });
});
