import fc from 'fast-check';
import { createRandom, type Random } from './random';

const draws = (random: Random, count: number): readonly number[] => Array.from({ length: count }, random.fraction);

const seeds = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const places = fc.nat({ max: 0xffff_ffff });

describe('draws', () => {
  it('are the same for the same seed, place and purpose', () => {
    fc.assert(
      fc.property(seeds, places, fc.string(), (seed, place, purpose) => {
        expect(draws(createRandom(seed, place, purpose), 8)).toStrictEqual(
          draws(createRandom(seed, place, purpose), 8),
        );
      }),
    );
  });

  it.each([
    ['seed', createRandom(2, 1, 'case')],
    ['seed above 32 bits', createRandom(1 + 2 ** 40, 1, 'case')],
    ['place', createRandom(1, 2, 'case')],
    ['purpose', createRandom(1, 1, 'life')],
  ])('are others for another %s', (_what, other) => {
    const first = draws(createRandom(1, 1, 'case'), 8);

    // Not one draw in common: neighbours do not run beside each other.
    expect(draws(other, 8).filter((draw) => first.includes(draw))).toStrictEqual([]);
  });

  it('keep their sequence: a change would make every seed another sample', () => {
    const { integer } = createRandom(42, 7, 'case');

    expect(Array.from({ length: 6 }, () => integer(1000))).toStrictEqual([552, 915, 966, 875, 9, 258]);
  });

  it('are spread evenly over neighbouring places', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let place = 0; place < 10_000; place += 1) {
      const tenth = createRandom(3, place, 'even').integer(10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }

    // Ten of ten thousand a standard deviation of 30: four of them either way.
    expect(tenths.filter((count) => count < 880 || count > 1120)).toStrictEqual([]);
  });

  it('lie where they are asked for', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (seed, below, least) => {
          const random = createRandom(seed, 0, 'range');
          const whole = random.integer(below);
          const skewed = random.skewed(least, least + 10);

          expect(whole >= 0 && whole < below && Number.isInteger(whole)).toBe(true);
          expect(skewed >= least && skewed <= least + 10).toBe(true);
        },
      ),
    );
  });

  it('pick each item, and weigh them', () => {
    const random = createRandom(5, 0, 'pick');
    const picked = new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])));
    const heavy = Array.from({ length: 1_000 }, () =>
      random.weighted([
        ['never', 0],
        ['mostly', 9],
        ['seldom', 1],
      ]),
    );

    expect([...picked].sort()).toStrictEqual(['a', 'b', 'c']);
    expect(heavy).not.toContain('never');
    expect(heavy.filter((item) => item === 'seldom').length).toBeGreaterThan(50);
    expect(heavy.filter((item) => item === 'seldom').length).toBeLessThan(150);
  });
});
