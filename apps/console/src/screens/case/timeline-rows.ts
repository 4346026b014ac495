import type { CaseEvent } from '../../history/case.query';

export type TimelineOrder = 'happened' | 'recorded';

export type TimelineRow =
  | Readonly<{ kind: 'day'; day: string }>
  /** An event, and those of its deadlines that one act recorded with it: told as one line until somebody opens it. */
  | Readonly<{ kind: 'event'; event: CaseEvent; folded: readonly CaseEvent[] }>;

type Choice = Readonly<{
  order: TimelineOrder;
  /** Empty for all. */
  kinds: ReadonlySet<CaseEvent['kind']>;
  /** Which of the events are looked for; `undefined` for all. */
  found: ReadonlySet<string> | undefined;
}>;

type Folded = Readonly<{ event: CaseEvent; folded: readonly CaseEvent[] }>;

/** Deadline events fold under the event that they were recorded with; one that was recorded alone, as a breach is, stands for itself. */
const foldDeadlines = (events: readonly CaseEvent[]): readonly Folded[] => {
  const rows: Readonly<{ event: CaseEvent; folded: CaseEvent[] }>[] = [];
  for (const event of events) {
    const cause = rows.at(-1);
    const isOfCause =
      event.kind === 'deadline' &&
      cause !== undefined &&
      cause.event.kind !== 'deadline' &&
      cause.event.recordedAt === event.recordedAt &&
      cause.event.occurredAt === event.occurredAt;
    if (isOfCause) cause.folded.push(event);
    else rows.push({ event, folded: [] });
  }
  return rows;
};

/** Events by day, oldest first. @param events in the order of recording @param dayOf the civil date of an instant in the ledger's zone */
export const timelineRows = (
  events: readonly CaseEvent[],
  { order, kinds, found }: Choice,
  dayOf: (instant: string) => string,
): readonly TimelineRow[] => {
  const isChosen = ({ kind, revision }: CaseEvent): boolean =>
    (kinds.size === 0 || kinds.has(kind)) && (found === undefined || found.has(revision));
  const isNarrowed = kinds.size > 0 || found !== undefined;
  const folded = isNarrowed
    ? events.filter(isChosen).map((event): Folded => ({ event, folded: [] }))
    : foldDeadlines(events);
  const at = ({ event }: Folded): string => (order === 'happened' ? event.occurredAt : event.recordedAt);
  // Sorting keeps the order of recording among events of one instant.
  const sorted =
    order === 'happened' ? folded.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0)) : folded;
  const rows: TimelineRow[] = [];
  let last: string | undefined;
  for (const row of sorted) {
    const day = dayOf(at(row));
    if (day !== last) rows.push({ kind: 'day', day });
    last = day;
    rows.push({ kind: 'event', ...row });
  }
  return rows;
};

/** How many events there are of each sort. */
export const countsByKind = (events: readonly CaseEvent[]): ReadonlyMap<CaseEvent['kind'], number> => {
  const counts = new Map<CaseEvent['kind'], number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};

/** The set with the item where it was without, and the other way round. */
export const toggledIn = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> =>
  set.has(item) ? new Set([...set].filter((one) => one !== item)) : new Set([...set, item]);
