import type { CaseView, Deadline } from '@redress/complaints/read-models';
import { millisecondsOf, type Instant } from '@redress/kernel';

/** What a list says of a case's deadlines at an instant. */
export type DueState =
  /** Of the clock that runs out first, or ran out first; negative where it is over. */
  | Readonly<{ kind: 'running'; deadline: Deadline; dueAt: Instant; leftMilliseconds: number }>
  | Readonly<{ kind: 'paused' | 'none' }>
  /** Nothing is due any more, and the resolve deadline was missed. */
  | Readonly<{ kind: 'wasLate' }>;

type Clock = Readonly<{ deadline: Deadline; happened: Deadline['history'][number]['happened']; dueAt: Instant }>;

/** The deadlines as they stood: their histories tell it, so that a past list needs no log. */
const clocksAt = ({ deadlines }: Pick<CaseView, 'deadlines'>, at: Instant): readonly Clock[] =>
  deadlines.flatMap((deadline) => {
    const entry = deadline.history.findLast((one) => one.at <= at);
    return entry === undefined ? [] : [{ deadline, happened: entry.happened, dueAt: entry.dueAt }];
  });

export const dueAt = (view: Pick<CaseView, 'deadlines' | 'overdueFrom'>, at: Instant): DueState => {
  const clocks = clocksAt(view, at);
  const running = clocks
    .filter(({ happened }) => happened === 'set' || happened === 'resumed')
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const [next] = running;
  if (next !== undefined) {
    const { deadline, dueAt: due } = next;
    return { kind: 'running', deadline, dueAt: due, leftMilliseconds: millisecondsOf(due) - millisecondsOf(at) };
  }
  if (clocks.some(({ happened }) => happened === 'paused')) return { kind: 'paused' };
  const wasLate = view.overdueFrom !== null && view.overdueFrom < at;
  return wasLate ? { kind: 'wasLate' } : { kind: 'none' };
};
