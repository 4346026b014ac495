import type { ComplaintCommandOf } from '@redress/complaints/domain';
import { civilDate, deskRhythm } from '../time/office-hours';
import { drawOutcome } from './finding';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import type { Spine } from './spine';

/** Something is done for the complainant, where he is right and something can be done. */
export const hasMeasure = (kase: SampleCase): boolean => {
  const outcome = drawOutcome(kase);
  return outcome === 'remedied' || outcome === 'compensated';
};

/** How long a unit has for what it has planned, in days. */
const daysForMeasure = 14;

const planOf = (kase: SampleCase, unit: string, at: number): ComplaintCommandOf<'PlanMeasure'>['data'] => {
  const { random, write } = kase.penFor('measure');
  const isPaid = drawOutcome(kase) === 'compensated';
  return {
    kind: isPaid ? 'compensation' : random.pick(['corrective', 'serviceRecovery', 'processImprovement']),
    description: write([kase.strandWords.remedy]),
    ...(isPaid ? { amount: { value: `${20 * (1 + random.integer(40))}.00`, currency: 'CNY' } } : {}),
    dueOn: civilDate(at, daysForMeasure),
    responsible: unit,
  };
};

/** What is planned between the finding and the proposal that rests on it, and mostly carried out before that. */
export const measureActs = (
  kase: SampleCase,
  { foundAt, handler, unit }: Spine,
  proposedAt: number,
): readonly PlannedAct[] => {
  if (!hasMeasure(kase)) return [];
  const at = deskRhythm.between(foundAt, proposedAt, 0.3);
  const plan: PlannedAct = {
    step: 'measure',
    at,
    actor: handler,
    write: () => ({ type: 'PlanMeasure', data: planOf(kase, unit, at) }),
  };
  if (!kase.penFor('carry-out').random.chance(shares.carriedOut)) return [plan];
  const carriedOut: PlannedAct = {
    step: 'measure-done',
    at: deskRhythm.between(foundAt, proposedAt, 0.8),
    actor: handler,
    write: () => ({
      type: 'CompleteMeasure',
      data: { measureId: 'measure-1', proof: kase.penFor('proof').write(kase.phrases.proofs), evidenceIds: [] },
    }),
  };
  return [plan, carriedOut];
};
