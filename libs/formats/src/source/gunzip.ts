import { createGunzip, type Gunzip } from 'node:zlib';
import { SourceError } from './source-error';

/**
 * Packed bytes handed to the inflater at a time. DEFLATE makes at most 1,032 bytes of one, so that a step gives some 4 MiB at most. Of the slice in
 * which damage is met nothing comes out: so much before the damage is lost at most. Nothing is lost before a mere end.
 */
const inputSliceBytes = 4 * 1_024;

/** Resolves when the inflater has taken the bytes, has come to its end or has failed: it calls back in only one of these cases. */
const settled = (inflater: Gunzip, start: (done: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      inflater.off('end', done);
      inflater.off('error', done);
      resolve();
    };
    inflater.on('end', done);
    inflater.on('error', done);
    start(done);
  });

const sourceErrorOf = (error: Error): SourceError =>
  'code' in error && error.code === 'Z_BUF_ERROR'
    ? new SourceError('gzip-truncated', 'The .gz is cut off: it ends in the middle')
    : new SourceError('gzip-damaged', `The .gz is damaged (${error.message}), so that text read from it may be wrong`);

/**
 * Unpacks, and gives what could be unpacked before it fails. A piped inflater would not: it throws away what it holds when it meets
 * the error, and how much that is depends on timing.
 * @throws SourceError
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const inflater = createGunzip();
  const unpacked: Uint8Array[] = [];
  // Set by the listeners below, which run while this generator waits.
  const state: { failure?: Error; isEnded: boolean } = { isEnded: false };
  inflater.on('data', (chunk: Uint8Array) => unpacked.push(chunk));
  inflater.on('error', (error) => (state.failure = error));
  inflater.on('end', () => (state.isEnded = true));
  const assertSound = (): void => {
    if (state.failure !== undefined) throw sourceErrorOf(state.failure);
  };
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !state.isEnded; at += inputSliceBytes) {
        await settled(inflater, (done) => inflater.write(chunk.subarray(at, at + inputSliceBytes), done));
        yield* unpacked.splice(0);
        assertSound();
      }
    }
    if (!state.isEnded) await settled(inflater, () => inflater.end());
    yield* unpacked.splice(0);
    assertSound();
  } finally {
    inflater.destroy();
  }
}
