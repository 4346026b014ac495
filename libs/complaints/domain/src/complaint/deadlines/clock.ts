import { addMilliseconds, millisecondsOf, type Instant } from '@redress/kernel';
import type { DeadlineEvent } from '../complaint.events';
import type { ComplaintState, LiveDeadline } from '../complaint.state';
import type { StatedTime } from '../complaint.time';
import { cancelled } from './deadline.settle';

/** Pauses what is running and may stand still; a request without a date counts in no duration, so nothing pauses. */
export const clockPaused = (
  { deadlines }: ComplaintState,
  counts: StatedTime | 'undated',
): readonly DeadlineEvent[] => {
  const pausing = deadlines.filter(
    ({ pausedByInformationRequest, pausedAt }) => pausedByInformationRequest && pausedAt === undefined,
  );
  if (counts === 'undated' || pausing.length === 0) return [];
  const deadlineIds = pausing.map(({ deadlineId }) => deadlineId);
  return [{ type: 'ClockPaused', data: { deadlineIds, pausedAt: counts.at, ground: 'awaitingComplainant' } }];
};

type PausedDeadline = LiveDeadline & Readonly<{ pausedAt: Instant }>;
const isPaused = (deadline: LiveDeadline): deadline is PausedDeadline => deadline.pausedAt !== undefined;

/** A pause that began by the writer's clock and ended by an earlier date took no time. */
const pausedFor = ({ pausedAt }: PausedDeadline, until: Instant): number =>
  Math.max(0, millisecondsOf(until) - millisecondsOf(pausedAt));

export type Resumption = Readonly<{ events: readonly DeadlineEvent[]; deadlines: readonly LiveDeadline[] }>;

/**
 * Lets what stands still run again, due later by as long as it stood. All that stands still has stood since the same request. Where nobody can say how
 * long that was, because the act has no date, the deadline can no longer be judged: `undated` cancels it.
 */
export const clockResumed = (
  { deadlines }: ComplaintState,
  runs: StatedTime | 'undated',
  cause: 'reply' | 'ended',
): Resumption => {
  const [first, ...others] = deadlines.filter(isPaused);
  if (first === undefined) return { events: [], deadlines };
  if (runs === 'undated')
    return cause === 'ended'
      ? { events: [], deadlines }
      : {
          events: [first, ...others].map(cancelled('undated')),
          deadlines: deadlines.filter((deadline) => !isPaused(deadline)),
        };
  const pausedMilliseconds = pausedFor(first, runs.at);
  const resumed = deadlines.map((deadline): LiveDeadline => {
    if (!isPaused(deadline)) return deadline;
    return { ...deadline, dueAt: addMilliseconds(deadline.dueAt, pausedMilliseconds), pausedAt: undefined };
  });
  const pausedIds = new Set([first, ...others].map(({ deadlineId }) => deadlineId));
  return {
    events: [
      {
        type: 'ClockResumed',
        data: {
          pausedMilliseconds,
          deadlines: resumed
            .filter(({ deadlineId }) => pausedIds.has(deadlineId))
            .map(({ deadlineId, dueAt }) => ({ deadlineId, dueAt })),
          cause,
        },
      },
    ],
    deadlines: resumed,
  };
};
