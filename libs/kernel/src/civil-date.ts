import { isCivilDate, millisecondsOf, type CivilDate, type Instant } from './instant';

/** One formatter for each zone that was asked for: making one costs a thousand times what its use does. */
const known = new Map<string, (instant: Instant) => CivilDate>();

/**
 * The civil date of an instant in an IANA zone.
 * @throws RangeError for a zone that does not exist, and for an instant whose year has not four digits there.
 */
export const civilDateIn = (zone: string): ((instant: Instant) => CivilDate) => {
  const asked = known.get(zone);
  if (asked !== undefined) return asked;
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const civilDate = (instant: Instant): CivilDate => {
    const text = formatter.format(millisecondsOf(instant));
    if (!isCivilDate(text)) throw new RangeError(`No civil date of ${instant} in ${zone}: ${text}`);
    return text;
  };
  known.set(zone, civilDate);
  return civilDate;
};
