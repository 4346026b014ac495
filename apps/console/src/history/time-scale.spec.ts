import { presetScale, timeScale } from './time-scale';

const day = 86_400_000;
const burst = [0, 1, 2, 3].map((place) => place * day);
const withGap = [...burst, 103 * day];

describe('a scale', () => {
  it('is preset by the longest gap', () => {
    expect([presetScale([]), presetScale([0]), presetScale(burst), presetScale(withGap)]).toStrictEqual([
      'true',
      'true',
      'true',
      'even',
    ]);
  });

  it('lays stops evenly, and what is between them in between', () => {
    const { placeOf, cuts } = timeScale(withGap, 'even');
    expect([-day, 0, day, 1.5 * day, 53 * day, 103 * day, 200 * day].map(placeOf)).toStrictEqual([
      0, 0, 0.25, 0.375, 0.875, 1, 1,
    ]);
    expect(cuts).toStrictEqual([]);
  });

  it('lays them by time, and cuts what is idle', () => {
    const { placeOf, cuts } = timeScale(withGap, 'true');
    expect(placeOf(3 * day)).toBeCloseTo(3 / 23, 10);
    expect(placeOf(103 * day)).toBeCloseTo(1, 10);
    expect(cuts.map(({ milliseconds }) => milliseconds / day)).toStrictEqual([100]);
  });

  it('has one place for one instant', () => {
    expect([timeScale([5], 'true').placeOf(5), timeScale([], 'even').placeOf(5)]).toStrictEqual([0, 0]);
  });
});
