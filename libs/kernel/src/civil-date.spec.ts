import { civilDateIn } from './civil-date';

describe('the civil date of an instant', () => {
  it.each([
    ['Asia/Shanghai', '2026-03-04T15:59:59.999Z', '2026-03-04'],
    ['Asia/Shanghai', '2026-03-04T16:00:00.000Z', '2026-03-05'],
    // 2014-11-02 has twenty-five hours in New York: it begins at 04:00Z and ends at 05:00Z.
    ['America/New_York', '2014-11-03T04:59:59.999Z', '2014-11-02'],
    ['America/New_York', '2014-11-03T05:00:00.000Z', '2014-11-03'],
    ['UTC', '2024-02-29T00:00:00.000Z', '2024-02-29'],
  ] as const)('in %s at %s is %s', (zone, instant, expected) => {
    expect(civilDateIn(zone)(instant)).toBe(expected);
  });

  it('makes one formatter for a zone', () => {
    expect(civilDateIn('Asia/Shanghai')).toBe(civilDateIn('Asia/Shanghai'));
  });

  it('refuses a zone that does not exist', () => {
    expect(() => civilDateIn('Asia/Atlantis')).toThrow(RangeError);
  });
});
