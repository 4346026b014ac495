import { assertNever } from '@redress/kernel';
import type { DeadlineEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';

const withoutDeadline = (state: ComplaintState, deadlineId: string): ComplaintState => ({
  ...state,
  deadlines: state.deadlines.filter((deadline) => deadline.deadlineId !== deadlineId),
});

/** Only what is live is kept: a settled deadline decides nothing more. */
export const afterDeadlineEvent = (state: ComplaintState, event: DeadlineEvent): ComplaintState => {
  switch (event.type) {
    case 'DeadlineSet': {
      const { deadlineId, kind, dueAt, pausedByInformationRequest } = event.data;
      return {
        ...state,
        deadlines: [...state.deadlines, { deadlineId, kind, dueAt, pausedByInformationRequest, pausedAt: undefined }],
        deadlinesSet: { ...state.deadlinesSet, [kind]: (state.deadlinesSet[kind] ?? 0) + 1 },
      };
    }
    case 'ClockPaused': {
      const { deadlineIds, pausedAt } = event.data;
      return {
        ...state,
        deadlines: state.deadlines.map((deadline) =>
          deadlineIds.includes(deadline.deadlineId) ? { ...deadline, pausedAt } : deadline,
        ),
      };
    }
    case 'ClockResumed': {
      const dueAtOf = new Map(event.data.deadlines.map(({ deadlineId, dueAt }) => [deadlineId, dueAt]));
      return {
        ...state,
        deadlines: state.deadlines.map((deadline) => {
          const dueAt = dueAtOf.get(deadline.deadlineId);
          return dueAt === undefined ? deadline : { ...deadline, dueAt, pausedAt: undefined };
        }),
      };
    }
    case 'DeadlineMet':
    case 'DeadlineBreached':
    case 'DeadlineCancelled':
      return withoutDeadline(state, event.data.deadlineId);
    default:
      return assertNever(event);
  }
};
