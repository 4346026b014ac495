import { knownAtOf, type CasePoint, type PlacedEvent } from '../../history/case-point';

/** A place where the slider can stand: an instant at which something happened, and the last event of it. */
export type Stop = Readonly<{ at: string; revision: string; events: number }>;

/** The distinct instants of the events in the order in which they happened (console, Slider): each step of the slider changes something. */
export const stopsOf = (events: readonly PlacedEvent[]): readonly Stop[] => {
  const stops = new Map<string, Stop>();
  // Of two events of one instant, the one recorded later names the stop.
  for (const { occurredAt: at, revision } of events)
    stops.set(at, { at, revision, events: (stops.get(at)?.events ?? 0) + 1 });
  return [...stops.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1));
};

/** The last stop at or before an instant; -1 where everything happened after it. */
export const stopAtOrBefore = (stops: readonly Stop[], at: string): number =>
  stops.findLastIndex((stop) => stop.at <= at);

/** Where the slider stands for a point: now is at its end. */
export const stopOfPoint = (stops: readonly Stop[], events: readonly PlacedEvent[], point: CasePoint): number => {
  switch (point.kind) {
    case 'now':
      return stops.length - 1;
    case 'revision': {
      const event = events.find(({ revision }) => revision === point.revision);
      return event === undefined ? stops.length - 1 : stopAtOrBefore(stops, event.occurredAt);
    }
    case 'instant':
      return stopAtOrBefore(stops, point.at);
  }
};

/** The point of a stop: known-at stays as it was chosen. */
export const pointAtStop = ({ at }: Stop, before: CasePoint): CasePoint => ({
  kind: 'instant',
  at,
  known: before.kind === 'instant' ? before.known : undefined,
});

/** The last event of a point: where the stepper goes on from. `undefined` before the first. */
export const lastEventOf = <E extends PlacedEvent>(events: readonly E[], point: CasePoint): E | undefined => {
  if (point.kind === 'now') return events.at(-1);
  if (point.kind === 'revision') return events.find(({ revision }) => revision === point.revision);
  const knownAt = knownAtOf(point);
  return events
    .filter(({ occurredAt, recordedAt }) => occurredAt <= point.at && (knownAt === undefined || recordedAt <= knownAt))
    .reduce<E | undefined>(
      (last, event) => (last === undefined || event.occurredAt >= last.occurredAt ? event : last),
      undefined,
    );
};
