import { millisecondsPerDay } from '@redress/kernel';
import { deskRhythm } from '../time/office-hours';
import { closeAct } from './closing.acts';
import { drawAnswer, followUpCalls } from './follow-up.acts';
import { findingAct } from './handling.acts';
import type { PlannedAct } from './planned-act';
import { proposalActs } from './proposal.acts';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import type { Spine } from './spine';
import { caller, dispatcher, handler, supervisor } from './staff';

const again = '-again';

/** Taken up again the case goes the way of every other, and ends as it had ended, but as somebody else sees it. */
const secondLife = (kase: SampleCase, first: Spine, reopenedAt: number): readonly PlannedAct[] => {
  const { random } = kase.penFor('second-life');
  const { unit } = first;
  const assignedAt = deskRhythm.after(reopenedAt, random.skewed(0.3, 4));
  const signedAt = deskRhythm.after(assignedAt, random.skewed(0.05, 1.4));
  const closedAt = deskRhythm.after(signedAt, random.skewed(6, 60));
  const spine: Spine = {
    ...first,
    handler: handler(unit, random),
    decidedAt: reopenedAt,
    assignedAt,
    signedAt,
    foundAt: deskRhythm.between(signedAt, closedAt, 0.6),
    closedAt,
  };
  return [
    {
      step: `assign${again}`,
      at: assignedAt,
      actor: dispatcher(random),
      write: () => ({
        type: 'AssignComplaint',
        data: { unitId: unit, dispatchBasis: 'reopening', by: 'manual' },
      }),
    },
    {
      step: `sign${again}`,
      at: signedAt,
      actor: spine.handler,
      write: () => ({ type: 'SignOff', data: { handlerId: spine.handler.id } }),
    },
    findingAct(kase, spine, again),
    ...proposalActs(kase, spine, again),
    closeAct(kase, spine, again),
    ...followUpCalls(kase, closedAt, again).acts,
  ];
};

const decideActs = (kase: SampleCase, spine: Spine, requestedAt: number): readonly PlannedAct[] => {
  const { random } = kase.penFor('reopening');
  const at = deskRhythm.after(requestedAt, random.skewed(1, 14));
  const actor = supervisor(random);
  const { reopenReasons, reopenRefusals } = kase.phrases;
  if (!random.chance(shares.reopened)) {
    const reasons = kase.penFor('reopen-refused').write(reopenRefusals);
    return [{ step: 'reopen-refused', at, actor, write: () => ({ type: 'RefuseReopen', data: { reasons } }) }];
  }
  const reasons = kase.penFor('reopen').write(reopenReasons);
  const reopen: PlannedAct = {
    step: 'reopen',
    at,
    actor,
    write: () => ({ type: 'ReopenComplaint', data: { toUnit: spine.unit, reasons } }),
  };
  return [reopen, ...secondLife(kase, spine, at)];
};

/** Some who are asked say that it is not solved, and the office takes the case up again or says why not. */
export const reopeningActs = (kase: SampleCase, spine: Spine, askedAt: number | undefined): readonly PlannedAct[] => {
  const answer = drawAnswer(kase, '');
  if (askedAt === undefined || answer === 'yes') return [];
  const { random } = kase.penFor('reopen-request');
  if (!random.chance(answer === 'no' ? shares.reopenRequested : shares.reopenRequestedPartly)) return [];
  const at = deskRhythm.after(askedAt, random.skewed(0.1, 12));
  const { reopenDays } = kase.pack.windows;
  if (reopenDays > 0 && at > spine.closedAt + reopenDays * millisecondsPerDay) return [];
  const request: PlannedAct = {
    step: 'reopen-request',
    at,
    actor: caller(kase.penFor('caller').random),
    write: () => ({
      type: 'RequestReopen',
      data: { ground: 'notSolved', newFacts: kase.penFor('new-facts').write(kase.phrases.newFacts), evidenceIds: [] },
    }),
  };
  return [request, ...decideActs(kase, spine, at)];
};
