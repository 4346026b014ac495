import type { CivilTime } from '@redress/kernel';
import type { Parsed } from '../refusal';
import { earliestYear, parseMonthFirst, parseYearFirst } from './civil-time';

const found = (result: Parsed<CivilTime>) => (result.outcome === 'parsed' ? result.value : result.refusal.code);

describe('a date with the year first', () => {
  it.each([
    ['2019/4/25 9:32:09', '2019-04-25', { hour: 9, minute: 32, second: 9 }],
    ['2019/04/25 09:32:09', '2019-04-25', { hour: 9, minute: 32, second: 9 }],
    ['2019-04-08 08:37:20', '2019-04-08', { hour: 8, minute: 37, second: 20 }],
    ['2020/2/29 23:59:59', '2020-02-29', { hour: 23, minute: 59, second: 59 }],
  ])('%s', (text, date, time) => {
    expect(found(parseYearFirst('留言时间', text))).toEqual({ date, time });
  });

  it('without a time is a date only', () => {
    expect(found(parseYearFirst('答复时间', '2018/4/24'))).toEqual({ date: '2018-04-24' });
  });

  it.each([
    ['2019/2/30 9:00:00', 'no-such-date'],
    ['2019/2/29', 'no-such-date'],
    ['2019/13/1', 'no-such-date'],
    ['2019/0/1', 'no-such-date'],
    ['2019/4/31 9:00:00', 'no-such-date'],
    ['2019/4/25 24:00:00', 'no-such-date'],
    ['2019/4/25 9:60:00', 'no-such-date'],
    ['2019/4/25 9:00:60', 'no-such-date'],
    [`${earliestYear - 1}/12/31`, 'date-out-of-range'],
    ['0019/4/25', 'date-out-of-range'],
    ['2019/4-25', 'invalid-date'],
    ['2019/4/25 9:32', 'invalid-date'],
    ['2019/4/25T9:32:09', 'invalid-date'],
    ['2019/4/25 9:32:09 ', 'invalid-date'],
    ['2019/4/25 9:32:09\n', 'invalid-date'],
    ['19/4/25', 'invalid-date'],
    ['4/25/2019', 'invalid-date'],
    ['２０１９/4/25', 'invalid-date'],
    ['2019年4月25日', 'invalid-date'],
    ['43580.397', 'invalid-date'],
    ['', 'invalid-date'],
  ])('refuses %j: %s', (text, code) => {
    expect(found(parseYearFirst('留言时间', text))).toBe(code);
  });
});

describe('a date with the month first', () => {
  it.each([
    ['10/23/2014', '2014-10-23'],
    ['1/2/2014', '2014-01-02'],
    [`01/01/${earliestYear}`, '1970-01-01'],
  ])('%s', (text, date) => {
    expect(found(parseMonthFirst('Date received', text))).toEqual({ date });
  });

  it.each([
    ['23/10/2014', 'no-such-date'],
    ['02/30/2014', 'no-such-date'],
    ['12/31/1969', 'date-out-of-range'],
    ['2014-10-23', 'invalid-date'],
    ['10/23/14', 'invalid-date'],
    ['10/23/2014 00:00', 'invalid-date'],
  ])('refuses %j: %s', (text, code) => {
    expect(found(parseMonthFirst('Date received', text))).toBe(code);
  });

  it('names the column and not the cell', () => {
    expect(parseMonthFirst('Date received', 'Ms Example')).toEqual({
      outcome: 'refused',
      refusal: { code: 'invalid-date', column: 'Date received', reason: 'Not a date as month/day/year' },
    });
  });
});
