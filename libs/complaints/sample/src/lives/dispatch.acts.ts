import type { ReturnCode } from '@redress/complaints/domain';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import type { Dispatch, Mistake, Spine } from './spine';
import { dispatcher, handler, unitHead } from './staff';

const dutyList = ({ matter }: SampleCase): string => `duty list, ${matter.code}`;

const dispatchAct =
  (kase: SampleCase) =>
  ({ unit, at }: Dispatch, index: number): PlannedAct => ({
    step: `assign-${index + 1}`,
    at,
    actor: dispatcher(kase.penFor('dispatch').random),
    write: () => ({
      type: 'AssignComplaint',
      data: {
        unitId: unit,
        dispatchBasis: dutyList(kase),
        by: index === 0 && kase.penFor('dispatch').random.chance(0.4) ? 'rule' : 'manual',
      },
    }),
  });

const returnAct = (kase: SampleCase, { unit, leftAt }: Mistake): PlannedAct => ({
  step: 'return',
  at: leftAt,
  actor: unitHead(unit),
  write: () => {
    const { random } = kase.penFor('return');
    return {
      type: 'ReturnAssignment',
      data: {
        returnCode: random.weighted<ReturnCode>([
          ['wrongDuty', 60],
          ['wrongArea', 25],
          ['unclearOwnership', 10],
          ['overlap', 5],
        ]),
        legalBasis: dutyList(kase),
        ...(random.chance(0.8) ? { suggestedUnit: kase.matter.unit } : {}),
      },
    };
  },
});

/** Who has signed and sees only then that it is not his unit's. */
const transferActs = (kase: SampleCase, mistake: Extract<Mistake, { how: 'transferred' }>): readonly PlannedAct[] => {
  const { unit, signedAt, leftAt } = mistake;
  const actor = handler(unit, kase.penFor('transfer-actor').random);
  return [
    {
      step: 'sign-by-mistake',
      at: signedAt,
      actor,
      write: () => ({ type: 'SignOff', data: { handlerId: actor.id } }),
    },
    {
      step: 'transfer',
      at: leftAt,
      actor,
      write: () => {
        const { random, write } = kase.penFor('transfer');
        const { transferReasons, handoverNotes } = kase.phrases;
        return {
          type: 'TransferComplaint',
          data: {
            toUnit: kase.matter.unit,
            reason: write(transferReasons),
            ...(random.chance(0.6) ? { handoverNote: write(handoverNotes) } : {}),
          },
        };
      },
    },
  ];
};

const mistakeActs = (kase: SampleCase, mistake: Mistake): readonly PlannedAct[] => {
  switch (mistake.how) {
    case 'returned':
      return [returnAct(kase, mistake)];
    case 'transferred':
      return transferActs(kase, mistake);
    case 'corrected':
      return [];
  }
};

/** From the desk to the unit whose matter it is, directly or not; in the order in which things of one instant happen. */
export const dispatchActs = (kase: SampleCase, { dispatches, mistake }: Spine): readonly PlannedAct[] => {
  const [first, ...others] = dispatches.map(dispatchAct(kase));
  return [
    ...(first === undefined ? [] : [first]),
    ...(mistake === undefined ? [] : mistakeActs(kase, mistake)),
    ...others,
  ];
};

export const signAct = (kase: SampleCase, { unit, signedAt, handler: signer }: Spine): PlannedAct => ({
  step: 'sign',
  at: signedAt,
  actor: kase.penFor('sign').random.chance(0.25) ? unitHead(unit) : signer,
  write: () => ({ type: 'SignOff', data: { handlerId: signer.id } }),
});
