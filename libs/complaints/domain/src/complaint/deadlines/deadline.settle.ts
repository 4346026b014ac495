import { millisecondsOf } from '@redress/kernel';
import type { DeadlineEvent } from '../complaint.events';
import type { ComplaintState, LiveDeadline } from '../complaint.state';
import { isInTime, type StatedTime } from '../complaint.time';

export type CancellingCause = Extract<DeadlineEvent, { type: 'DeadlineCancelled' }>['data']['cause'];

export const cancelled =
  (cause: CancellingCause) =>
  ({ deadlineId }: LiveDeadline): DeadlineEvent => ({ type: 'DeadlineCancelled', data: { deadlineId, cause } });

/** What the act that a deadline waited for makes of it. An act without a date neither keeps nor breaks it (ledger-format, Time). */
export const settled =
  (counts: StatedTime | 'undated', actRevision: bigint, { assignment }: ComplaintState) =>
  (deadline: LiveDeadline): DeadlineEvent => {
    if (counts === 'undated') return cancelled('undated')(deadline);
    const { deadlineId, dueAt } = deadline;
    const marginMilliseconds = millisecondsOf(dueAt) - millisecondsOf(counts.at);
    return isInTime(counts.at, dueAt)
      ? { type: 'DeadlineMet', data: { deadlineId, metByRevision: String(actRevision), marginMilliseconds } }
      : {
          type: 'DeadlineBreached',
          data: {
            deadlineId,
            byRevision: String(actRevision),
            overdueByMilliseconds: -marginMilliseconds,
            ...assignment,
          },
        };
  };
