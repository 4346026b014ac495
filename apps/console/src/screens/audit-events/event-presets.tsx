import { Link } from '@tanstack/react-router';
import { useText } from '../../language/language';
import type { AuditSearch } from '../../routing/searches';
import { auditEventsMessages } from './audit-events.messages';

/** What auditors ask first, each a filter of the address (console, Events over all cases). */
const eventPresets = {
  entriesLate: { origin: 'late' },
  corrections: { type: ['RecordCorrected', 'SubjectKeyDestroyed'] },
  reopenings: { type: ['ComplaintReopened', 'OutcomeDisputed', 'ReopenRefused', 'ReopenRequested'] },
  byReviewers: { role: 'reviewer' },
} as const satisfies Readonly<Record<string, AuditSearch>>;

const names = ['entriesLate', 'corrections', 'reopenings', 'byReviewers'] as const;

/** The dates stay as they are: a preset says what, not when. */
export const EventPresets = ({ search }: Readonly<{ search: AuditSearch }>) => {
  const say = useText(auditEventsMessages);
  const { from, to, range, axis } = search;
  const when = {
    ...(from && { from }),
    ...(to && { to }),
    ...(range && { range }),
    ...(axis && { axis }),
  };
  return (
    <nav className="list-head not-printed" aria-label={say('presets')}>
      {names.map((name) => (
        <Link key={name} to="/audit/events" search={{ ...when, ...eventPresets[name] }}>
          {say(name)}
        </Link>
      ))}
      <Link to="/audit/events" search={when}>
        {say('clear')}
      </Link>
    </nav>
  );
};
