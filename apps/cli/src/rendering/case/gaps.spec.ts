import type { Moment } from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import { createTelling } from '@redress/complaints/messages';
import { en } from '../../texts/en';
import { zh } from '../../texts/zh';
import { sayGap, saySinceFiling } from './gaps';

type Time = Pick<Moment, 'at' | 'precision' | 'zone'>;
const exact = (at: Instant): Time => ({ at, precision: 'exact', zone: null });
const day = (at: Instant, zone: string): Time => ({ at, precision: 'day', zone });
const undated = (at: Instant): Time => ({ at, precision: 'notAfter', zone: null });
const tell = createTelling('en', 'Asia/Shanghai');

describe('from one act to the next', () => {
  it.each<[what: string, from: Time, to: Time, said: string | undefined]>([
    ['later', exact('2026-03-02T01:00:00.000Z'), exact('2026-03-04T04:10:00.000Z'), '2 days 3 hours later'],
    ['earlier', exact('2026-03-02T02:00:00.000Z'), exact('2026-03-02T01:00:00.000Z'), '1 hour earlier'],
    ['at once', exact('2026-03-02T02:00:00.000Z'), exact('2026-03-02T02:00:00.000Z'), 'at the same time'],
    // One in the evening there, the next morning here: two days by the calendars, whatever the hours are.
    [
      'between a day and an instant',
      day('2026-03-02T05:00:00.000Z', 'America/New_York'),
      exact('2026-03-03T16:30:00.000Z'),
      '2 days later',
    ],
    [
      'on the same day',
      day('2026-03-01T16:00:00.000Z', 'Asia/Shanghai'),
      exact('2026-03-02T15:00:00.000Z'),
      'the same day',
    ],
    ['to what is undated', exact('2026-03-02T01:00:00.000Z'), undated('2026-03-02T01:00:00.000Z'), undefined],
    ['from what is undated', undated('2026-03-02T01:00:00.000Z'), exact('2026-03-02T01:00:00.000Z'), undefined],
  ])('%s', (_what, from, to, said) => {
    expect(sayGap(from, to, tell, en)).toBe(said);
  });

  it('is told from the filing too, but not of the filing itself', () => {
    const filed = exact('2026-03-02T01:00:00.000Z');
    expect(saySinceFiling(filed, exact('2026-03-02T01:05:00.000Z'), tell, en)).toBe('5 minutes after filing');
    expect(saySinceFiling(filed, exact('2026-03-01T01:00:00.000Z'), createTelling('zh', 'UTC'), zh)).toBe('登记前 1天');
    expect(saySinceFiling(filed, filed, tell, en)).toBeUndefined();
  });
});
