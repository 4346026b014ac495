import { isCivilDate, isInstant } from './instant';

const twoDigits = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));

/** The calendar by itself: the days of a month end where the next one begins. */
const lastDayOf = (year: number, month: number): number => {
  const first = new Date(0);
  first.setUTCFullYear(year, month, 0);
  return first.getUTCDate();
};

describe('instants', () => {
  it('are those that the calendar and the clock have, for every day of common, leap and secular years', () => {
    const wrong = ['0000', '1900', '2000', '2024', '2025', '2100', '9999'].flatMap((year) =>
      twoDigits(0, 13).flatMap((month) =>
        twoDigits(0, 32).filter((day) => {
          const isMonth = month >= '01' && month <= '12';
          const isThere = isMonth && day !== '00' && Number(day) <= lastDayOf(Number(year), Number(month));
          return isInstant(`${year}-${month}-${day}T23:59:59.999Z`) !== isThere;
        }),
      ),
    );
    expect(wrong).toStrictEqual([]);
  });

  it.each([
    '2026-03-02T24:00:00.000Z',
    '2026-03-02T23:60:00.000Z',
    '2026-03-02T23:59:60.000Z',
    '2026-03-02T09:00:00Z',
    '2026-03-02T09:00:00.0000Z',
    '2026-03-02T09:00:00.000+00:00',
    '2026-03-02 09:00:00.000Z',
    '+002026-03-02T09:00:00.000Z',
    '2026-03-02T09:00:00.000Z\n',
    '٢٠٢٦-03-02T09:00:00.000Z',
    '',
  ])('have one spelling, which is not %j', (text) => expect(isInstant(text)).toBe(false));

  it('begin the civil dates', () => {
    expect(['2024-02-29', '2026-12-31'].filter(isCivilDate)).toStrictEqual(['2024-02-29', '2026-12-31']);
    expect(['2026-02-29', '2026-04-31', '2026-4-1', '20260401', ''].filter(isCivilDate)).toStrictEqual([]);
  });
});
