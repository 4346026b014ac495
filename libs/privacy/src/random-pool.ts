import { randomFillSync } from 'node:crypto';

/** Gives that many random bytes that nobody else is given. */
export type RandomBytes = (size: number) => Uint8Array;

/** Bytes drawn at a time: one call into the generator serves the salts and ivs of about a hundred fields. */
const poolBytes = 4_096;

/** Random bytes from the operating system's generator, drawn in bulk. A block is dropped when it is used up, so that no bytes are given twice. */
export const createRandomPool = (fill: (block: Uint8Array) => void = randomFillSync): RandomBytes => {
  let block = new Uint8Array(0);
  let used = 0;
  return (size) => {
    if (size > poolBytes) throw new RangeError(`At most ${poolBytes} random bytes at a time; asked for were ${size}`);
    if (used + size > block.length) {
      block = new Uint8Array(poolBytes);
      fill(block);
      used = 0;
    }
    used += size;
    return block.subarray(used - size, used);
  };
};
