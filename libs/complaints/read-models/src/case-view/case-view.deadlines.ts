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

/** The deadlines with what the event made of each that it is about: its clock, a line in its history, and what else it tells. */
const moved = (
  view: CaseView,
  recorded: RecordedComplaint,
  happened: DeadlineEntry['happened'],
  stepOf: (deadline: Deadline) => ClockStep | undefined,
  told: Told = {},
): DeadlineParts =>
  withDeadlines(
    view.deadlines.map((deadline) => {
      const step = stepOf(deadline);
      if (step === undefined) return deadline;
      const entry = { happened, at: recorded.occurredAt, dueAt: step.dueAt, revision: String(recorded.revision) };
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
        history: [{ happened: 'set', at: recorded.occurredAt, dueAt: data.dueAt, revision: String(recorded.revision) }],
      },
    ]),
  }),
  ClockPaused: (view, data, recorded) =>
    moved(view, recorded, 'paused', (deadline) => clockMoves.ClockPaused(deadline, data)),
  ClockResumed: (view, data, recorded) =>
    moved(view, recorded, 'resumed', (deadline) => clockMoves.ClockResumed(deadline, data)),
  DeadlineMet: (view, data, recorded) =>
    moved(view, recorded, 'met', (deadline) => clockMoves.DeadlineMet(deadline, data), {
      marginMilliseconds: data.marginMilliseconds,
    }),
  DeadlineBreached: (view, data, recorded) =>
    moved(view, recorded, 'breached', (deadline) => clockMoves.DeadlineBreached(deadline, data), {
      overdueByMilliseconds: data.overdueByMilliseconds,
    }),
  DeadlineCancelled: (view, data, recorded) => {
    // The end stands before what it cancels.
    const endedAt = endCountsAt(recorded, view.endings.at(-1)?.ended.precision);
    return moved(view, recorded, 'cancelled', (deadline) => clockCancelled(deadline, data, endedAt), {
      cancelledBecause: data.cause,
    });
  },
};
