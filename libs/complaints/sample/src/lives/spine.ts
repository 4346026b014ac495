import { millisecondsPerHour, type Actor } from '@redress/kernel';
import type { Random } from '../random/random';
import { callersRhythm, deskRhythm } from '../time/office-hours';
import { dueAt } from './pack-times';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import { handler } from './staff';

/** How a case ends if it is given the time. */
export type Ending = 'closed' | 'invalid' | 'refused' | 'withdrawn';

export type Dispatch = Readonly<{ unit: string; at: number }>;

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
  /** The unit that signs, who handles the case there, and the last dispatch to it. */
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

const drawDispatches = ({ matter }: SampleCase, decidedAt: number, random: Random): Spine['dispatches'] => {
  const first = deskRhythm.after(decidedAt, drawWait(random, 'dispatch'));
  if (!random.chance(shares.redispatched)) return [{ unit: matter.unit, at: first }];
  return [
    { unit: matter.mistakenUnit, at: first },
    { unit: matter.unit, at: deskRhythm.after(first, drawWait(random, 'redispatch')) },
  ];
};

export const drawSpine = (kase: SampleCase, filedAt: number, ending: Ending, random: Random): Spine => {
  const { pack, matter } = kase;
  const opening = drawOpening(kase, filedAt, ending, random);
  const { readyAt, decidedAt } = opening;
  const dispatches = drawDispatches(kase, decidedAt, random);
  const assignedAt = dispatches[dispatches.length - 1]?.at ?? dispatches[0].at;
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
    dispatches,
    unit: matter.unit,
    handler: handler(matter.unit, random),
    assignedAt,
    signedAt,
    foundAt: deskRhythm.between(signedAt, closedAt, 0.5 + random.fraction() * 0.3),
    closedAt,
  };
};
