import { batchesOf } from './writer-batches';
import type { WriterRequest } from './writer-protocol';

const keyFor = (n: number): WriterRequest => ({ n, kind: 'keyFor', subject: 's', stream: 'complaint-1' });
const destroy = (n: number): WriterRequest => ({ n, kind: 'destroy', kid: 'k', erasureId: 'e' });

describe('batches of requests', () => {
  it('share a commit where they stand beside each other, and keep their order', () => {
    const requests = [
      keyFor(1),
      keyFor(2),
      destroy(3),
      keyFor(4),
      { n: 5, kind: 'rotate' } as const,
      destroy(6),
      destroy(7),
    ];
    const shapes = batchesOf(requests).map((batch) => [
      batch.kind,
      batch.kind === 'single' ? [batch.request.n] : batch.requests.map(({ n }) => n),
    ]);
    expect(shapes).toEqual([
      ['keys', [1, 2]],
      ['destructions', [3]],
      ['keys', [4]],
      ['single', [5]],
      ['destructions', [6, 7]],
    ]);
  });
});
