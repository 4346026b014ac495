import fc from 'fast-check';
import { civilDateIn } from './civil-date';
import { isCivilDate } from './instant';
import { zonedInstant, type CivilTime } from './zoned-instant';

const civil = (text: string): CivilTime => {
  const [date = '', time] = text.split(' ');
  if (!isCivilDate(date)) throw new Error(`No date: ${text}`);
  const [hour = 0, minute = 0, second = 0] = (time ?? '').split(':').map(Number);
  return time === undefined ? { date } : { date, time: { hour, minute, second } };
};

describe('the instant of a civil time', () => {
  it.each([
    ['Asia/Shanghai', '2019-04-25 09:32:09', '2019-04-25T01:32:09.000Z'],
    ['Asia/Shanghai', '2019-04-25 07:59:59', '2019-04-24T23:59:59.000Z'],
    ['Asia/Shanghai', '2018-04-24', '2018-04-23T16:00:00.000Z'],
    // China put its clocks forward in the summers of 1986 to 1991.
    ['Asia/Shanghai', '1988-07-01 12:00:00', '1988-07-01T03:00:00.000Z'],
    ['America/New_York', '2014-11-01', '2014-11-01T04:00:00.000Z'],
    ['America/New_York', '2014-11-02', '2014-11-02T04:00:00.000Z'],
    ['America/New_York', '2014-11-03', '2014-11-03T05:00:00.000Z'],
    // Shown twice: the first is meant.
    ['America/New_York', '2014-11-02 01:30:00', '2014-11-02T05:30:00.000Z'],
    ['UTC', '2020-02-29', '2020-02-29T00:00:00.000Z'],
    ['Asia/Kathmandu', '2020-02-29', '2020-02-28T18:15:00.000Z'],
  ])('in %s of %s is %s', (zone, text, expected) => {
    expect(zonedInstant(zone)(civil(text))).toBe(expected);
  });

  it.each([
    ['America/New_York', '2014-03-09 02:30:00'],
    ['Asia/Shanghai', '1986-05-04 02:30:00'],
  ])('in %s does not exist for %s, over which the clocks were put forward', (zone, text) => {
    expect(zonedInstant(zone)(civil(text))).toBeUndefined();
  });

  it('of a day is the first instant of that day', () => {
    const day = fc
      .date({ min: new Date('1970-01-02T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom('Asia/Shanghai', 'America/New_York'), (date, zone) => {
        const start = zonedInstant(zone)(civil(date));
        if (start === undefined) throw new Error('No start');
        const before = new Date(Date.parse(start) - 1).toISOString();
        expect(civilDateIn(zone)(start)).toBe(date);
        expect(civilDateIn(zone)(`${before.slice(0, -1)}Z`)).not.toBe(date);
      }),
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(() => zonedInstant('Asia/Atlantis')).toThrow(RangeError);
  });
});
