import type { DeadlineEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import type { Evolves } from './evolves';

/** Only what is live is kept: a settled deadline decides nothing more. */
const settled = (
  state: ComplaintState,
  { data: { deadlineId } }: Readonly<{ data: Readonly<{ deadlineId: string }> }>,
): ComplaintState => ({
  ...state,
  deadlines: state.deadlines.filter((deadline) => deadline.deadlineId !== deadlineId),
});

export const deadlineEvolves: Evolves<DeadlineEvent['type']> = {
  DeadlineSet: (state, { data: { deadlineId, kind, dueAt, pausedByInformationRequest } }) => ({
    ...state,
    deadlines: [...state.deadlines, { deadlineId, kind, dueAt, pausedByInformationRequest, pausedAt: undefined }],
    deadlinesSet: { ...state.deadlinesSet, [kind]: (state.deadlinesSet[kind] ?? 0) + 1 },
    followUp: kind === 'followUp' ? { status: 'due', attempts: [] } : state.followUp,
  }),
  ClockPaused: (state, { data: { deadlineIds, pausedAt } }) => ({
    ...state,
    deadlines: state.deadlines.map((deadline) =>
      deadlineIds.includes(deadline.deadlineId) ? { ...deadline, pausedAt } : deadline,
    ),
  }),
  ClockResumed: (state, { data }) => {
    const dueAtOf = new Map(data.deadlines.map(({ deadlineId, dueAt }) => [deadlineId, dueAt]));
    return {
      ...state,
      deadlines: state.deadlines.map((deadline) => {
        const dueAt = dueAtOf.get(deadline.deadlineId);
        return dueAt === undefined ? deadline : { ...deadline, dueAt, pausedAt: undefined };
      }),
    };
  },
  DeadlineMet: settled,
  DeadlineBreached: settled,
  DeadlineCancelled: settled,
};
