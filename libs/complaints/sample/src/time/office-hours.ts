import { addMilliseconds, civilDateIn, instantOf, millisecondsPerDay, type CivilDate } from '@redress/kernel';
import { rhythmOf } from './rhythm';

/** The zone that the made-up city keeps; a ledger for the sample is best opened in it. */
export const sampleZone = 'Asia/Shanghai';

/** The date in the city; `at`: epoch milliseconds. */
export const civilDate = (at: number, laterByDays = 0): CivilDate =>
  civilDateIn(sampleZone)(addMilliseconds(instantOf(at), laterByDays * millisecondsPerDay));

const isSaturday = (day: number): boolean => day === 5;
const isSunday = (day: number): boolean => day === 6;

const callsAt = (hour: number): number => {
  if (hour < 6) return 0.1;
  if (hour < 9) return 0.6;
  if (hour < 12) return 1.3;
  if (hour < 14) return 0.9;
  if (hour < 18) return 1.2;
  return hour < 21 ? 0.8 : 0.35;
};

const deskWorkAt = (hour: number): number => {
  if (hour < 8) return 0.02;
  if (hour < 12) return 1;
  if (hour < 14) return 0.7;
  if (hour < 18) return 1;
  return hour < 21 ? 0.3 : 0.08;
};

/** When people complain, answer and change their minds: at all hours, more by day, less on a weekend. */
export const callersRhythm = rhythmOf((day, hour) => callsAt(hour) * (isSaturday(day) || isSunday(day) ? 0.55 : 1));

/** When the offices work: by day; a shift goes on in the evening and on weekends, and somebody is there at night. */
export const deskRhythm = rhythmOf(
  (day, hour) => deskWorkAt(hour) * (isSaturday(day) ? 0.25 : isSunday(day) ? 0.15 : 1),
);
