import fc from 'fast-check';
import { createQueue } from './case-queue';

describe('a queue', () => {
  it('gives the least first, whatever comes in between', () => {
    const step = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant('take' as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const queue = createQueue<number>((a, b) => a < b);
        let expected: readonly number[] = [];
        for (const next of steps) {
          if (next === 'take') {
            expect(queue.first()).toBe(expected[0]);
            expect(queue.take()).toBe(expected[0]);
            expected = expected.slice(1);
          } else {
            queue.add(next);
            expected = [...expected, next].sort((a, b) => a - b);
          }
        }
        const rest = Array.from({ length: expected.length }, queue.take);

        expect(rest).toStrictEqual(expected);
        expect(queue.take()).toBeUndefined();
      }),
    );
  });
});
