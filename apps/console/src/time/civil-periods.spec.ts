import { addDays, firstDayOf, mondayOf, periodOf, periodsBetween } from './civil-periods';

describe('periods of a picture', () => {
  // Years whose first days lie in the last week of the year before, and the other way round (ISO 8601).
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-03-08', '2026-W10'],
    ['2026-03-09', '2026-W11'],
  ])('%s lies in %s', (date, week) => {
    expect(periodOf('week', date)).toBe(week);
    expect(firstDayOf('week', week)).toBe(mondayOf(date));
  });

  it('go on over the end of a year without a gap', () => {
    expect(periodsBetween('week', '2026-12-20', '2027-01-12')).toStrictEqual([
      '2026-W51',
      '2026-W52',
      '2026-W53',
      '2027-W01',
      '2027-W02',
    ]);
    expect(periodsBetween('month', '2025-11-30', '2026-02-01')).toStrictEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(periodsBetween('day', '2024-02-28', '2024-03-01')).toStrictEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });

  it('counts days over the end of a month', () => expect(addDays('2026-03-01', -1)).toBe('2026-02-28'));
});
