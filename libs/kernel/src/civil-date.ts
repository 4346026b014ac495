import { instantOf, isCivilDate, millisecondsOf, millisecondsPerDay, type CivilDate, type Instant } from './instant';

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

/**
 * The last instant of a civil date in a zone, by halving: the next day need not begin at midnight, nor exist at all.
 * Undefined where the zone's clocks never showed that date.
 */
export const lastInstantOf = (date: CivilDate, zone: string): Instant | undefined => {
  const dateAt = civilDateIn(zone);
  const midnight = millisecondsOf(`${date}T00:00:00.000Z`);
  let [last, after] = [midnight - millisecondsPerDay, midnight + 3 * millisecondsPerDay];
  while (after - last > 1) {
    const middle = Math.floor((last + after) / 2);
    if (dateAt(instantOf(middle)) <= date) last = middle;
    else after = middle;
  }
  const instant = instantOf(last);
  return dateAt(instant) === date ? instant : undefined;
};
