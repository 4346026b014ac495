import { endOfDay, startOfDay } from './end-of-day';

describe('the end of a day', () => {
  it.each([
    ['2026-03-14', 'Asia/Shanghai', '2026-03-14T15:59:59.999Z'],
    ['2026-03-14', 'UTC', '2026-03-14T23:59:59.999Z'],
    // The clocks go forward on the 29th of March, and back on the 25th of October.
    ['2026-03-28', 'Europe/Berlin', '2026-03-28T22:59:59.999Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T21:59:59.999Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T22:59:59.999Z'],
    ['2026-03-08', 'America/New_York', '2026-03-09T03:59:59.999Z'],
  ])('%s in %s is %s', (date, zone, instant) => expect(endOfDay(date, zone)).toBe(instant));
});

it.each([
  ['2026-03-14', 'Asia/Shanghai', '2026-03-13T16:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
])('the start of %s in %s is %s', (date, zone, instant) => expect(startOfDay(date, zone)).toBe(instant));
