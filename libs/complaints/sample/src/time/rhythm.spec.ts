import fc from 'fast-check';
import { millisecondsOf, millisecondsPerDay, millisecondsPerHour } from '@redress/kernel';
import { rhythmOf } from './rhythm';

/** Full work from nine to five on weekdays in a zone eight hours ahead of UTC, a hundredth of it else. */
const nineToFive = rhythmOf((day, hour) => (day < 5 && hour >= 9 && hour < 17 ? 1 : 0.01));

const anInstant = fc.integer({
  min: millisecondsOf('2025-01-01T00:00:00.000Z'),
  max: millisecondsOf('2035-01-01T00:00:00.000Z'),
});
const busyHours = fc.double({ min: 0, max: 400, noNaN: true });

describe('a rhythm of the week', () => {
  // 2026-03-06 is a Friday.
  it.each([
    ['an hour of full work as an hour', '2026-03-06T01:00:00.000Z', 1, '2026-03-06T02:00:00.000Z'],
    ['half an hour within it', '2026-03-06T02:15:00.000Z', 0.5, '2026-03-06T02:45:00.000Z'],
    // Sixteen hours until Saturday's nine, then forty-eight more: 0.64 of an hour.
    [
      'what is left on Friday evening until Monday morning',
      '2026-03-06T08:30:00.000Z',
      1.14,
      '2026-03-09T01:00:00.000Z',
    ],
    ['a night as next to nothing', '2026-03-04T09:00:00.000Z', 0.16, '2026-03-05T01:00:00.000Z'],
    ['no time as none', '2026-03-04T19:00:00.000Z', 0, '2026-03-04T19:00:00.000Z'],
  ] as const)('counts %s', (_what, from, hours, to) => {
    // To the millisecond but for the rounding of fractions.
    expect(Math.abs(nineToFive.after(millisecondsOf(from), hours) - millisecondsOf(to))).toBeLessThanOrEqual(1);
  });

  it('goes on where it stopped', () => {
    fc.assert(
      fc.property(anInstant, busyHours, busyHours, (from, first, second) => {
        const inOne = nineToFive.after(from, first + second);
        const inTwo = nineToFive.after(nineToFive.after(from, first), second);

        // A millisecond of full work is a hundred at night.
        expect(Math.abs(inOne - inTwo)).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('gives whole milliseconds, never before the start, and later for more', () => {
    fc.assert(
      fc.property(anInstant, busyHours, busyHours, (from, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((hours) => nineToFive.after(from, hours));

        expect(Number.isInteger(less)).toBe(true);
        expect(less).toBeGreaterThanOrEqual(from);
        expect(more).toBeGreaterThanOrEqual(less ?? Infinity);
      }),
    );
  });

  it('divides the busy time between two instants', () => {
    const [friday, monday] = ['2026-03-06T01:00:00.000Z', '2026-03-09T09:00:00.000Z'] as const;
    const half = nineToFive.between(millisecondsOf(friday), millisecondsOf(monday), 0.5);

    // Two working days and a weekend: the middle is in the weekend.
    expect(Math.abs(half - millisecondsOf('2026-03-07T17:00:00.000Z'))).toBeLessThan(millisecondsPerHour);
  });

  it('stays between them', () => {
    fc.assert(
      fc.property(
        anInstant,
        fc.nat(90 * millisecondsPerDay),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, length, share) => {
          const at = nineToFive.between(from, from + length, share);

          expect(at >= from && at <= from + length).toBe(true);
        },
      ),
    );
  });
});
