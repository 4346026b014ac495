import type { JsonValue } from '@redress/kernel';
import { setMember } from './canonical-json';
import { maxJsonDepth } from './json-survey';

/** Why bytes are not JSON that the ledger can believe. */
export type StrictJsonReason =
  | 'not-utf-8'
  | 'byte-order-mark'
  | 'syntax'
  | 'duplicate-key'
  | 'lone-surrogate'
  | 'not-an-integer'
  | 'too-deep'
  | 'trailing-text'
  | 'not-canonical';

/** `at` counts UTF-16 code units from the start. The message names no text of the document: it may be a person's. */
export class StrictJsonError extends Error {
  override readonly name = 'StrictJsonError';
  constructor(
    readonly reason: StrictJsonReason,
    readonly at: number,
  ) {
    super(`Not strict JSON: ${reason}, at character ${at}`);
  }
}

type Cursor = Readonly<{ text: string }> & { at: number };

const whitespacePattern = /[ \t\n\r]*/y;
// Inside a string no control character stands bare (RFC 8259, section 7).
const plainCharactersPattern = /[ !#-[\]-\uffff]*/y;
const escapePattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const integerPattern = /^(?:0|-?[1-9]\d*)$/;
const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

const fail = (cursor: Cursor, reason: StrictJsonReason): never => {
  throw new StrictJsonError(reason, cursor.at);
};

/** The text that the pattern matches here, or undefined; the cursor moves past it. */
const take = (cursor: Cursor, pattern: RegExp): string | undefined => {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
};

const takeSymbol = (cursor: Cursor, symbol: string): boolean => {
  take(cursor, whitespacePattern);
  if (cursor.text[cursor.at] !== symbol) return false;
  cursor.at += 1;
  return true;
};

const scanString = (cursor: Cursor): string => {
  if (!takeSymbol(cursor, '"')) fail(cursor, 'syntax');
  const start = cursor.at - 1;
  do take(cursor, plainCharactersPattern);
  while (take(cursor, escapePattern) !== undefined);
  if (cursor.text[cursor.at] !== '"') fail(cursor, 'syntax');
  cursor.at += 1;
  // The patterns have seen that this is one string literal; the engine only resolves its escapes.
  const text = JSON.parse(cursor.text.slice(start, cursor.at)) as string;
  if (!text.isWellFormed()) throw new StrictJsonError('lone-surrogate', start);
  return text;
};

const scanNumber = (cursor: Cursor): number => {
  const start = cursor.at;
  const literal = take(cursor, numberPattern) ?? fail(cursor, 'syntax');
  const value = Number(literal);
  // Spelled as an integer too: 1.0 and 1e2 would come back as other bytes, and -0 would lose its sign.
  if (!integerPattern.test(literal) || !Number.isSafeInteger(value)) throw new StrictJsonError('not-an-integer', start);
  return value;
};

const scanArray = (cursor: Cursor, depth: number): JsonValue => {
  const array: JsonValue[] = [];
  if (takeSymbol(cursor, ']')) return array;
  do array.push(scanValue(cursor, depth + 1));
  while (takeSymbol(cursor, ','));
  return takeSymbol(cursor, ']') ? array : fail(cursor, 'syntax');
};

const scanObject = (cursor: Cursor, depth: number): JsonValue => {
  const object: Record<string, JsonValue> = {};
  if (takeSymbol(cursor, '}')) return object;
  do {
    take(cursor, whitespacePattern);
    const start = cursor.at;
    const key = scanString(cursor);
    if (Object.hasOwn(object, key)) throw new StrictJsonError('duplicate-key', start);
    if (!takeSymbol(cursor, ':')) fail(cursor, 'syntax');
    setMember(object, key, scanValue(cursor, depth + 1));
  } while (takeSymbol(cursor, ','));
  return takeSymbol(cursor, '}') ? object : fail(cursor, 'syntax');
};

const scanValue = (cursor: Cursor, depth: number): JsonValue => {
  take(cursor, whitespacePattern);
  const next = cursor.text[cursor.at];
  if (next === '{' || next === '[') {
    if (depth >= maxJsonDepth) fail(cursor, 'too-deep');
    cursor.at += 1;
    return next === '{' ? scanObject(cursor, depth) : scanArray(cursor, depth);
  }
  if (next === '"') return scanString(cursor);
  for (const [word, value] of words)
    if (cursor.text.startsWith(word, cursor.at)) {
      cursor.at += word.length;
      return value;
    }
  return scanNumber(cursor);
};

/**
 * Reads JSON text token by token: slow, and the judge of what is strict. `__proto__` becomes an own member like any other.
 * @throws StrictJsonError naming what it met first.
 */
export const scanJson = (text: string): JsonValue => {
  const cursor = { text, at: 0 };
  const value = scanValue(cursor, 0);
  take(cursor, whitespacePattern);
  return cursor.at === text.length ? value : fail(cursor, 'trailing-text');
};
