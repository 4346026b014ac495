import { xoshiro } from './xoshiro';

describe('xoshiro128**', () => {
  it('gives the words of its authors’ code', () => {
    // The first ten words of xoshiro128starstar.c (Blackman and Vigna) from the state 1, 2, 3, 4.
    const word = xoshiro([1, 2, 3, 4]);

    expect(Array.from({ length: 10 }, word)).toStrictEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});
