import { millisecondsPerHour, type Actor } from '@redress/kernel';
import type { Random } from '../random/random';
import { callersRhythm, deskRhythm } from '../time/office-hours';
import { dueAt } from './pack-times';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import { handler } from './staff';

/** How a case ends if it is given the time. */
export type Ending = 'closed' | 'onTheSpot' | 'invalid' | 'refused' | 'withdrawn';

export type Dispatch = Readonly<{ unit: string; at: number }>;

/** How a case gets away from a unit that it was dispatched to by mistake; only who hands it on has signed for it. */
export type Mistake =
  | Readonly<{ how: 'returned' | 'corrected'; unit: string; leftAt: number }>
  | Readonly<{ how: 'transferred'; unit: string; signedAt: number; leftAt: number }>;

/** The steps that every case goes through in order, in epoch milliseconds, as far as its ending lets it. */
export type Spine = Readonly<{
  filedAt: number;
  acknowledgedAt: number | undefined;
  askedAt: number | undefined;
  suppliedAt: number | undefined;
  /** From when the office could decide on validity, and when it does. */
  readyAt: number;
  decidedAt: number;
  triagedAt: number;
  dispatches: readonly [Dispatch, ...Dispatch[]];
  mistake: Mistake | undefined;
  /** The unit that signs, who handles the case there, and when the case came to it. */
  unit: string;
  handler: Actor;
  assignedAt: number;
  signedAt: number;
  foundAt: number;
  closedAt: number;
}>;

const minute = millisecondsPerHour / 60;

/** Who calls or comes in is told so before he hangs up or leaves. */
const minutesOnTheSpot = [2, 15] as const;

/** How long people wait for each other: busy hours at the least and at the most, in the rhythm of whoever is waited for. */
const waits = {
  acknowledgement: [0.1, 5],
  question: [0.3, 8],
  reply: [4, 70],
  decision: [0.4, 16],
  dispatch: [0.3, 5],
  return: [0.3, 5],
  transfer: [1, 10],
  redispatch: [0.5, 5],
  signature: [0.05, 1.5],
  handling: [3, 75],
  // From when it was due.
  overdueDecision: [1, 30],
  overdueSignature: [1, 20],
  overdueHandling: [2, 60],
} as const satisfies Readonly<Record<string, readonly [least: number, most: number]>>;

const drawWait = (random: Random, wait: keyof typeof waits): number => {
  const [least, most] = waits[wait];
  return random.skewed(least, most);
};

/** The next step: as soon as such a step is usually done, or only after it was due. */
const doneAt = (from: number, due: number, isOverdue: boolean, usual: number, tooLate: number): number =>
  isOverdue && due < Infinity ? deskRhythm.after(Math.max(from, due), tooLate) : deskRhythm.after(from, usual);

type Opening = Pick<Spine, 'acknowledgedAt' | 'askedAt' | 'suppliedAt' | 'readyAt' | 'decidedAt'>;

const drawOpening = ({ channel, pack }: SampleCase, filedAt: number, ending: Ending, random: Random): Opening => {
  const isInPerson = channel === 'phone' || channel === 'counter';
  const acknowledgedAt = isInPerson
    ? filedAt + Math.floor(random.skewed(...minutesOnTheSpot) * minute)
    : deskRhythm.after(filedAt, drawWait(random, 'acknowledgement'));
  const isAcknowledged = !random.chance(shares.unacknowledged);
  const isAsked = random.chance(shares.needsInformation);
  const askedAt = isAsked ? deskRhythm.after(acknowledgedAt, drawWait(random, 'question')) : undefined;
  const isRefusedUnanswered = ending === 'refused' && random.chance(0.3);
  const suppliedAt =
    askedAt === undefined || isRefusedUnanswered ? undefined : callersRhythm.after(askedAt, drawWait(random, 'reply'));
  const readyAt = suppliedAt ?? askedAt ?? acknowledgedAt;
  const pause = askedAt === undefined ? 0 : readyAt - askedAt;
  const due = dueAt(pack, 'acceptance', filedAt) + pause;
  const decidedAt = doneAt(
    readyAt,
    due,
    random.chance(shares.overdueAcceptance),
    drawWait(random, 'decision'),
    drawWait(random, 'overdueDecision'),
  );
  return { acknowledgedAt: isAcknowledged ? acknowledgedAt : undefined, askedAt, suppliedAt, readyAt, decidedAt };
};

type Way = Pick<Spine, 'dispatches' | 'mistake' | 'assignedAt'>;

/** A return is sent well within the pack's window for it, however the hours of the desk lie. */
const returnedAt = ({ pack: { returnWithinHours = Infinity } }: SampleCase, dispatchedAt: number, at: number): number =>
  Math.min(at, dispatchedAt + Math.floor(0.9 * returnWithinHours * millisecondsPerHour));

const wayFromMistake = (kase: SampleCase, first: number, random: Random): Way => {
  const { unit, mistakenUnit } = kase.matter;
  const wrong: Dispatch = { unit: mistakenUnit, at: first };
  const how = random.weighted<Mistake['how']>([
    ['returned', shares.returned],
    ['transferred', shares.transferred],
    ['corrected', 1 - shares.returned - shares.transferred],
  ]);
  if (how === 'transferred') {
    const signedAt = deskRhythm.after(first, drawWait(random, 'signature'));
    const leftAt = deskRhythm.after(signedAt, drawWait(random, 'transfer'));
    return { dispatches: [wrong], mistake: { how, unit: mistakenUnit, signedAt, leftAt }, assignedAt: leftAt };
  }
  const away = deskRhythm.after(first, drawWait(random, 'return'));
  const leftAt = how === 'returned' ? returnedAt(kase, first, away) : away;
  const at = how === 'returned' ? deskRhythm.after(leftAt, drawWait(random, 'redispatch')) : leftAt;
  return { dispatches: [wrong, { unit, at }], mistake: { how, unit: mistakenUnit, leftAt }, assignedAt: at };
};

const drawWay = (kase: SampleCase, decidedAt: number, random: Random): Way => {
  const first = deskRhythm.after(decidedAt, drawWait(random, 'dispatch'));
  return random.chance(shares.redispatched)
    ? wayFromMistake(kase, first, random)
    : { dispatches: [{ unit: kase.matter.unit, at: first }], mistake: undefined, assignedAt: first };
};

export const drawSpine = (kase: SampleCase, filedAt: number, ending: Ending, random: Random): Spine => {
  const { pack, matter } = kase;
  const opening = drawOpening(kase, filedAt, ending, random);
  const { readyAt, decidedAt } = opening;
  const way = drawWay(kase, decidedAt, random);
  const { dispatches, assignedAt } = way;
  const signedAt = doneAt(
    assignedAt,
    dueAt(pack, 'signOff', assignedAt),
    random.chance(shares.overdueSignOff),
    drawWait(random, 'signature'),
    drawWait(random, 'overdueSignature'),
  );
  const closedAt = doneAt(
    signedAt,
    dueAt(pack, 'resolve', decidedAt),
    random.chance(shares.overdueResolve),
    drawWait(random, 'handling'),
    drawWait(random, 'overdueHandling'),
  );
  return {
    filedAt,
    ...opening,
    triagedAt: random.chance(0.3)
      ? deskRhythm.between(readyAt, decidedAt, 0.5)
      : deskRhythm.between(decidedAt, dispatches[0].at, 0.4),
    ...way,
    unit: matter.unit,
    handler: handler(matter.unit, random),
    signedAt,
    foundAt: deskRhythm.between(signedAt, closedAt, 0.5 + random.fraction() * 0.3),
    closedAt,
  };
};
