import { Link } from '@tanstack/react-router';
import { useText } from '../language/language';
import { ColumnHeads } from '../parts/column-heads';
import { absoluteText } from '../parts/instant-text';
import { useZone } from '../parts/zone';
import { deadlineWords } from '../words/contract-words';
import type { DeadlineLane } from './deadline-lane';
import { deadlineMessages } from './deadline.messages';
import { useLaneAmount, useLaneText } from './use-lane-text';

type Segment = DeadlineLane['segments'][number];

const sentences = { running: 'segmentRunning', overdue: 'segmentOverdue', paused: 'segmentPaused' } as const;

const Stretch = ({ no, segment }: Readonly<{ no: string; segment: Segment }>) => {
  const say = useText(deadlineMessages);
  const zone = useZone();
  const { from, to, state, events } = segment;
  return (
    <li>
      {say(sentences[state], {
        from: absoluteText(from, zone, 'minute'),
        to: to === null ? say('goesOn') : absoluteText(to, zone, 'minute'),
      })}{' '}
      {events.map((revision) => (
        <Link
          key={revision}
          to="/cases/$no/events/$revision"
          params={{ no, revision }}
          className="unbroken event-link"
          aria-label={say('eventLink', { revision })}
        >
          #{revision}
        </Link>
      ))}
    </li>
  );
};

type DeadlineTableProps = Readonly<{ no: string; lanes: readonly DeadlineLane[] }>;

/** The same facts as the lanes, to be read, listened to and printed; each stretch with the events that began and ended it. */
export const DeadlineTable = ({ no, lanes }: DeadlineTableProps) => {
  const say = useText(deadlineMessages);
  const sayKind = useText(deadlineWords);
  const zone = useZone();
  const text = useLaneText();
  const amount = useLaneAmount();
  if (lanes.length === 0) return null;
  return (
    <div className="lane-table" tabIndex={0} role="group" aria-label={say('table')}>
      <table>
        <caption className="for-readers">{say('table')}</caption>
        <ColumnHeads columns={['deadline', 'basis', 'started', 'due', 'result', 'stretches'] as const} word={say} />
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row">{sayKind(lane.kind)}</th>
              <td>
                {amount(lane)}, {say('clause', { policy: lane.policy, clause: lane.clause })}
              </td>
              <td className="unbroken">{absoluteText(lane.startedAt, zone, 'minute')}</td>
              <td>
                <span className="unbroken">{absoluteText(lane.dueAt, zone, 'minute')}</span>{' '}
                {lane.movedFrom.map((instant) => (
                  <s key={instant} className="unbroken quiet">
                    {absoluteText(instant, zone, 'minute')}
                  </s>
                ))}
              </td>
              <td>{text(lane)}</td>
              <td>
                <ul>
                  {lane.segments.map((segment) => (
                    <Stretch key={`${segment.from}${segment.state}`} no={no} segment={segment} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
