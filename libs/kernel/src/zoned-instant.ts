import { instantOf, millisecondsPerDay, type CivilDate, type Instant } from './instant';

/** A time as people write it, in no zone. Without `time`, a date only. */
export type CivilTime = Readonly<{ date: CivilDate; time?: TimeOfDay }>;
export type TimeOfDay = Readonly<{ hour: number; minute: number; second: number }>;

const shownOffset = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * How far a zone's clocks are ahead of UTC, in milliseconds.
 * @throws RangeError for a zone that does not exist
 */
const offsetIn = (zone: string): ((epochMilliseconds: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (epochMilliseconds) => {
    const shown = format.format(epochMilliseconds);
    const match = shownOffset.exec(shown);
    if (match === null) throw new RangeError(`No offset of ${zone} in ${shown}`);
    const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] = match;
    const ahead = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
    return sign === '-' ? -ahead : ahead;
  };
};

/**
 * Tells instants from civil times of one zone; a date alone is the start of its day (ledger-format, Time). Undefined where the zone's clocks
 * never showed it: they were put forward over it. Where they showed it twice, the first time is meant.
 */
export const zonedInstant = (zone: string): ((civil: CivilTime) => Instant | undefined) => {
  const offsetAt = offsetIn(zone);
  return ({ date, time }) => {
    const { hour, minute, second } = time ?? { hour: 0, minute: 0, second: 0 };
    const wanted = Date.parse(`${date}T00:00:00.000Z`) + ((hour * 60 + minute) * 60 + second) * 1_000;
    // The offset is that of a day earlier or that of a day later: no zone changes twice within two days.
    const candidates = [wanted - millisecondsPerDay, wanted + millisecondsPerDay]
      .map(offsetAt)
      .filter((offset) => offsetAt(wanted - offset) === offset)
      .map((offset) => wanted - offset);
    return candidates.length === 0 ? undefined : instantOf(Math.min(...candidates));
  };
};
