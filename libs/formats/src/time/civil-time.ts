import { isCivilDate, type CivilTime, type TimeOfDay } from '@redress/kernel';
import { parsed, refused, type Parsed } from '../refusal';

/** Year before which no date of a source is taken for true. Whether a date lies in the future only the writer's clock can say. */
export const earliestYear = 1_970;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const civilTimeOf = (
  column: string,
  { year, month, day }: Readonly<{ year: number; month: number; day: number }>,
  time?: TimeOfDay,
): Parsed<CivilTime> => {
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  if (!isCivilDate(date)) return refused('no-such-date', 'No calendar has this date', column);
  if (year < earliestYear) return refused('date-out-of-range', `The date is before the year ${earliestYear}`, column);
  if (time === undefined) return parsed({ date });
  if (time.hour > 23 || time.minute > 59 || time.second > 59)
    return refused('no-such-date', 'No clock shows this time of day', column);
  return parsed({ date, time });
};

const yearFirst = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?: (\d{1,2}):(\d{2}):(\d{2}))?$/;

/** `2019/4/25 9:32:09`, with dashes as well as slashes, and the bare date. */
export const parseYearFirst = (column: string, text: string): Parsed<CivilTime> => {
  const match = yearFirst.exec(text);
  if (match === null)
    return refused('invalid-date', 'Not a date as year/month/day, with or without hour:minute:second', column);
  const [, year, , month, day, hour, minute, second] = match;
  const time = hour === undefined ? undefined : { hour: Number(hour), minute: Number(minute), second: Number(second) };
  return civilTimeOf(column, { year: Number(year), month: Number(month), day: Number(day) }, time);
};

const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** `10/23/2014`, the month first as in the United States. */
export const parseMonthFirst = (column: string, text: string): Parsed<CivilTime> => {
  const match = monthFirst.exec(text);
  if (match === null) return refused('invalid-date', 'Not a date as month/day/year', column);
  const [, month, day, year] = match;
  return civilTimeOf(column, { year: Number(year), month: Number(month), day: Number(day) });
};

const monthFirstTime = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2}) (AM|PM)$/;

/** Hour of the day: twelve o'clock is the first hour of its half. */
const hourOfHalf = (hour: number, half: string): number => (hour % 12) + (half === 'PM' ? 12 : 0);

/** `02/28/2023 11:45:00 PM`: the month first, a clock of twelve hours. */
export const parseMonthFirstTime = (column: string, text: string): Parsed<CivilTime> => {
  const match = monthFirstTime.exec(text);
  if (match === null)
    return refused('invalid-date', 'Not a time as month/day/year hour:minute:second AM or PM', column);
  const [, month, day, year, hour, minute, second, half = ''] = match;
  if (Number(hour) < 1 || Number(hour) > 12)
    return refused('no-such-date', 'No clock of twelve hours shows this hour', column);
  return civilTimeOf(
    column,
    { year: Number(year), month: Number(month), day: Number(day) },
    { hour: hourOfHalf(Number(hour), half), minute: Number(minute), second: Number(second) },
  );
};
