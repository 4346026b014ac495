import type { Instant } from '@redress/kernel';
import { imported, late, live, undated } from './complaint.spec-kit';
import { countsAt, endOfPeriod, isBefore, isInTime, runsFrom, statedTimeOf, type StatedTime } from './complaint.time';

const exact = (at: Instant): StatedTime => ({ at });
const day = (at: Instant, dayIn: string): StatedTime => ({ at, dayIn });

describe('comparing two times at the coarser of their precisions', () => {
  const noonInShanghai = exact('2026-03-04T04:00:00.000Z');
  const shanghai4March = day('2026-03-03T16:00:00.000Z', 'Asia/Shanghai');

  it.each<[string, StatedTime, StatedTime, boolean]>([
    ['a millisecond', exact('2026-03-04T03:59:59.999Z'), noonInShanghai, true],
    ['no time', noonInShanghai, noonInShanghai, false],
    ['from a day to an instant on it', shanghai4March, noonInShanghai, false],
    ['from an instant to the day that it is on', noonInShanghai, shanghai4March, false],
    ['from a day to the first instant after it', shanghai4March, exact('2026-03-04T16:00:00.000Z'), true],
    ['from the last instant before a day', exact('2026-03-03T15:59:59.999Z'), shanghai4March, true],
    ['from a day to the next', shanghai4March, day('2026-03-04T16:00:00.000Z', 'Asia/Shanghai'), true],
    ['from a day to the same elsewhere', shanghai4March, day('2026-03-04T05:00:00.000Z', 'America/New_York'), false],
    // 2 November 2014 has twenty-five hours in New York, 9 March 2014 twenty-three.
    [
      'to the twenty-fifth hour of a long day',
      day('2014-11-02T04:00:00.000Z', 'America/New_York'),
      exact('2014-11-03T04:30:00.000Z'),
      false,
    ],
    [
      'to the day after a short one',
      day('2014-03-09T05:00:00.000Z', 'America/New_York'),
      exact('2014-03-10T04:30:00.000Z'),
      true,
    ],
  ])('%s', (_what, a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
  });

  it('knows a civil date by its precision, in UTC where no zone is stated', () => {
    const at = '2026-03-04T00:00:00.000Z';
    expect(statedTimeOf(at, { precision: 'day', zone: 'Asia/Shanghai' })).toStrictEqual(day(at, 'Asia/Shanghai'));
    expect(statedTimeOf(at, { precision: 'day' })).toStrictEqual(day(at, 'UTC'));
    expect(statedTimeOf(at, { zone: 'Asia/Shanghai', assumed: ['zone'] })).toStrictEqual(exact(at));
    expect(statedTimeOf(at, { precision: 'notAfter' })).toStrictEqual(exact(at));
  });
});

describe('being in time', () => {
  it('is up to and with the last instant', () => {
    expect(isInTime('2026-03-04T12:00:00.000Z', '2026-03-04T12:00:00.000Z')).toBe(true);
    expect(isInTime('2026-03-04T12:00:00.001Z', '2026-03-04T12:00:00.000Z')).toBe(false);
  });
});

describe('the end of a period', () => {
  const hour = 3_600_000;
  it.each<[string, StatedTime, number, Instant]>([
    ['two hours from an instant', exact('2026-03-04T23:00:00.000Z'), 2 * hour, '2026-03-05T01:00:00.000Z'],
    ['two days from an instant', exact('2026-03-04T23:00:00.000Z'), 48 * hour, '2026-03-06T23:00:00.000Z'],
    [
      'two days from a civil date',
      day('2026-03-03T16:00:00.000Z', 'Asia/Shanghai'),
      48 * hour,
      '2026-03-06T15:59:59.999Z',
    ],
    [
      'two hours from a civil date',
      day('2026-03-03T16:00:00.000Z', 'Asia/Shanghai'),
      2 * hour,
      '2026-03-04T15:59:59.999Z',
    ],
  ])('%s', (_what, start, milliseconds, expected) => {
    expect(endOfPeriod(start, milliseconds)).toBe(expected);
  });
});

describe('the time of an act that counts', () => {
  const monday = '2026-03-02T10:00:00.000Z';
  const friday = '2026-03-06T10:00:00.000Z';

  it.each([
    ['live', live(friday), { at: friday }, { at: friday }],
    ['late', late(monday, friday), { at: friday }, { at: monday }],
    ['late and confirmed', late(monday, friday, { lateConfirmed: true }), { at: monday }, { at: monday }],
    ['imported', imported(monday, friday), { at: monday }, { at: monday }],
    [
      'imported with a civil date',
      imported(monday, friday, { precision: 'day', zone: 'UTC' }),
      { at: monday, dayIn: 'UTC' },
      { at: monday, dayIn: 'UTC' },
    ],
    ['imported without a date', undated(friday), 'undated', 'undated'],
  ] as const)('%s: against the office only as far as it is proved', (_what, context, counts, runs) => {
    expect(countsAt(context)).toStrictEqual(counts);
    expect(runsFrom(context)).toStrictEqual(runs);
  });
});
