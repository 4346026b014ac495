import { gzipSync } from 'node:zlib';
import { inChunks } from '../spec-kit';
import { gunzip } from './gunzip';
import { SourceError } from './source-error';

/** What comes out, and the code of the failure if there is one. */
const unpack = async (bytes: Uint8Array, chunkBytes: number): Promise<readonly [string, string?]> => {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of gunzip(inChunks(bytes, chunkBytes))) pieces.push(piece);
    return [Buffer.concat(pieces).toString()];
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return [Buffer.concat(pieces).toString(), error.code];
  }
};

const text = Array.from(
  { length: 400 },
  (_, line) => `line ${line} of a made-up file ${(line * 7_919) % 1_009}\n`,
).join('');
const packed = gzipSync(text);

describe('unpacking', () => {
  it.each([1, 7, 4_096, 1_000_000])('gives the bytes that were packed, in chunks of %i', async (chunkBytes) => {
    expect(await unpack(packed, chunkBytes)).toEqual([text]);
  });

  it.each([1, 1_000_000])('reads several members one after the other, in chunks of %i', async (chunkBytes) => {
    expect(await unpack(Buffer.concat([packed, gzipSync('more\n'), packed]), chunkBytes)).toEqual([
      `${text}more\n${text}`,
    ]);
  });

  it.each([1, 512, 1_000_000])('takes zeros behind the end for padding, in chunks of %i', async (chunkBytes) => {
    expect(await unpack(Buffer.concat([packed, Buffer.alloc(20_000)]), chunkBytes)).toEqual([text]);
  });

  it('gives all that could be unpacked before the end that is missing, wherever it is cut', async () => {
    let longest = 0;
    for (let length = 2; length < packed.length; length += 97) {
      const [out, code] = await unpack(packed.subarray(0, length), 64);
      expect(code).toBe('gzip-truncated');
      expect(text.startsWith(out)).toBe(true);
      expect(out.length).toBeGreaterThanOrEqual(longest);
      longest = out.length;
    }
    expect(longest).toBeGreaterThan(text.length * 0.9);
  });

  it('misses the last eight bytes although the text is whole', async () => {
    expect(await unpack(packed.subarray(0, -8), 1_000_000)).toEqual([text, 'gzip-truncated']);
  });

  // The end of the text stands in the slice that fails, and is lost with it.
  it.each([
    ['a changed checksum', Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8, 7)])],
    ['other bytes behind the end', Buffer.concat([packed, Buffer.from('not packed')])],
  ])('finds %s, and gives the text before it', async (_, bytes) => {
    const [out, code] = await unpack(bytes, 32);
    expect(code).toBe('gzip-damaged');
    expect(text.startsWith(out)).toBe(true);
    expect(out.length).toBeGreaterThan(text.length * 0.9);
  });

  // Until the damage shows, damaged bytes unpack to something: only the beginning is sure to be right.
  it('finds damage in the middle', async () => {
    const at = Math.floor(packed.length / 2);
    const damaged = Buffer.concat([packed.subarray(0, at), Buffer.alloc(64, 0xff), packed.subarray(at + 64)]);
    const [out, code] = await unpack(damaged, 100);
    expect(code).toBe('gzip-damaged');
    const shared = Array.from({ length: text.length }, (_, place) => place).find((place) => out[place] !== text[place]);
    expect(shared).toBeGreaterThan(text.length / 4);
  });

  it('lets a failure of the machine through as it is', async () => {
    const failure = new Error('EIO: i/o error');
    const failing = (async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      yield await Promise.resolve(packed.subarray(0, 100));
      throw failure;
    })();
    await expect(async () => {
      for await (const piece of gunzip(failing)) expect(piece.length).toBeGreaterThan(0);
    }).rejects.toBe(failure);
  });
});
