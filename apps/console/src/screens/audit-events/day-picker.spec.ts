import { heightOf } from './day-picker';

describe('the bar of a day', () => {
  it.each([
    [1, 1, 5],
    [1, 1_000, 1],
    [200, 1_000, 1],
    [201, 1_000, 2],
    [1_000, 1_000, 5],
  ])('of %i events where the most are %i is %i high', (events, most, height) =>
    expect(heightOf(events, most)).toBe(height),
  );
});
