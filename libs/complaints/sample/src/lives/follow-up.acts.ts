import type { FollowUpAnswer, Medium } from '@redress/complaints/domain';
import { deskRhythm } from '../time/office-hours';
import { timeFor } from './pack-times';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import { caller } from './staff';

/** No two calls by one medium, so that none repeats another. */
const media = ['phone', 'sms', 'app'] as const satisfies readonly Medium[];

/** Calls that reach nobody; a complainant who is never reached counts as that after as many as the pack says. */
const drawAttempts = ({ pack: { followUpAttemptsMax = Infinity } }: SampleCase, drawn: number): number =>
  Math.min(drawn, followUpAttemptsMax, media.length);

/** What the complainant says came of it, the same whenever it is asked. */
export const drawAnswer = (kase: SampleCase, again: string): FollowUpAnswer =>
  kase.penFor(`answer-to-call${again}`).random.weighted([
    ['yes', 80],
    ['partly', 12],
    ['no', 8],
  ]);

const satisfactionFor: Readonly<Record<FollowUpAnswer, number>> = { yes: 4, partly: 3, no: 1 };

const recordAct = (kase: SampleCase, at: number, again: string): PlannedAct => ({
  step: `follow-up${again}`,
  at,
  actor: caller(kase.penFor(`caller${again}`).random),
  write: () => {
    const { random, write } = kase.penFor(`follow-up${again}`);
    const resolved = drawAnswer(kase, again);
    const satisfaction = satisfactionFor[resolved] + random.integer(2);
    return {
      type: 'RecordFollowUp',
      data: {
        medium: 'phone',
        resolved,
        ...(random.chance(0.9) ? { satisfaction } : {}),
        responded: random.weighted([
          ['yes', 88],
          ['no', 8],
          ['notStated', 4],
        ]),
        ...(random.chance(0.15)
          ? { dimensions: { reliability: satisfaction, responsiveness: 1 + random.integer(5), empathy: satisfaction } }
          : {}),
        ...(random.chance(0.12) ? { suggestions: write(kase.phrases.suggestions) } : {}),
      },
    };
  },
});

export type FollowUpCalls = Readonly<{
  acts: readonly PlannedAct[];
  /** When the complainant was asked; undefined where nobody was reached. */
  askedAt: number | undefined;
}>;

/** Seven days after the closing, or as the pack says; none where the pack sets no follow-up. */
export const followUpCalls = (kase: SampleCase, closedAt: number, again = ''): FollowUpCalls => {
  const time = timeFor(kase.pack, 'followUp');
  if (time === undefined) return { acts: [], askedAt: undefined };
  const { random } = kase.penFor(`calls${again}`);
  const [from, due] = [closedAt + Math.floor(0.7 * time), closedAt + time];
  const isLate = random.chance(shares.lateFollowUp);
  const at = isLate ? deskRhythm.after(due, random.skewed(1, 12)) : deskRhythm.between(from, due, random.fraction());
  const attempts = drawAttempts(
    kase,
    random.weighted([
      [0, 76],
      [1, 14],
      [2, 6],
      [3, 4],
    ]),
  );
  const calls = Array.from({ length: attempts }, (_, index): PlannedAct => ({
    step: `call-${index + 1}${again}`,
    at: deskRhythm.between(from, at, (index + 1) / (attempts + 1)),
    actor: caller(kase.penFor(`caller${again}`).random),
    write: () => ({ type: 'RecordFollowUpAttempt', data: { medium: media[index] ?? 'phone' } }),
  }));
  const isGivenUp = attempts === kase.pack.followUpAttemptsMax;
  return {
    acts: isGivenUp ? calls : [...calls, recordAct(kase, at, again)],
    askedAt: isGivenUp ? undefined : at,
  };
};
