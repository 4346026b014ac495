import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parseHeads, writeHeads, type Heads } from '@redress/integrity';

/** What `--expect` names. */
export type Expectation = Readonly<{ kind: 'digest'; digest: string }> | Readonly<{ kind: 'heads'; heads: Heads }>;

const digestPattern = /^[0-9a-f]{64}$/;

/** A digest is 64 hexadecimal digits; anything else is the name of a heads file. @throws HeadsFormatError, or what reading the file throws */
export const readExpectation = (text: string): Expectation =>
  digestPattern.test(text)
    ? { kind: 'digest', digest: text }
    : { kind: 'heads', heads: parseHeads(readFileSync(text)).heads };

/** Lines that are written at one go. */
const linesAtOnce = 1_000;

/** Writes a new file, durable when it returns. @throws an error with code EEXIST where one is there */
export const writeHeadsFile = (path: string, heads: Heads): void => {
  const file = openSync(path, 'wx');
  try {
    let lines: string[] = [];
    const flush = (): void => {
      writeSync(file, lines.join(''));
      lines = [];
    };
    for (const line of writeHeads(heads)) if (lines.push(line) >= linesAtOnce) flush();
    flush();
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};
