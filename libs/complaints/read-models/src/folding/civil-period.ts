import type { EndDate } from '@redress/complaints/domain';
import { instantOf, millisecondsOf, millisecondsPerDay, type CivilDate, type Instant } from '@redress/kernel';

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
