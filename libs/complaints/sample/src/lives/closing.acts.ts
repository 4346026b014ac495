import type { ComplaintCommandOf, Feedback } from '@redress/complaints/domain';
import { clear, type Actor } from '@redress/kernel';
import { drawFinding, drawOutcome } from './finding';
import { dueAt, timeFor } from './pack-times';
import type { PlannedAct } from './planned-act';
import type { Pen, SampleCase } from './sample-case';
import type { Spine } from './spine';
import { supervisor, unitHead } from './staff';

type Waiver = NonNullable<ComplaintCommandOf<'CloseWithFeedback'>['data']['followUpWaived']>;

/** Whoever left no address reads the answer on the public page. */
const waysToAnswer = ({ person, complexity }: SampleCase, { random }: Pen): Pick<Feedback, 'form' | 'medium'> => {
  if (person === undefined) return { form: 'written', medium: 'web' };
  // F63: a complex matter is explained in writing.
  if (complexity === 'complex' || random.chance(0.3))
    return { form: 'written', medium: random.pick(['letter', 'email', 'app']) };
  return { form: 'oral', medium: 'phone' };
};

const feedbackOf = (kase: SampleCase, waived: Waiver | undefined, again: string): Feedback => {
  const pen = kase.penFor(`feedback${again}`);
  const { say, write } = pen;
  const { phrases, strandWords } = kase;
  const outcome = drawOutcome(kase, again);
  const isRemedied = outcome === 'remedied' || outcome === 'compensated';
  const result = isRemedied ? say([strandWords.remedy]) : say(phrases.feedbackExplained);
  return {
    text: clear([say(phrases.feedbackOpenings), result].join(phrases.gap)),
    ...waysToAnswer(kase, pen),
    ...(isRemedied ? { measures: clear(result), improvements: write(phrases.improvements) } : {}),
    ...(waived === undefined ? { followUpPlan: write(phrases.followUpPlans) } : {}),
  };
};

/** Only a follow-up that the pack sets can be waived. */
export const followUpWaived = ({ pack, person, penFor }: SampleCase): Waiver | undefined => {
  if (timeFor(pack, 'followUp') === undefined) return undefined;
  if (person === undefined) return 'anonymous';
  return penFor('waiver').random.weighted<Waiver | undefined>([
    [undefined, 96],
    ['unreachable', 3],
    ['refusedContact', 1],
  ]);
};

const closer = (kase: SampleCase, spine: Spine): Actor => {
  const { random } = kase.penFor('closer');
  return random.weighted([
    [spine.handler, 80],
    [unitHead(spine.unit), 15],
    [supervisor(random), 5],
  ]);
};

/** What closes a case, however it got there; `timely` where the pack has a time for it. */
export const closingOf = (
  kase: SampleCase,
  timely: 'yes' | 'no' | undefined,
  again = '',
): ComplaintCommandOf<'CloseWithFeedback'>['data'] => {
  const waived = followUpWaived(kase);
  return {
    feedback: feedbackOf(kase, waived, again),
    finding: drawFinding(kase, again),
    outcome: drawOutcome(kase, again),
    ...(timely === undefined ? {} : { timely }),
    remediesTold: ['reopening', 'review'],
    ...(waived === undefined ? {} : { followUpWaived: waived }),
  };
};

/** `again`: at the end of a second life. */
export const closeAct = (kase: SampleCase, spine: Spine, again = ''): PlannedAct => ({
  step: `close${again}`,
  at: spine.closedAt,
  actor: closer(kase, spine),
  write: () => {
    const due = dueAt(kase.pack, 'resolve', spine.decidedAt);
    const timely = due === Infinity ? undefined : spine.closedAt <= due ? 'yes' : 'no';
    return { type: 'CloseWithFeedback', data: closingOf(kase, timely, again) };
  },
});
