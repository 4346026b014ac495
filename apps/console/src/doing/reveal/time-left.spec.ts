import { timeLeft } from './time-left';

describe('the time that is left', () => {
  it.each([
    [300_000, '5:00'],
    [247_000, '4:07'],
    [500, '0:01'],
    [0, '0:00'],
    [-9_000, '0:00'],
  ])('of %i ms is %s', (left, text) => expect(timeLeft(1_000_000 + left, 1_000_000)).toBe(text));
});
