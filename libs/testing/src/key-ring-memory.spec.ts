import { createHmac } from 'node:crypto';
import { describeKeyRingContract } from './key-ring-contract';
import { createMemoryKeyRing } from './key-ring-memory';

describeKeyRingContract('memory', () => {
  const ring = createMemoryKeyRing();
  const instanceKey = createHmac('sha256', 'memory key ring').update('instance key').digest();
  return Promise.resolve({ ring, close: ring.close, instanceKey });
});

describe('a key ring in memory', () => {
  it('gives the same keys for the same seed, and others for another', async () => {
    const [first, second, other] = [{}, {}, { seed: 'other' }].map((options) => createMemoryKeyRing(options));
    const key = await first?.keyFor('subject', 'complaint-1');
    expect(await second?.keyFor('subject', 'complaint-1')).toEqual(key);
    expect(await other?.keyFor('subject', 'complaint-1')).not.toEqual(key);
  });
});
