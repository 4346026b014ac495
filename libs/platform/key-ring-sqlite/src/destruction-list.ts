import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { isErrno, ownerOnlyFile, syncFolder } from './durable-file';
import { CorruptKeyRingError } from './key-ring-errors';

/** One destroyed key and the erasure that ordered it. Neither says whose it was. */
export type Destruction = Readonly<{ kid: string; erasureId: string }>;

const parseLine = (line: string): Destruction | undefined => {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null || !('kid' in parsed) || !('erasureId' in parsed))
      return undefined;
    const { kid, erasureId } = parsed;
    return typeof kid === 'string' && typeof erasureId === 'string' ? { kid, erasureId } : undefined;
  } catch {
    return undefined;
  }
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return '';
    throw error;
  }
};

/**
 * Every destruction in the list, oldest first; none where there is no list yet. A last line without its end was never acknowledged and is passed over.
 * @throws CorruptKeyRingError naming the line: with a damaged list nobody can say which keys must stay destroyed.
 */
export const readDestructions = (file: string): readonly Destruction[] =>
  readText(file)
    .split('\n')
    .slice(0, -1)
    .map((line, index) => {
      const destruction = parseLine(line);
      if (destruction === undefined) throw new CorruptKeyRingError(`${file}, line ${index + 1} names no destruction`);
      return destruction;
    });

/** Cuts off what a stopped process left of a line, so that the next one begins at a beginning. */
export const repairDestructions = (file: string): void => {
  if (!existsSync(file)) return;
  const text = readFileSync(file);
  const whole = text.lastIndexOf(0x0a) + 1;
  if (whole === text.length) return;
  const handle = openSync(file, 'r+');
  try {
    ftruncateSync(handle, whole);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Appends, and returns when it is durable. The list is only ever appended to, and belongs in no backup of the ring: it outlives them all. */
export const appendDestructions = (file: string, destructions: readonly Destruction[]): void => {
  const isNew = !existsSync(file);
  const handle = openSync(file, 'a', ownerOnlyFile);
  try {
    writeSync(handle, destructions.map(({ kid, erasureId }) => `${JSON.stringify({ kid, erasureId })}\n`).join(''));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (isNew) syncFolder(dirname(file));
};
