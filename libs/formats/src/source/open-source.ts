import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { StopCode } from '../refusal';
import { gunzip } from './gunzip';

/** The bytes of a source, unpacked, with how far its reading has come. */
export type Source = Readonly<{
  bytes: AsyncIterable<Uint8Array>;
  /** Bytes as stored, packed or not; undefined where nobody knows, as of a pipe. */
  totalBytes: number | undefined;
  /** Of `totalBytes`, how many have been taken so far. */
  readBytes: () => number;
}>;

export type OpenedSource =
  Readonly<{ outcome: 'opened'; source: Source }> | Readonly<{ outcome: 'refused'; code: StopCode; reason: string }>;

const gzipMagic = [0x1f, 0x8b] as const;

/** The same chunks, the first of them at least as long as the magic bytes, so that a source cut anywhere is told apart. */
async function* wholeMagicFirst(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let held: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (held === undefined) {
      yield chunk;
      continue;
    }
    held = Buffer.concat([held, chunk]);
    if (held.length < gzipMagic.length) continue;
    yield held;
    held = undefined;
  }
  if (held !== undefined && held.length > 0) yield held;
}

/** Packed or plain, as the first two bytes say; a name says nothing. */
async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = wholeMagicFirst(chunks);
  const first = await iterator.next();
  if (first.done === true) return;
  const whole = (async function* () {
    try {
      yield first.value;
      yield* iterator;
    } finally {
      await iterator.return();
    }
  })();
  yield* gzipMagic.every((byte, at) => first.value[at] === byte) ? gunzip(whole) : whole;
}

/** A source from a stream, as of a request's body. It can be iterated once. */
export const sourceOf = (chunks: AsyncIterable<Uint8Array>, totalBytes?: number): Source => {
  let readBytes = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      readBytes += chunk.length;
      yield chunk;
    }
  };
  return { bytes: unpacked(counted()), totalBytes, readBytes: () => readBytes };
};

const refusals: Readonly<Record<string, readonly [StopCode, string]>> = {
  ENOENT: ['no-such-file', 'There is no such file'],
  ENOTDIR: ['no-such-file', 'There is no such file'],
  EACCES: ['not-readable', 'This user may not read the file'],
  EPERM: ['not-readable', 'This user may not read the file'],
};

/** A source from a file, which is opened when its bytes are first asked for and closed with them. Any other failure of the machine throws. */
export const openSource = async (path: string): Promise<OpenedSource> => {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { outcome: 'refused', code: 'not-a-file', reason: 'It is a folder, not a file' };
    await access(path, constants.R_OK);
    const chunks = (async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) yield chunk;
    })();
    return { outcome: 'opened', source: sourceOf(chunks, stats.isFile() ? stats.size : undefined) };
  } catch (error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    const known = hasCode ? refusals[String(error.code)] : undefined;
    if (known === undefined) throw error;
    return { outcome: 'refused', code: known[0], reason: known[1] };
  }
};
