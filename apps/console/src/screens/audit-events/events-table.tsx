import { Link } from '@tanstack/react-router';
import type { AuditEvent } from '../../audit/audit.query';
import { PolicyLink } from '../../audit/policy-link';
import { EventActor } from '../../history/event-actor';
import { EventBadges } from '../../history/event-badges';
import { useText } from '../../language/language';
import { ColumnHeads } from '../../parts/column-heads';
import { Instant } from '../../parts/instant';
import { useCaseList } from '../../parts/use-case-list';
import { useEventSentence } from '../../parts/use-event-sentence';
import { auditEventsMessages } from './audit-events.messages';
import '../../parts/case-table.css';

const columns = ['recorded', 'happened', 'number', 'revision', 'sentence', 'actor', 'policy'] as const;

const Row = ({ event }: Readonly<{ event: AuditEvent }>) => {
  const say = useText(auditEventsMessages);
  const sentence = useEventSentence();
  const { complaintNo: no, revision, recordedAt, occurredAt, precision, policy, badges } = event;
  return (
    <tr>
      <td data-label={say('recorded')}>
        <Instant at={recordedAt} isAbsolute />
      </td>
      <td data-label={say('happened')}>
        {occurredAt === recordedAt && precision === 'exact' ? (
          <span className="quiet unbroken">{say('same')}</span>
        ) : (
          <Instant at={occurredAt} precision={precision} isAbsolute />
        )}
      </td>
      <th scope="row" data-label={say('number')}>
        <Link to="/cases/$no" params={{ no }} search={{ rev: revision, e: revision }} className="unbroken">
          {no}
        </Link>
      </th>
      <td data-label={say('revision')}>
        <Link to="/cases/$no/events/$revision" params={{ no, revision }} className="unbroken">
          #{revision}
        </Link>
      </td>
      <td data-label={say('sentence')}>
        <div>
          {sentence(event.sentence)} <EventBadges no={no} badges={badges} />
        </div>
      </td>
      <td data-label={say('actor')}>
        <div>
          <EventActor entry={event} />
        </div>
      </td>
      <td data-label={say('policy')}>{policy === null ? '-' : <PolicyLink policy={policy} />}</td>
    </tr>
  );
};

/** Events of all cases, with everything an auditor reads them by. No text of a case is opened here. */
export const EventsTable = ({ events, hasMore }: Readonly<{ events: readonly AuditEvent[]; hasMore: boolean }>) => {
  const say = useText(auditEventsMessages);
  const numbers = [...new Set(events.map(({ complaintNo }) => complaintNo))];
  const table = useCaseList({ title: say('title'), numbers, hasMore });
  return (
    <table ref={table} className="case-table">
      <caption className="for-readers">{say('title')}</caption>
      <ColumnHeads columns={columns} word={say} />
      <tbody>
        {events.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </tbody>
    </table>
  );
};
