import { createHash } from 'node:crypto';
import { parseRevision, streamNamePattern, type JsonValue } from '@redress/kernel';
import { canonicalText } from '../canonical-json';
import { StrictJsonError } from '../json-scanner';
import { isList } from '../json-shapes';
import { parseCanonicalJson } from '../strict-json';

/** Where a stream ends: the revision of its last event, and its `eh`. */
export type Head = Readonly<{ revision: bigint; eh: string }>;
export type Heads = ReadonlyMap<string, Head>;

/** A heads file that is not what was written. `line` counts from 1. */
export class HeadsFormatError extends Error {
  override readonly name = 'HeadsFormatError';
  constructor(
    readonly line: number,
    why: string,
  ) {
    super(`Not a heads file, line ${line}: ${why}`);
  }
}

const lineFeed = 0x0a;
const hashPattern = /^[0-9a-f]{64}$/;

const headLine = (stream: string, { revision, eh }: Head): string =>
  `${canonicalText([stream, String(revision), eh])}\n`;

/** One line a stream, in the order of its name's UTF-16 code units, each with its line feed. */
const headLines = function* (heads: Heads): Generator<string, void, undefined> {
  for (const stream of [...heads.keys()].sort()) {
    const head = heads.get(stream);
    if (head !== undefined) yield headLine(stream, head);
  }
};

/** hex(SHA-256) of all head lines, their line feeds included. Of a ledger without events it is that of no bytes. */
export const ledgerDigest = (heads: Heads): string => {
  const digest = createHash('sha256');
  for (const line of headLines(heads)) digest.update(line);
  return digest.digest('hex');
};

/** A heads file, line by line: the head lines, then the ledger digest as a JSON string. */
export const writeHeads = function* (heads: Heads): Generator<string, void, undefined> {
  yield* headLines(heads);
  yield `${canonicalText(ledgerDigest(heads))}\n`;
};

const parseLine = (bytes: Uint8Array, line: number): JsonValue => {
  try {
    return parseCanonicalJson(bytes);
  } catch (error) {
    if (error instanceof StrictJsonError) throw new HeadsFormatError(line, error.reason);
    throw error;
  }
};

const readHead = (value: JsonValue): readonly [stream: string, head: Head] | undefined => {
  if (!isList(value) || value.length !== 3) return undefined;
  const [stream, revision, eh] = value;
  if (typeof stream !== 'string' || !streamNamePattern.test(stream)) return undefined;
  const parsed = typeof revision === 'string' ? parseRevision(revision) : undefined;
  if (parsed === undefined || typeof eh !== 'string' || !hashPattern.test(eh)) return undefined;
  return [stream, { revision: parsed, eh }];
};

/** [stream, revision, eh] lists in their order, each stream once. @throws HeadsFormatError, lines counted from `firstLine`. */
export const readHeads = (values: readonly JsonValue[], firstLine = 1): Heads => {
  const heads = new Map<string, Head>();
  let previous = '';
  for (const [index, value] of values.entries()) {
    const entry = readHead(value);
    if (entry === undefined) throw new HeadsFormatError(firstLine + index, 'not a stream, a revision and a hash');
    if (entry[0] <= previous) throw new HeadsFormatError(firstLine + index, 'not in the order of stream names');
    [previous] = entry;
    heads.set(...entry);
  }
  return heads;
};

/** The lines of a file, each of which must end. */
const splitLines = (bytes: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  if (start !== bytes.length) throw new HeadsFormatError(lines.length + 1, 'the line does not end');
  return lines;
};

/**
 * Reads what `writeHeads` wrote, and nothing else.
 * @throws HeadsFormatError naming the line; also where the digest is not that of the lines before it.
 */
export const parseHeads = (bytes: Uint8Array): Readonly<{ heads: Heads; digest: string }> => {
  const values = splitLines(bytes).map((line, index) => parseLine(line, index + 1));
  const digest = values.at(-1);
  if (typeof digest !== 'string')
    throw new HeadsFormatError(Math.max(values.length, 1), 'the ledger digest is missing');
  const heads = readHeads(values.slice(0, -1));
  if (digest !== ledgerDigest(heads))
    throw new HeadsFormatError(values.length, 'the ledger digest is not that of the lines before it');
  return { heads, digest };
};
