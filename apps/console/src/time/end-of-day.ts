import { absoluteText } from '../parts/instant-text';
import { addDays } from './civil-periods';

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
const aheadAt = (zone: string, at: number): number =>
  Date.parse(`${absoluteText(new Date(at).toISOString(), zone, 'second').replace(' ', 'T')}.000Z`) -
  Math.floor(at / 1_000) * 1_000;

/** The last millisecond of a civil date in a zone, as an instant: what "as of that day" means. */
export const endOfDay = (date: string, zone: string): string => {
  const midnight = Date.parse(addDays(date, 1));
  // The offset of a guess may be the one before a change of the clocks; that of the guess corrected by it is the right one.
  const guess = midnight - aheadAt(zone, midnight);
  return new Date(midnight - aheadAt(zone, guess) - 1).toISOString();
};

/** Its first millisecond. */
export const startOfDay = (date: string, zone: string): string =>
  new Date(Date.parse(endOfDay(addDays(date, -1), zone)) + 1).toISOString();
