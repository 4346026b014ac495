import { languageTags, useLanguage, useText } from '../language/language';
import { useNow } from './clock';
import { absoluteText, utcText, weekdayText } from './instant-text';
import { instantMessages } from './instant.messages';
import { spanMessages } from './span.messages';
import { relativeText } from './span-text';
import { useZone } from './zone';

type InstantProps = Readonly<{
  /** RFC 3339, UTC. */
  at: string;
  /** How much its source says: only the day, or only that it was by then. */
  precision?: 'exact' | 'day' | 'notAfter';
  /** The weekday before the date, for what is planned by it. */
  withWeekday?: boolean;
  /** Seconds, and the same in UTC: where it is looked at closely. */
  isDetailed?: boolean;
  /** Without how long ago, where a list already stands in order of time. */
  isAbsolute?: boolean;
}>;

/** A point in time: absolute first, relative second, both in sight; in the ledger's zone, which the top line names (console, Everywhere). */
export const Instant = ({
  at,
  precision = 'exact',
  withWeekday = false,
  isDetailed = false,
  isAbsolute = false,
}: InstantProps) => {
  const zone = useZone();
  const say = useText(instantMessages);
  const saySpan = useText(spanMessages);
  const language = useLanguage();
  const now = useNow();
  const exact = isDetailed ? 'second' : 'minute';
  const absolute = absoluteText(at, zone, precision === 'day' ? 'day' : exact);
  const weekday = withWeekday ? `${weekdayText(at, zone, languageTags[language])} ` : '';
  const shown = weekday + absolute;
  return (
    <time dateTime={at}>
      <span className="unbroken">{precision === 'notAfter' ? say('notAfter', { instant: shown }) : shown}</span>
      {isDetailed ? <span className="unbroken quiet"> {utcText(at)}</span> : null}
      {isAbsolute || precision === 'day' ? null : (
        <span className="unbroken quiet"> ({relativeText(saySpan, Date.parse(at), now)})</span>
      )}
    </time>
  );
};
