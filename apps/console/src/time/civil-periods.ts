/** Days, weeks and months of a picture, by the calendar alone: which day it is in the ledger's zone is told by `absoluteText`. */
export type Per = 'day' | 'week' | 'month';

const dayMilliseconds = 86_400_000;
const daysOfWeek = 7;
const thursday = 3;

const dayNumber = (date: string): number => Math.floor(Date.parse(date) / dayMilliseconds);
const dateOf = (day: number): string => new Date(day * dayMilliseconds).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** @param date `2026-03-04` */
export const addDays = (date: string, days: number): string => dateOf(dayNumber(date) + days);

/** 0 is Monday. */
const weekdayOf = (day: number): number => (((day + thursday) % daysOfWeek) + daysOfWeek) % daysOfWeek;

export const mondayOf = (date: string): string => addDays(date, -weekdayOf(dayNumber(date)));

/** ISO 8601: a week belongs to the year of its Thursday. */
const weekOf = (date: string): string => {
  const middle = addDays(mondayOf(date), thursday);
  const year = middle.slice(0, 4);
  const week = Math.floor((dayNumber(middle) - dayNumber(`${year}-01-01`)) / daysOfWeek) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
};

/** As the contract names it: `2026-03-04`, `2026-W10`, `2026-03`. */
export const periodOf = (per: Per, date: string): string =>
  per === 'day' ? date : per === 'week' ? weekOf(date) : date.slice(0, 'YYYY-MM'.length);

/** The first day of a period of the contract. */
export const firstDayOf = (per: Per, period: string): string => {
  if (per === 'day') return period;
  if (per === 'month') return `${period}-01`;
  const [year = '', week = ''] = period.split('-W');
  // The fourth of January lies in the first week.
  return addDays(mondayOf(`${year}-01-04`), (Number(week) - 1) * daysOfWeek);
};

/** Every period from the one to the other day, so that one without a case is seen as such. */
export const periodsBetween = (per: Per, from: string, to: string): readonly string[] => {
  const periods: string[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    const period = periodOf(per, dateOf(day));
    if (periods.at(-1) !== period) periods.push(period);
  }
  return periods;
};
