import { existsSync, readFileSync } from 'node:fs';

// Layout and checksum: sqlite.org/fileformat2.html, The WAL File Format.
const headerBytes = 32;
const frameHeaderBytes = 24;
const magicWithoutEndianness = 0x37_7f_06_82;

type Sums = readonly [number, number];

/** The running checksum over a whole number of eight-byte pieces. */
const summed = (bytes: Buffer, from: number, to: number, isBigEndian: boolean, [first, second]: Sums): Sums => {
  let s0 = first;
  let s1 = second;
  for (let at = from; at < to; at += 8) {
    s0 = (s0 + (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + s1) >>> 0;
    s1 = (s1 + (isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + s0) >>> 0;
  }
  return [s0, s1];
};

/**
 * A WAL that a crash left behind ends where its checksums end: SQLite takes the commits before and drops the rest without a word. That is right
 * for the one commit that was being synced, which nobody was told of. Two commits behind the break mean that an acknowledged one was damaged.
 * Says where; undefined where the WAL is whole, torn at its end, or not there. The one commit at the very end cannot be told from a torn one.
 */
export const walDamageOf = (walFile: string): string | undefined => {
  if (!existsSync(walFile)) return undefined;
  const wal = readFileSync(walFile);
  if (wal.length <= headerBytes || wal.subarray(0, headerBytes).every((byte) => byte === 0)) return undefined;
  const magic = wal.readUInt32BE(0);
  const isBigEndian = (magic & 1) === 1;
  const pageBytes = wal.readUInt32BE(8);
  let sums = summed(wal, 0, 24, isBigEndian, [0, 0]);
  const isHeaderWhole = sums[0] === wal.readUInt32BE(24) && sums[1] === wal.readUInt32BE(28);
  if ((magic & ~1) !== magicWithoutEndianness || !isHeaderWhole) return 'the header of its WAL is damaged';

  let broken: number | undefined;
  let commitsBehind = 0;
  const frames = Math.floor((wal.length - headerBytes) / (frameHeaderBytes + pageBytes));
  for (let frame = 0; frame < frames; frame += 1) {
    const at = headerBytes + frame * (frameHeaderBytes + pageBytes);
    const isOfThisWal = wal.compare(wal, 16, 24, at + 8, at + 16) === 0;
    if (broken === undefined) {
      const page = at + frameHeaderBytes;
      sums = summed(wal, page, page + pageBytes, isBigEndian, summed(wal, at, at + 8, isBigEndian, sums));
      const isWhole = sums[0] === wal.readUInt32BE(at + 16) && sums[1] === wal.readUInt32BE(at + 20);
      if (!isOfThisWal || !isWhole) broken = frame;
    }
    if (broken !== undefined && isOfThisWal && wal.readUInt32BE(at + 4) !== 0) commitsBehind += 1;
  }
  return commitsBehind > 1 ? `frame ${(broken ?? 0) + 1} of its WAL is damaged, with commits behind it` : undefined;
};
