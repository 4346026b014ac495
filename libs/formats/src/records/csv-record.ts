import { carriageReturn, lineFeed, type Taken, type TakeRecord } from './record';

const comma = 0x2c;
const quote = 0x22;

/** `next`: where the next field starts, or where the record ends. */
type Field = Readonly<{ kind: 'field'; text: string; next: number; endsRecord: boolean }>;
type TakenField = Field | Exclude<Taken, { kind: 'record' }>;

const more: TakenField = { kind: 'more' };

const takeBareField = (window: Buffer, start: number, isWhole: boolean): TakenField => {
  for (let at = start; at < window.length; at += 1) {
    const byte = window[at];
    if (byte === quote) return { kind: 'broken', reason: 'A quotation mark stands inside a field that is not quoted' };
    if (byte === comma)
      return { kind: 'field', text: window.toString('utf8', start, at), next: at + 1, endsRecord: false };
    if (byte !== lineFeed) continue;
    const end = at > start && window[at - 1] === carriageReturn ? at - 1 : at;
    return { kind: 'field', text: window.toString('utf8', start, end), next: at + 1, endsRecord: true };
  }
  if (!isWhole) return more;
  const end = window.at(-1) === carriageReturn && window.length > start ? window.length - 1 : window.length;
  return { kind: 'field', text: window.toString('utf8', start, end), next: window.length, endsRecord: true };
};

/** What follows the closing quotation mark that stands before `at`. */
const closeField = (window: Buffer, at: number, isWhole: boolean, text: string): TakenField => {
  const after = window[at] === carriageReturn ? at + 1 : at;
  if (after >= window.length) return isWhole ? { kind: 'field', text, next: window.length, endsRecord: true } : more;
  if (window[after] === lineFeed) return { kind: 'field', text, next: after + 1, endsRecord: true };
  if (window[at] === comma) return { kind: 'field', text, next: at + 1, endsRecord: false };
  return { kind: 'broken', reason: 'A quoted field is followed by neither a comma nor the end of the line' };
};

const takeQuotedField = (window: Buffer, start: number, isWhole: boolean): TakenField => {
  let isEscaped = false;
  for (let at = start + 1; ;) {
    const end = window.indexOf(quote, at);
    if (end === -1) return isWhole ? { kind: 'broken', reason: 'A quotation mark is never closed' } : more;
    if (window[end + 1] !== quote) {
      const text = window.toString('utf8', start + 1, end);
      return closeField(window, end + 1, isWhole, isEscaped ? text.replaceAll('""', '"') : text);
    }
    isEscaped = true;
    at = end + 2;
  }
};

/**
 * One record of RFC 4180: fields by commas, quoted ones with `""` for a quotation mark and line ends kept as they are; LF or CRLF ends a
 * record. Nothing is trimmed. A CR inside a line is text.
 */
export const takeCsvRecord: TakeRecord = (window, isWhole) => {
  const fields: string[] = [];
  for (let at = 0; ;) {
    const field = window[at] === quote ? takeQuotedField(window, at, isWhole) : takeBareField(window, at, isWhole);
    if (field.kind !== 'field') return field;
    fields.push(field.text);
    if (field.endsRecord) return { kind: 'record', length: field.next, fields };
    at = field.next;
  }
};
