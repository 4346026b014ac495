import type { PolicyPack } from '@redress/complaints/domain';
import { instantOf, millisecondsOf, millisecondsPerDay, type Instant } from '@redress/kernel';
import { createQueue } from './case-queue';
import { drawLife, type CaseLife } from './lives/case-life';
import { performed, type PlannedAct } from './lives/planned-act';
import type { SampleOffice } from './lives/sample-case';
import { createRandom } from './random/random';
import type { SampleAct } from './sample-act';
import { callersRhythm } from './time/office-hours';

export type SampleOptions = Readonly<{
  /** At most `sampleCasesMax`. */
  cases: number;
  /** A safe integer from 0. */
  seed: number;
  from: Instant;
  /** The rules that the acts keep to, and whose deadlines some of them miss. */
  pack: PolicyPack;
}>;

export const sampleCasesMax = 1_000_000;

/** How long the sample's office is watched, unless it would get busier than this. */
const usualDays = 120;
const casesPerDayMost = 250;

/** The last moment of a sample: nothing is recorded after it, so that it finds every case where it stands. Figures "as of now" are best asked for it. */
export const sampleUntil = ({ cases, from }: Pick<SampleOptions, 'cases' | 'from'>): Instant => {
  const days = Math.max(usualDays, Math.ceil(cases / casesPerDayMost));
  return instantOf(millisecondsOf(from) + days * millisecondsPerDay);
};

/** A case that has more to come, first of all `act`, at the place `next` in its life. */
type CaseUnderWay = Readonly<{ life: CaseLife; next: number; act: PlannedAct }>;

const underWay = (life: CaseLife, next: number): CaseUnderWay | undefined => {
  const act = life.acts[next];
  return act && { life, next, act };
};

/** In order of time; of one instant, the case that was filed first goes first. */
const isBefore = (a: CaseUnderWay, b: CaseUnderWay): boolean =>
  a.act.at < b.act.at || (a.act.at === b.act.at && a.life.kase.caseNumber < b.life.kase.caseNumber);

/** Equal steps of busy time, one for each case, which falls somewhere in its step: so the cases come in the order of their numbers. */
const filedAt = ({ cases, from, seed }: SampleOffice, until: number, caseNumber: number): number =>
  callersRhythm.between(from, until, (caseNumber - 1 + createRandom(seed, caseNumber, 'filing').fraction()) / cases);

const actsOf = function* (office: SampleOffice, until: number): Generator<SampleAct, void, undefined> {
  const queue = createQueue(isBefore);
  const enqueue = (life: CaseLife, next: number): void => {
    const waiting = underWay(life, next);
    if (waiting !== undefined) queue.add(waiting);
  };
  /** All that waits until then, the last instant left out. */
  const actsBefore = function* (end: number): Generator<SampleAct, void, undefined> {
    for (let first = queue.first(); first !== undefined && first.act.at < end; first = queue.first()) {
      queue.take();
      yield performed(first.life.kase, first.act);
      enqueue(first.life, first.next + 1);
    }
  };
  for (let caseNumber = 1; caseNumber <= office.cases; caseNumber += 1) {
    const at = filedAt(office, until, caseNumber);
    yield* actsBefore(at);
    enqueue(drawLife(office, caseNumber, at), 0);
  }
  yield* actsBefore(until + 1);
};

const assertUsable = ({ cases, seed }: SampleOptions): void => {
  if (!Number.isSafeInteger(cases) || cases < 0 || cases > sampleCasesMax)
    throw new RangeError(`A sample has 0 to ${sampleCasesMax} cases, not ${cases}`);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`A seed is a whole number from 0, not ${seed}`);
};

/**
 * Made-up cases of a made-up city's hotline, as the commands that its people would give, in the order in which they are recorded: interleaved, with a
 * clock that never goes back. Each is legal where the ones before it were accepted, and those are all that happen: nothing is left out or repeated.
 *
 * - The same options give the same acts, on every machine and each time they are iterated; another seed, or another number of cases, is another city.
 * - Drawn as they are asked for. What is kept is the cases under way, a few kilobytes each, and there are some thousands of them at most, however many cases
 *   there are.
 * - It stops at `sampleUntil`, with the last cases still open and a few older ones that were forgotten.
 * - Only notes are entered late (`occurredAt`).
 * @throws RangeError for a number of cases or a seed out of range.
 */
export const sampleActs = (options: SampleOptions): Iterable<SampleAct> => {
  assertUsable(options);
  const { cases, seed, pack } = options;
  const office: SampleOffice = { cases, seed, pack, from: millisecondsOf(options.from) };
  return { [Symbol.iterator]: () => actsOf(office, millisecondsOf(sampleUntil(options))) };
};
