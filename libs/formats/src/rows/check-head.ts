import type { StopCode } from '../refusal';
import { beginsLike, decodeHead, firstFieldsOf, sniffFormat } from './sniff-format';
import { columnNamesOf, expectationOf, type Signature } from './source-format';

export type Stop = Readonly<{ code: StopCode; reason: string }>;

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

const otherThings = [
  { magic: [0x1f, 0x8b], what: 'packed twice: unpack it once' },
  { magic: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive (an .xlsx is one): give the file that is in it, as text' },
  { magic: [0x42, 0x5a, 0x68], what: 'packed with bzip2: unpack it, or pack it with gzip' },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'packed with xz: unpack it, or pack it with gzip' },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], what: 'packed with zstd: unpack it, or pack it with gzip' },
] as const;

const otherEncodings = [
  { encoding: 'utf-16le', name: 'UTF-16' },
  { encoding: 'utf-16be', name: 'UTF-16' },
  { encoding: 'gb18030', name: 'GB18030 (or GBK)' },
] as const;

const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** The encoding, other than UTF-8, in which the source is what it was said to be. */
const otherEncodingOf = (signature: Signature, bytes: Uint8Array): string | undefined => {
  if (utf16Marks.some((mark) => beginsWith(bytes, mark))) return 'UTF-16';
  return otherEncodings.find(({ encoding }) => beginsLike(signature, decodeHead(bytes, encoding)))?.name;
};

/** Which format it looks like instead, if any. */
export const suggestionFor = (signature: Signature, bytes: Uint8Array): string => {
  const name = sniffFormat(bytes);
  return name === undefined || name === signature.name ? '' : `; it looks like --format ${name}`;
};

/** Of a header that is not the format's, only names that the format has are repeated: a file without a header begins with a person. */
const foundHeader = (signature: Signature, fields: readonly string[]): string => {
  const columns = columnNamesOf(signature);
  const missing = columns.filter((column) => !fields.includes(column));
  if (missing.length === columns.length) return `a first line of ${fields.length} columns, none of them of this format`;
  const others = fields.filter((field) => !columns.includes(field)).length;
  if (missing.length === 0 && others === 0)
    return 'a first line with these columns in another order, or one of them twice';
  const lacking = missing.length === 0 ? '' : ` without ${missing.join(', ')}`;
  return `a first line of ${fields.length} columns${lacking}${others === 0 ? '' : ` with ${others} that are not of this format`}`;
};

/** Refuses a file that is not what it was said to be before any row is read; undefined where it may be. */
export const checkHead = (signature: Signature, bytes: Uint8Array): Stop | undefined => {
  if (bytes.length === 0) return { code: 'empty-file', reason: 'The file is empty' };
  const other = otherThings.find(({ magic }) => beginsWith(bytes, magic));
  if (other !== undefined) return { code: 'wrong-format', reason: `The file is ${other.what}` };
  const head = decodeHead(bytes, 'utf-8');
  if (beginsLike(signature, head)) return undefined;
  const encoding = otherEncodingOf(signature, bytes);
  if (encoding !== undefined)
    return { code: 'wrong-encoding', reason: `The file is written in ${encoding}; it must be UTF-8` };
  // Whether lines are JSON with these keys is asked of each line: one broken first line is no other format.
  if (signature.shape === 'ndjson') return undefined;
  const found = foundHeader(signature, firstFieldsOf(head));
  return {
    code: 'wrong-format',
    reason: `Not ${signature.name}: expected ${expectationOf(signature)}; found ${found}${suggestionFor(signature, bytes)}`,
  };
};
