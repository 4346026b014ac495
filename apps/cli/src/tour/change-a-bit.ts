import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { StoredEvent } from '@redress/kernel';

/** A bit that was changed in a file: where, and what stood and stands there. */
export type ChangedBit = Readonly<{ at: number; before: string; after: string }>;

/**
 * Changes the lowest bit of the first letter of a word in what an event says, in the file itself, past every guard of the program: what somebody with the
 * rights of the machine can do.
 * @throws Error where the file does not hold the event in one piece
 */
export const changeABit = (file: string, { data, stream, revision }: StoredEvent, word: string): ChangedBit => {
  const place = readFileSync(file).indexOf(data);
  const within = Buffer.from(data).indexOf(word);
  if (place < 0 || within < 0) throw new Error(`${file} does not hold ${word} of ${stream}, revision ${revision}`);
  const at = place + within;
  const changed = Buffer.from(word);
  changed.writeUInt8(changed.readUInt8(0) ^ 1, 0);
  const handle = openSync(file, 'r+');
  try {
    writeSync(handle, changed, 0, 1, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return { at, before: word, after: changed.toString() };
};
