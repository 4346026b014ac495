import { useMemo } from 'react';
import { instantsOfLanes, stretchesOf, type DeadlineLane } from './deadline-lane';
import { presetScale, timeScale, type TimeScale } from './time-scale';
import './deadline.css';

/** One scale for all lanes of a case, so that they can be held against each other. */
export const useLaneScale = (lanes: readonly DeadlineLane[], asOf: string): TimeScale =>
  useMemo(() => {
    const instants = [...new Set([...instantsOfLanes(lanes, asOf), Date.parse(asOf)])].toSorted((a, b) => a - b);
    return timeScale(instants, presetScale(instants));
  }, [lanes, asOf]);

type DeadlineDrawingProps = Readonly<{
  lane: DeadlineLane;
  asOf: string;
  scale: TimeScale;
  /** A line through it where the point is. */
  withPoint?: boolean;
}>;

/** A deadline as a lane: solid where it ran, hatched where it stood still, crossed beyond its due time, dotted ahead. Its words stand beside it. */
export const DeadlineDrawing = ({ lane, asOf, scale, withPoint = true }: DeadlineDrawingProps) => {
  const place = (milliseconds: number): string => `${(scale.placeOf(milliseconds) * 100).toFixed(2)}%`;
  const width = (from: number, to: number): string =>
    `${((scale.placeOf(to) - scale.placeOf(from)) * 100).toFixed(2)}%`;
  const mark = (look: string, instant: string) => (
    <span
      key={`${look}${instant}`}
      className={`lane-mark is-${look}`}
      style={{ insetInlineStart: place(Date.parse(instant)) }}
    />
  );
  return (
    <span className="lane" aria-hidden="true">
      {stretchesOf(lane, asOf).map(({ from, to, look }) => (
        <span
          key={`${from}${look}`}
          className={`lane-stretch is-${lane.result === 'cancelled' ? 'cancelled' : look}`}
          style={{ insetInlineStart: place(from), width: width(from, to) }}
        />
      ))}
      {lane.movedFrom.map((instant) => mark('moved', instant))}
      {mark('due', lane.dueAt)}
      {lane.result === 'met' && lane.settledAt !== null ? mark('met', lane.settledAt) : null}
      {withPoint ? mark('point', asOf) : null}
    </span>
  );
};
