import { useText } from '../language/language';
import { ClockShape } from '../parts/clock-shape';
import { absoluteText } from '../parts/instant-text';
import { lengthText } from '../parts/span-text';
import { spanMessages } from '../parts/span.messages';
import { useZone } from '../parts/zone';
import { deadlineWords } from '../words/contract-words';
import { DeadlineDrawing, useLaneScale } from './deadline-drawing';
import { spentOf, type DeadlineLane } from './deadline-lane';
import { deadlineMessages } from './deadline.messages';
import { lookOfDeadline } from './deadline-look';
import { useLaneAmount, useLaneText } from './use-lane-text';

type LanesProps = Readonly<{
  lanes: readonly DeadlineLane[];
  /** The instant that the service judged them at. */
  asOf: string;
}>;

/** What a lane is made of beside its drawing: how much, by which rule, how long it ran, where it was due before. */
const LaneFacts = ({ lane, asOf }: Readonly<{ lane: DeadlineLane; asOf: string }>) => {
  const say = useText(deadlineMessages);
  const saySpan = useText(spanMessages);
  const amount = useLaneAmount();
  const zone = useZone();
  const { running, paused } = spentOf(lane, asOf);
  const spent = { running: lengthText(saySpan, running), paused: lengthText(saySpan, paused) };
  return (
    <span className="lane-head quiet">
      <span>{amount(lane)}</span>
      <span className="unbroken">{say('clause', { policy: lane.policy, clause: lane.clause })}</span>
      <span>{paused === 0 ? say('spent', spent) : say('spentPaused', spent)}</span>
      {lane.movedFrom.length === 0 ? null : (
        <span>
          {say('dueMoved', {
            instants: lane.movedFrom.map((instant) => absoluteText(instant, zone, 'minute')).join(', '),
          })}
        </span>
      )}
    </span>
  );
};

/** Every deadline of the point as a lane on one scale, the point as a line through all (console, Deadlines). `isSmall`: drawing and result alone. */
export const DeadlineLanes = ({ lanes, asOf, isSmall = false }: LanesProps & Readonly<{ isSmall?: boolean }>) => {
  const say = useText(deadlineMessages);
  const sayKind = useText(deadlineWords);
  const zone = useZone();
  const text = useLaneText();
  const scale = useLaneScale(lanes, asOf);
  if (lanes.length === 0) return <p className="quiet">{say('none')}</p>;
  return (
    <ul className="plain-list" aria-label={say('lanes')}>
      {lanes.map((lane) => (
        <li key={lane.id} className="lane-item">
          <span className="lane-head">
            <span className="clock-badge">
              <ClockShape look={lookOfDeadline(lane.result)} />
              <strong>{sayKind(lane.kind)}</strong>
            </span>
            <span>{text(lane)}</span>
            <span className="quiet unbroken">{absoluteText(lane.dueAt, zone, 'minute')}</span>
          </span>
          {isSmall ? null : <LaneFacts lane={lane} asOf={asOf} />}
          <DeadlineDrawing lane={lane} asOf={asOf} scale={scale} />
        </li>
      ))}
    </ul>
  );
};
