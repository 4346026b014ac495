import { addMilliseconds, type Instant } from '@redress/kernel';
import type { RecordedComplaint } from '../folding/complaint-fold';
import {
  caseOverdueFrom,
  clockCancelled,
  clockMoves,
  clockSet,
  endCountsAt,
  nextDueAt,
  type ClockStep,
} from '../folding/deadline-clock';
import type { ViewChanges } from './case-view.changes';
import type { CaseView, Deadline, DeadlineEntry } from './case-view.document';

type DeadlineParts = Pick<CaseView, 'deadlines' | 'overdueFrom' | 'nextDueAt'>;

const withDeadlines = (deadlines: readonly Deadline[]): DeadlineParts => ({
  deadlines,
  overdueFrom: caseOverdueFrom(deadlines),
  nextDueAt: nextDueAt(deadlines),
});

type Told = Partial<Pick<Deadline, 'marginMilliseconds' | 'overdueByMilliseconds' | 'cancelledBecause'>>;

type Move = Readonly<{
  happened: DeadlineEntry['happened'];
  stepOf: (deadline: Deadline) => ClockStep | undefined;
  countsAtOf: (deadline: Deadline) => Instant;
  told?: Told;
}>;

/** The deadlines with what the event made of each that it is about: its clock, a line in its history, and what else it tells. */
const moved = (
  view: CaseView,
  { occurredAt: at, revision }: RecordedComplaint,
  { happened, stepOf, countsAtOf, told }: Move,
): DeadlineParts =>
  withDeadlines(
    view.deadlines.map((deadline) => {
      const step = stepOf(deadline);
      if (step === undefined) return deadline;
      const entry = { happened, at, countsAt: countsAtOf(deadline), dueAt: step.dueAt, revision: String(revision) };
      return { ...deadline, ...step, ...told, history: [...deadline.history, entry] };
    }),
  );

export const deadlineChanges: ViewChanges<
  'DeadlineSet' | 'ClockPaused' | 'ClockResumed' | 'DeadlineMet' | 'DeadlineBreached' | 'DeadlineCancelled'
> = {
  DeadlineSet: (view, data, recorded) => ({
    ...(data.kind === 'followUp' ? { followUpStatus: 'due' } : {}),
    ...withDeadlines([
      ...view.deadlines,
      {
        ...clockSet(data),
        startAt: data.startAt,
        amount: data.amount,
        unit: data.unit,
        warnAt: data.warnAt,
        pausedByInformationRequest: data.pausedByInformationRequest,
        policy: `${data.packId}@${data.packVersion}`,
        marginMilliseconds: null,
        overdueByMilliseconds: null,
        cancelledBecause: null,
        history: [
          {
            happened: 'set',
            at: recorded.occurredAt,
            countsAt: data.startAt,
            dueAt: data.dueAt,
            revision: String(recorded.revision),
          },
        ],
      },
    ]),
  }),
  ClockPaused: (view, data, recorded) =>
    moved(view, recorded, {
      happened: 'paused',
      stepOf: (deadline) => clockMoves.ClockPaused(deadline, data),
      countsAtOf: () => data.pausedAt,
    }),
  ClockResumed: (view, data, recorded) =>
    moved(view, recorded, {
      happened: 'resumed',
      stepOf: (deadline) => clockMoves.ClockResumed(deadline, data),
      // By as long as it stood still since it was paused.
      countsAtOf: ({ history }) =>
        addMilliseconds(history.at(-1)?.countsAt ?? recorded.occurredAt, data.pausedMilliseconds),
    }),
  DeadlineMet: (view, data, recorded) =>
    moved(view, recorded, {
      happened: 'met',
      stepOf: (deadline) => clockMoves.DeadlineMet(deadline, data),
      countsAtOf: ({ dueAt }) => addMilliseconds(dueAt, -data.marginMilliseconds),
      told: { marginMilliseconds: data.marginMilliseconds },
    }),
  DeadlineBreached: (view, data, recorded) =>
    moved(view, recorded, {
      happened: 'breached',
      stepOf: (deadline) => clockMoves.DeadlineBreached(deadline, data),
      countsAtOf: ({ dueAt }) => addMilliseconds(dueAt, data.overdueByMilliseconds),
      told: { overdueByMilliseconds: data.overdueByMilliseconds },
    }),
  DeadlineCancelled: (view, data, recorded) => {
    // The end stands before what it cancels.
    const endedAt = endCountsAt(recorded, view.endings.at(-1)?.ended.precision);
    return moved(view, recorded, {
      happened: 'cancelled',
      stepOf: (deadline) => clockCancelled(deadline, data, endedAt),
      countsAtOf: () => (data.cause === 'ended' && endedAt !== 'undated' ? endedAt : recorded.occurredAt),
      told: { cancelledBecause: data.cause },
    });
  },
};
