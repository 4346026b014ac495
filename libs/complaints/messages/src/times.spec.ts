import type { Instant } from '@redress/kernel';
import { ageOf, localTime, roughSpanOf, spanOf } from './times';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('a time', () => {
  it.each<[zone: string, at: Instant, shown: string]>([
    ['Asia/Shanghai', '2026-03-05T16:00:00.000Z', '2026-03-06 00:00:00'],
    ['America/New_York', '2026-03-08T06:59:59.999Z', '2026-03-08 01:59:59'],
  ])('in %s', (zone, at, shown) => {
    expect(localTime(zone)(at)).toBe(shown);
  });
});

describe('a length of time', () => {
  it.each([
    [0, '0 seconds', '0秒钟'],
    [999, '0 seconds', '0秒钟'],
    [second, '1 second', '1秒钟'],
    [minute + 5 * second, '1 minute 5 seconds', '1分钟5秒钟'],
    [2 * hour, '2 hours', '2小时'],
    [2 * hour + 59 * second, '2 hours', '2小时'],
    [-(day + hour), '1 day 1 hour', '1天1小时'],
    [99 * day + 23 * hour, '99 days 23 hours', '99天23小时'],
    [100 * day + 23 * hour, '100 days', '100天'],
    [4_017 * day, '4,017 days', '4,017天'],
  ])('of %d ms is %s', (milliseconds, english, chinese) => {
    expect([spanOf(milliseconds, 'en'), spanOf(milliseconds, 'zh')]).toStrictEqual([english, chinese]);
  });

  it('is short in a table, and rough where nobody counts the hours', () => {
    expect(spanOf(12 * day + 10 * hour, 'en', 'narrow')).toBe('12d 10h');
    expect(roughSpanOf(4_017 * day, 'en')).toBe('10 years');
    expect(roughSpanOf(40 * day, 'zh')).toBe('40天');
  });
});

describe('an age', () => {
  const now: Instant = '2026-03-05T00:00:00.000Z';
  it.each<[at: Instant, english: string, chinese: string]>([
    ['2014-10-31T00:00:00.000Z', '11 years ago', '11年前'],
    ['2024-09-05T00:00:00.000Z', '17 months ago', '17个月前'],
    ['2026-03-01T12:00:00.000Z', '3 days ago', '3天前'],
    ['2026-03-04T23:00:00.000Z', '60 minutes ago', '60分钟前'],
    ['2026-03-07T00:00:00.000Z', 'in 2 days', '2天后'],
  ])('of %s', (at, english, chinese) => {
    expect([ageOf(at, now, 'en'), ageOf(at, now, 'zh')]).toStrictEqual([english, chinese]);
  });
});
