import { instantOf, isCivilDate, millisecondsPerDay, type CivilDate } from '@redress/kernel';
import fc from 'fast-check';
import { addCivilDays, addCivilMonths, civilDaysBetween, isoWeekOf, periodsOf, spanOf } from './civil-period';

const weeks: readonly (readonly [CivilDate, week: string])[] = [
  // The examples of ISO 8601 itself and the turns of years that have a week 53.
  ['1977-01-01', '1976-W53'],
  ['1977-12-31', '1977-W52'],
  ['1978-01-02', '1978-W01'],
  ['1979-12-30', '1979-W52'],
  ['1979-12-31', '1980-W01'],
  ['1980-12-28', '1980-W52'],
  ['1981-12-31', '1981-W53'],
  ['1982-01-03', '1981-W53'],
  ['1982-01-04', '1982-W01'],
  ['1969-12-31', '1970-W01'],
  ['1960-02-29', '1960-W09'],
  ['2026-03-01', '2026-W09'],
  ['2026-03-02', '2026-W10'],
];

const aDay = fc.integer({ min: -20_000, max: 40_000 });

const dateOf = (dayNumber: number): CivilDate => {
  const text = instantOf(dayNumber * millisecondsPerDay).slice(0, 10);
  if (!isCivilDate(text)) throw new Error(`Not a date: ${text}`);
  return text;
};

describe('the period of a date', () => {
  it.each(weeks)('%s lies in %s', (date, week) => {
    expect(isoWeekOf(date)).toBe(week);
  });

  it('changes its week on Mondays only', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const isMonday = new Date(day * millisecondsPerDay).getUTCDay() === 1;
        expect(isoWeekOf(dateOf(day)) !== isoWeekOf(dateOf(day - 1))).toBe(isMonday);
      }),
    );
  });

  it('belongs to the year of its Thursday', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const weekday = (new Date(day * millisecondsPerDay).getUTCDay() + 6) % 7;
        const thursday = dateOf(day - weekday + 3);
        expect(isoWeekOf(dateOf(day)).slice(0, 4)).toBe(thursday.slice(0, 4));
      }),
    );
  });

  it('is a day, a week and a month, or not stated', () => {
    expect(periodsOf('2026-03-01')).toStrictEqual({ day: '2026-03-01', week: '2026-W09', month: '2026-03' });
    expect(periodsOf('notStated')).toStrictEqual({ day: 'notStated', week: 'notStated', month: 'notStated' });
  });

  it('counts the days from one date to another', () => {
    expect(civilDaysBetween('2024-02-28', '2024-03-01')).toBe(2);
    fc.assert(
      fc.property(aDay, aDay, (from, to) => {
        expect(civilDaysBetween(dateOf(from), dateOf(to))).toBe(to - from);
      }),
    );
  });
});

describe('the dates of a period', () => {
  it('are exactly those that fall into it', () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom('day', 'week', 'month'), (dayNumber, per) => {
        const period = periodsOf(dateOf(dayNumber))[per];
        const { first, last } = spanOf(per, period);

        expect(first <= dateOf(dayNumber) && dateOf(dayNumber) <= last).toBe(true);
        expect([periodsOf(first)[per], periodsOf(last)[per]]).toStrictEqual([period, period]);
        expect(periodsOf(addCivilDays(first, -1))[per]).not.toBe(period);
        expect(periodsOf(addCivilDays(last, 1))[per]).not.toBe(period);
      }),
    );
  });

  it.each<[CivilDate, number, string]>([
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s moved by %d months is %s', (date, months, moved) => {
    expect(addCivilMonths(date, months)).toBe(moved);
  });
});
