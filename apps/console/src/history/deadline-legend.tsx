import { useText } from '../language/language';
import { DeadlineDrawing, useLaneScale } from './deadline-drawing';
import type { DeadlineLane } from './deadline-lane';
import { deadlineMessages } from './deadline.messages';

const at = (hour: number): string => `2026-01-01T${String(hour).padStart(2, '0')}:00:00.000Z`;

type LegendKey = 'lookRunning' | 'lookPaused' | 'lookOverdue' | 'lookAhead' | 'lookDue' | 'lookMoved';
type Sample = Readonly<{ key: LegendKey; lane: DeadlineLane; asOf: string }>;

const plain: DeadlineLane = {
  id: 'sample-1',
  kind: 'resolve',
  amount: 1,
  unit: 'h',
  calendar: null,
  policy: '',
  clause: 'deadline-resolve',
  startedAt: at(0),
  dueAt: at(8),
  movedFrom: [],
  warnAt: [],
  segments: [],
  result: 'running',
  margin: 0,
  settledAt: at(8),
  cancelledBecause: null,
};

const stretch = (state: 'running' | 'overdue' | 'paused') => [{ from: at(0), to: at(8), state, events: [] }];

/** Drawn by what draws the lanes, so that it cannot tell of another shape. */
const samples: readonly Sample[] = [
  { key: 'lookRunning', lane: { ...plain, segments: stretch('running') }, asOf: at(0) },
  { key: 'lookPaused', lane: { ...plain, segments: stretch('paused') }, asOf: at(0) },
  { key: 'lookOverdue', lane: { ...plain, dueAt: at(0), segments: stretch('overdue') }, asOf: at(0) },
  { key: 'lookAhead', lane: { ...plain, settledAt: null }, asOf: at(0) },
  { key: 'lookDue', lane: { ...plain, dueAt: at(4), segments: [] }, asOf: at(0) },
  { key: 'lookMoved', lane: { ...plain, movedFrom: [at(4)] }, asOf: at(0) },
];

const Sample = ({ sample: { key, lane, asOf } }: Readonly<{ sample: Sample }>) => {
  const say = useText(deadlineMessages);
  const scale = useLaneScale([lane], asOf);
  return (
    <li>
      <span className="lane-sample">
        <DeadlineDrawing lane={lane} asOf={asOf} scale={scale} withPoint={false} />
      </span>
      {say(key)}
    </li>
  );
};

/** What each look of a lane means. */
export const DeadlineLegend = () => {
  const say = useText(deadlineMessages);
  return (
    <ul className="lane-legend" aria-label={say('legend')}>
      {samples.map((sample) => (
        <Sample key={sample.key} sample={sample} />
      ))}
    </ul>
  );
};
