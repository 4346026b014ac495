import type { components } from '../contract/openapi.generated';

export type DeadlineLane = components['schemas']['DeadlineLane'];
type LaneState = DeadlineLane['segments'][number]['state'];

/** A stretch of a lane as it is drawn, in milliseconds since 1970. `ahead`: what is left until it is due. */
export type LaneStretch = Readonly<{ from: number; to: number; look: LaneState | 'ahead' }>;

const millisecondsOf = (instant: string): number => Date.parse(instant);

/** Whether it goes on: nothing has settled it. */
const goesOn = ({ settledAt }: DeadlineLane): boolean => settledAt === null;

/**
 * What a lane is drawn of: the service's segments, those that go on up to the instant that they were asked for; then, for one that goes on, what is left
 * until it is due (console, Deadlines).
 * @param asOf the instant that the service judged the deadline at
 */
export const stretchesOf = (lane: DeadlineLane, asOf: string): readonly LaneStretch[] => {
  const due = millisecondsOf(lane.dueAt);
  const drawn = lane.segments.map(({ from, to, state }): LaneStretch => {
    const [start, end] = [millisecondsOf(from), millisecondsOf(to ?? asOf)];
    return { from: start, to: Math.max(start, end), look: state };
  });
  const end = drawn.at(-1)?.to ?? millisecondsOf(lane.startedAt);
  return goesOn(lane) && due > end ? [...drawn, { from: end, to: due, look: 'ahead' }] : drawn;
};

/** Every instant that matters to these lanes, ascending, each once: what their common scale is made of. */
export const instantsOfLanes = (lanes: readonly DeadlineLane[], asOf: string): readonly number[] => {
  const all = lanes.flatMap((lane) => [
    millisecondsOf(lane.startedAt),
    millisecondsOf(lane.dueAt),
    ...lane.movedFrom.map(millisecondsOf),
    ...stretchesOf(lane, asOf).flatMap(({ from, to }) => [from, to]),
  ]);
  return [...new Set(all)].toSorted((a, b) => a - b);
};

/** How long a lane ran and how long it stood still by then, in milliseconds. */
export const spentOf = (lane: DeadlineLane, asOf: string): Readonly<{ running: number; paused: number }> => {
  const lengthOf = (isWanted: (look: LaneStretch['look']) => boolean): number =>
    stretchesOf(lane, asOf).reduce((sum, { from, to, look }) => sum + (isWanted(look) ? to - from : 0), 0);
  return {
    running: lengthOf((look) => look === 'running' || look === 'overdue'),
    paused: lengthOf((look) => look === 'paused'),
  };
};
