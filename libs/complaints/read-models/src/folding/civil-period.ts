import type { EndDate } from '@redress/complaints/domain';
import {
  assertNever,
  instantOf,
  isCivilDate,
  millisecondsOf,
  millisecondsPerDay,
  type CivilDate,
  type Instant,
} from '@redress/kernel';

const startOf = (date: string): Instant => `${date}T00:00:00.000Z`;

/** Days since 1970-01-01 of the calendar itself, which no zone moves. */
const dayNumberOf = (date: string): number => millisecondsOf(startOf(date)) / millisecondsPerDay;

const yearOf = (dayNumber: number): string => instantOf(dayNumber * millisecondsPerDay).slice(0, 4);

/** From one civil date to another: 1 from a day to the next. */
export const civilDaysBetween = (from: CivilDate, to: CivilDate): number => dayNumberOf(to) - dayNumberOf(from);

const daysPerWeek = 7;
/** 1970-01-01 was a Thursday, three days after the Monday that begins its week. */
const weekdayOfEpoch = 3;

/** The ISO 8601 week, `2026-W09`: weeks begin on Monday and belong to the year that their Thursday lies in. */
export const isoWeekOf = (date: CivilDate): string => {
  const day = dayNumberOf(date);
  const weekday = (((day + weekdayOfEpoch) % daysPerWeek) + daysPerWeek) % daysPerWeek;
  const thursday = day - weekday + 3;
  const year = yearOf(thursday);
  const week = Math.floor((thursday - dayNumberOf(`${year}-01-01`)) / daysPerWeek) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
};

/** `2026-03`. */
const monthOf = (date: CivilDate): string => date.slice(0, 7);

export type Periods = Readonly<{ day: string; week: string; month: string }>;

/** The periods that a date falls in; one that is not stated falls in `notStated`. */
export const periodsOf = (date: EndDate): Periods =>
  date === 'notStated'
    ? { day: date, week: date, month: date }
    : { day: date, week: isoWeekOf(date), month: monthOf(date) };

const dateOf = (text: string): CivilDate => {
  if (!isCivilDate(text)) throw new RangeError(`Not a civil date: ${text}`);
  return text;
};

export const addCivilDays = (date: CivilDate, days: number): CivilDate =>
  dateOf(instantOf((dayNumberOf(date) + days) * millisecondsPerDay).slice(0, dateCharacters));

const monthsPerYear = 12;
const dateCharacters = 10;

/** The same day of another month, or that month's last. */
export const addCivilMonths = (date: CivilDate, months: number): CivilDate => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const counted = year * monthsPerYear + month - 1 + months;
  const firstOf = (count: number): CivilDate =>
    dateOf(
      `${String(Math.floor(count / monthsPerYear)).padStart(4, '0')}-${String((count % monthsPerYear) + 1).padStart(2, '0')}-01`,
    );
  const last = civilDaysBetween(firstOf(counted), firstOf(counted + 1));
  return addCivilDays(firstOf(counted), Math.min(day, last) - 1);
};

/** First and last date, both inclusive. */
export type Span = Readonly<{ first: CivilDate; last: CivilDate }>;

/** The dates of a period as `periodsOf` names it. @throws RangeError where it is none */
export const spanOf = (per: keyof Periods, period: string): Span => {
  switch (per) {
    case 'day':
      return { first: dateOf(period), last: dateOf(period) };
    case 'week': {
      const [year = '', week = ''] = period.split('-W');
      // The fourth of January lies in the first week.
      const fourth = dateOf(`${year}-01-04`);
      const weekday = (((dayNumberOf(fourth) + weekdayOfEpoch) % daysPerWeek) + daysPerWeek) % daysPerWeek;
      const first = addCivilDays(fourth, (Number(week) - 1) * daysPerWeek - weekday);
      return { first, last: addCivilDays(first, daysPerWeek - 1) };
    }
    case 'month': {
      const first = dateOf(`${period}-01`);
      return { first, last: addCivilDays(addCivilMonths(first, 1), -1) };
    }
    default:
      return assertNever(per);
  }
};
