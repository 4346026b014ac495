import { createRandomPool } from './random-pool';

describe('the random pool', () => {
  it('gives no bytes twice', () => {
    let blocks = 0;
    const random = createRandomPool((block) => {
      blocks += 1;
      block.forEach((_, index) => {
        block[index] = (blocks * 7 + (index % 251)) % 256;
      });
    });
    const given = Array.from({ length: 300 }, () => random(44));
    expect(blocks).toBe(4);
    // Each lies in memory of its own, so that a later draw changes none before it.
    const places = given.map(
      (bytes) => `${given.findIndex(({ buffer }) => buffer === bytes.buffer)}:${bytes.byteOffset}`,
    );
    expect(new Set(places).size).toBe(300);
    expect(given.every((bytes) => bytes.length === 44)).toBe(true);
  });

  it('draws from the operating system where nothing else is given', () => {
    const random = createRandomPool();
    const seen = new Set(Array.from({ length: 1_000 }, () => Buffer.from(random(12)).toString('hex')));
    expect(seen.size).toBe(1_000);
  });

  it('refuses more than a block', () => {
    expect(() => createRandomPool()(4_097)).toThrow(RangeError);
  });
});
