import { millisecondsPerDay, millisecondsPerHour } from '@redress/kernel';

/**
 * How busy the hours of a week are. One busy hour is an hour of full work: three of them pass between nine and noon, and hardly any in a night. Lives are
 * laid out in busy hours, so that little happens at night and on weekends without a rule about nights in every step.
 * All times are epoch milliseconds.
 */
export type Rhythm = Readonly<{
  /** The instant at which so many busy hours have passed; never before `from`. */
  after: (from: number, busyHours: number) => number;
  /** The instant at which this share of the busy time between the two has passed. */
  between: (from: number, to: number, share: number) => number;
}>;

const hoursPerDay = 24;
const hoursPerWeek = 7 * hoursPerDay;
const millisecondsPerWeek = hoursPerWeek * millisecondsPerHour;

/** The sample's city keeps the time of `sampleZone`, which has been eight hours ahead of UTC, without summer time, since 1991. */
const zoneOffsetMilliseconds = 8 * millisecondsPerHour;

/** Monday 1970-01-05, midnight in the city. */
const firstMonday = 4 * millisecondsPerDay - zoneOffsetMilliseconds;

/** `weightOf`: how busy an hour is, above 0, for each day (0 is Monday) and hour of the day. */
export const rhythmOf = (weightOf: (day: number, hour: number) => number): Rhythm => {
  const weights = Array.from({ length: hoursPerWeek }, (_, hour) =>
    weightOf(Math.floor(hour / hoursPerDay), hour % hoursPerDay),
  );
  const before = weights.map((_, hour) => weights.slice(0, hour).reduce((sum, weight) => sum + weight, 0));
  const busyPerWeek = weights.reduce((sum, weight) => sum + weight, 0);

  /** Busy hours since the first Monday. */
  const busyAt = (at: number): number => {
    const weeks = Math.floor((at - firstMonday) / millisecondsPerWeek);
    const inWeek = at - firstMonday - weeks * millisecondsPerWeek;
    const hour = Math.floor(inWeek / millisecondsPerHour);
    const share = (inWeek - hour * millisecondsPerHour) / millisecondsPerHour;
    return weeks * busyPerWeek + (before[hour] ?? 0) + share * (weights[hour] ?? 0);
  };

  /** Index of the last hour of the week that begins with no more busy time than this. */
  const hourAt = (busyInWeek: number): number => {
    let [low, high] = [0, hoursPerWeek - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((before[middle] ?? 0) <= busyInWeek) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const instantAt = (busy: number): number => {
    const weeks = Math.floor(busy / busyPerWeek);
    const inWeek = busy - weeks * busyPerWeek;
    const hour = hourAt(inWeek);
    const share = (inWeek - (before[hour] ?? 0)) / (weights[hour] ?? 1);
    return firstMonday + weeks * millisecondsPerWeek + Math.floor((hour + Math.min(share, 1)) * millisecondsPerHour);
  };

  const after = (from: number, busyHours: number): number => Math.max(from, instantAt(busyAt(from) + busyHours));
  return {
    after,
    between: (from, to, share) => Math.min(to, after(from, (busyAt(to) - busyAt(from)) * share)),
  };
};
