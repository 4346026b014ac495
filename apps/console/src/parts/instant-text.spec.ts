import fc from 'fast-check';
import { absoluteText, spanBetween, utcText, weekdayText, zoneText } from './instant-text';

const at = '2026-03-14T16:05:09.123Z';

describe('a point in time', () => {
  it.each<[zone: string, precision: 'day' | 'minute' | 'second', text: string]>([
    ['UTC', 'second', '2026-03-14 16:05:09'],
    ['Asia/Shanghai', 'minute', '2026-03-15 00:05'],
    ['Asia/Shanghai', 'day', '2026-03-15'],
    ['America/New_York', 'minute', '2026-03-14 12:05'],
    ['Asia/Kathmandu', 'minute', '2026-03-14 21:50'],
  ])('in %s to the %s is %s', (zone, precision, text) => {
    expect(absoluteText(at, zone, precision)).toBe(text);
  });

  it('has the offset and the weekday of its zone at that time', () => {
    expect(zoneText('Asia/Shanghai', at)).toBe('Asia/Shanghai (UTC+8)');
    expect(zoneText('Europe/Berlin', at)).toBe('Europe/Berlin (UTC+1)');
    expect(zoneText('Europe/Berlin', '2026-07-01T00:00:00.000Z')).toBe('Europe/Berlin (UTC+2)');
    expect(zoneText('UTC', at)).toBe('UTC (UTC+0)');
    expect([weekdayText(at, 'Asia/Shanghai', 'en'), weekdayText(at, 'UTC', 'zh-CN')]).toStrictEqual(['Sun', '周六']);
  });

  it('in UTC has seconds', () => expect(utcText(at)).toBe('2026-03-14T16:05:09Z'));
});

describe('a span', () => {
  it('is whole days, hours and minutes, whichever comes first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 0, max: 59_999 }), (minutes, rest) => {
        const start = Date.parse(at);
        const end = start + minutes * 60_000 + rest;
        const span = spanBetween(start, end);
        expect(spanBetween(end, start)).toStrictEqual(span);
        expect((span.days * 24 + span.hours) * 60 + span.minutes).toBe(minutes);
        expect(span.hours < 24 && span.minutes < 60).toBe(true);
      }),
    );
  });
});
