import { createRandom, type Choice, type Random, type Weighted } from '../random/random';
import { callersRhythm } from '../time/office-hours';
import { canRefuse, invalidAct, refusedAct, validAct } from './acceptance.acts';
import { closeAct, followUpWaived } from './closing.acts';
import { disputeActs } from './dispute.acts';
import { escalationActs } from './escalation.acts';
import { filingActs, receiptActs } from './filing.acts';
import { followUpCalls, type FollowUpCalls } from './follow-up.acts';
import { handlingActs } from './handling.acts';
import { canSettle, settleAct, settledAt } from './on-the-spot.acts';
import type { PlannedAct } from './planned-act';
import { correctionActs, lateNoteActs } from './record.acts';
import { reopeningActs } from './reopening.acts';
import { drawCase, type SampleCase, type SampleOffice } from './sample-case';
import { shares } from './shares';
import { drawSpine, type Ending, type Spine } from './spine';
import { canWithdraw, withdrawAct } from './withdrawal.acts';

/** A case and all that would happen in it if the sample went on for ever, in order of recording. */
export type CaseLife = Readonly<{ kase: SampleCase; acts: readonly PlannedAct[] }>;

const endings: Choice<Weighted<Ending>> = [
  ['closed', 1 - shares.onTheSpot - shares.invalid - shares.refused - shares.withdrawn],
  ['onTheSpot', shares.onTheSpot],
  ['invalid', shares.invalid],
  ['refused', shares.refused],
  ['withdrawn', shares.withdrawn],
];

const drawEnding = (kase: SampleCase, random: Random): Ending => {
  const ending = random.weighted(endings);
  const isPossible =
    (ending !== 'refused' || canRefuse(kase.pack)) &&
    (ending !== 'withdrawn' || canWithdraw(kase)) &&
    (ending !== 'onTheSpot' || canSettle(kase));
  return isPossible ? ending : 'closed';
};

/** Disputed, or called back; `askedAt`: when somebody was asked what came of it whose case nobody disputes. */
const afterClosing = (kase: SampleCase, closedAt: number): FollowUpCalls => {
  const disputes = disputeActs(kase, closedAt, 'disputeDays');
  const disputedAt = disputes[0]?.at;
  if (followUpWaived(kase) !== undefined) return { acts: disputes, askedAt: undefined };
  const { acts, askedAt } = followUpCalls(kase, closedAt);
  return disputedAt === undefined
    ? { acts, askedAt }
    : { acts: [...acts.filter(({ at }) => at < disputedAt), ...disputes], askedAt: undefined };
};

const actsToTheEnd = (kase: SampleCase, spine: Spine, ending: Ending): readonly PlannedAct[] => {
  const filing = filingActs(kase, spine);
  const recordUntil = (endedAt: number): readonly PlannedAct[] => [
    ...correctionActs(kase, spine),
    ...lateNoteActs(kase, spine, endedAt),
  ];
  switch (ending) {
    case 'invalid':
    case 'refused': {
      const { decidedAt } = spine;
      const decision = ending === 'invalid' ? invalidAct(kase, spine) : refusedAct(kase, spine);
      return [...filing, decision, ...disputeActs(kase, decidedAt, 'reviewDays'), ...recordUntil(decidedAt)];
    }
    case 'onTheSpot': {
      const at = settledAt(kase, spine);
      return [...receiptActs(kase, spine), settleAct(kase, at), ...afterClosing(kase, at).acts];
    }
    case 'closed':
    case 'withdrawn': {
      const { acts, askedAt } = afterClosing(kase, spine.closedAt);
      return [
        ...filing,
        validAct(kase, spine),
        ...handlingActs(kase, spine),
        ...escalationActs(kase, spine),
        closeAct(kase, spine),
        ...acts,
        ...reopeningActs(kase, spine, askedAt),
        ...recordUntil(spine.closedAt),
      ];
    }
  }
};

/** Some time between two steps; the steps are those at which a complainant gives up. */
const drawWithdrawal = (spine: Spine, random: Random): number => {
  const { filedAt, askedAt, suppliedAt, readyAt, decidedAt, assignedAt, signedAt, closedAt } = spine;
  const waits: Choice<Weighted<readonly [from: number, to: number]>> = [
    [[signedAt, closedAt], 5],
    [[assignedAt, signedAt], 1],
    [[decidedAt, spine.dispatches[0].at], 1],
    [[suppliedAt ?? filedAt, decidedAt], 3],
    ...(askedAt === undefined ? [] : [[[askedAt, readyAt], 10] as const]),
  ];
  const [from, to] = random.weighted(waits);
  return callersRhythm.between(from, to, 0.15 + 0.7 * random.fraction());
};

/** Where a case is left lying: what was the last thing done in it. Undefined: nowhere. */
const drawStandstill = (spine: Spine, random: Random): number | undefined => {
  const { filedAt, askedAt, decidedAt, assignedAt, signedAt } = spine;
  if (askedAt !== undefined && random.chance(shares.unanswered)) return askedAt;
  if (!random.chance(shares.forgotten)) return undefined;
  return random.weighted([
    [filedAt, 2],
    [decidedAt, 2],
    [assignedAt, 3],
    [signedAt, 4],
  ]);
};

export const drawLife = (office: SampleOffice, caseNumber: number, filedAt: number): CaseLife => {
  const kase = drawCase(office, caseNumber, filedAt);
  const random = createRandom(office.seed, caseNumber, 'life');
  const ending = drawEnding(kase, random);
  const spine = drawSpine(kase, filedAt, ending, random);
  const acts = actsToTheEnd(kase, spine, ending);
  const standstill = drawStandstill(spine, random);
  const lastAt = standstill ?? (ending === 'withdrawn' ? drawWithdrawal(spine, random) : Infinity);
  const isWithdrawn = standstill === undefined && ending === 'withdrawn';
  const lived = [...acts.filter(({ at }) => at <= lastAt), ...(isWithdrawn ? [withdrawAct(kase, lastAt)] : [])];
  // Sorting keeps what is of one instant in the order in which it was planned.
  return { kase, acts: lived.sort((a, b) => a.at - b.at) };
};
