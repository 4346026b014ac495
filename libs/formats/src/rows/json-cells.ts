import { parsed, refused, type Parsed } from '../refusal';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseJson = (text: string): Parsed<unknown> => {
  try {
    return parsed(JSON.parse(text));
  } catch {
    // The parser's own message quotes the text.
    return refused('invalid-json', 'The line is not JSON');
  }
};

/** Where the string that opens at `start` is closed, in valid JSON. */
const closingQuote = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
};

/** Members written in the outer object of valid JSON: a key written twice counts twice, which the parsed object no longer shows. */
export const writtenMembers = (text: string): number => {
  let members = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = closingQuote(text, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (character === ':' && depth === 1) members += 1;
  }
  return members;
};

/** The cells of one line of NDJSON: an object with exactly the format's keys, in any order, each a text. */
export const jsonCells = (columns: readonly string[], text: string): Parsed<readonly string[]> => {
  const json = parseJson(text);
  if (json.outcome === 'refused') return json;
  const row = json.value;
  if (!isRecord(row)) return refused('not-an-object', 'The line is JSON, but not an object');
  const keys = Object.keys(row);
  if (writtenMembers(text) !== keys.length) return refused('duplicate-key', 'The object has a key twice');
  const missing = columns.find((column) => !Object.hasOwn(row, column));
  if (missing !== undefined) return refused('missing-column', 'The object has no such key', missing);
  if (keys.length !== columns.length)
    return refused('unknown-column', `The object has ${keys.length} keys, but the format ${columns.length}`);
  const cells: string[] = [];
  for (const column of columns) {
    const cell = row[column];
    if (typeof cell !== 'string') return refused('not-text', 'The value is not text', column);
    cells.push(cell);
  }
  return parsed(cells);
};
