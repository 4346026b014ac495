import {
  clauseOfDeadline,
  type ComplaintEvent,
  type ComplaintEventType,
  type ComplaintState,
  type DeadlineKind,
  type PolicyClause,
} from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';

/** What a command would do to one deadline. */
export type PreviewedDeadline = Readonly<{
  id: string;
  kind: DeadlineKind;
  clause: PolicyClause;
  happened: 'set' | 'paused' | 'resumed' | 'met' | 'breached' | 'cancelled';
  dueAt: Instant;
  /** The due time of before, where it is moved. */
  movedFrom: Instant | null;
  /** Milliseconds left when it is met; negative: by which it is breached. */
  margin: number | null;
}>;

type Told = Pick<PreviewedDeadline, 'happened'> & Partial<Pick<PreviewedDeadline, 'dueAt' | 'margin'>>;

type Tellings = { readonly [T in ComplaintEventType]?: (data: DataOf<T>) => readonly (readonly [id: string, Told])[] };
type DataOf<T extends ComplaintEventType> = Extract<ComplaintEvent, { type: T }>['data'];

/** Deadlines that an event tells of, by id. */
const tellings: Tellings = {
  ClockPaused: ({ deadlineIds }) => deadlineIds.map((id) => [id, { happened: 'paused' }]),
  ClockResumed: ({ deadlines }) =>
    deadlines.map(({ deadlineId, dueAt }) => [deadlineId, { happened: 'resumed', dueAt }]),
  DeadlineMet: ({ deadlineId, marginMilliseconds: margin }) => [[deadlineId, { happened: 'met', margin }]],
  DeadlineBreached: ({ deadlineId, overdueByMilliseconds }) => [
    [deadlineId, { happened: 'breached', margin: -overdueByMilliseconds }],
  ],
  DeadlineCancelled: ({ deadlineId }) => [[deadlineId, { happened: 'cancelled' }]],
};

const toldBy = <T extends ComplaintEventType>(type: T, data: DataOf<T>): readonly (readonly [id: string, Told])[] =>
  tellings[type]?.(data) ?? [];

const setBy = (event: ComplaintEvent): readonly PreviewedDeadline[] => {
  if (event.type !== 'DeadlineSet') return [];
  const { deadlineId: id, kind, dueAt } = event.data;
  return [{ id, kind, clause: clauseOfDeadline(kind), happened: 'set', dueAt, movedFrom: null, margin: null }];
};

/** What these events would do to the deadlines of a case, in their order. @param state the case before them. */
export const previewedDeadlines = (
  events: readonly ComplaintEvent[],
  { deadlines }: Pick<ComplaintState, 'deadlines'>,
): readonly PreviewedDeadline[] => {
  const known = new Map(deadlines.map((deadline) => [deadline.deadlineId, deadline]));
  return events.flatMap((event) => [
    ...setBy(event),
    ...toldBy(event.type, event.data).flatMap(
      ([id, { happened, dueAt, margin = null }]): readonly PreviewedDeadline[] => {
        const before = known.get(id);
        if (before === undefined) return [];
        const { kind } = before;
        const due = dueAt ?? before.dueAt;
        known.set(id, { ...before, dueAt: due });
        const movedFrom = due === before.dueAt ? null : before.dueAt;
        return [{ id, kind, clause: clauseOfDeadline(kind), happened, dueAt: due, movedFrom, margin }];
      },
    ),
  ]);
};
