import { instantOf, millisecondsPerDay, type Instant } from '@redress/kernel';
import type { CivilTime } from './civil-time';

const clockOf = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

/** What the clocks of a zone show at an instant, as milliseconds since 1970 on these clocks. */
const shownBy = (clock: Intl.DateTimeFormat, epochMilliseconds: number): number => {
  const parts = new Map(clock.formatToParts(epochMilliseconds).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

/**
 * Tells instants from civil times of one zone; a date alone is the start of its day (ledger-format, Time). Undefined where the zone's clocks
 * never showed it: they were put forward over it. Where they showed it twice, the first time is meant.
 */
export const zonedInstant = (zone: string): ((civil: CivilTime) => Instant | undefined) => {
  const clock = clockOf(zone);
  return ({ date, time }) => {
    const { hour, minute, second } = time ?? { hour: 0, minute: 0, second: 0 };
    const wanted = Date.parse(`${date}T00:00:00.000Z`) + ((hour * 60 + minute) * 60 + second) * 1_000;
    // The zone's offset is that of a day earlier or that of a day later: no zone changes twice within two days.
    const candidates = [wanted - millisecondsPerDay, wanted + millisecondsPerDay]
      .map((near) => wanted - (shownBy(clock, near) - near))
      .filter((candidate) => shownBy(clock, candidate) === wanted);
    return candidates.length === 0 ? undefined : instantOf(Math.min(...candidates));
  };
};
