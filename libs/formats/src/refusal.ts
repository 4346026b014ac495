/** Why a row or a step is refused. The texts are the documentation's; the reason given with a refusal is more exact. */
export const refusalCodes = {
  'line-too-long': 'the record is longer than the limit on the bytes of one record',
  'row-too-large': 'its texts, once sealed, would not fit into one event',
  'not-utf8': 'the bytes are not UTF-8',
  'nul-character': 'a cell holds a NUL character: the file is damaged there',
  'lone-surrogate': 'a cell holds half of a surrogate pair, which no text can hold',
  'invalid-json': 'the line is not JSON',
  'not-an-object': 'the line is JSON, but not an object',
  'duplicate-key': 'the object has a key twice, so that it does not say which value it means',
  'unknown-column': 'the object has a key that is not a column of the format',
  'missing-column': 'the object lacks a column of the format',
  'not-text': 'a value is not text',
  'invalid-quotes': 'the quotation marks of the CSV record do not match',
  'column-count': 'the CSV record has too few or too many columns',
  'missing-value': 'a cell that the step cannot do without is empty',
  'invalid-id': "the source's id is not written as the format writes ids",
  'invalid-date': 'a date or time is not written as the format writes them',
  'no-such-date': 'a date or time that no calendar or clock ever showed, as 30 February',
  'date-out-of-range': 'a year before the first one taken for true',
  'unknown-value': 'a cell of a closed list holds something that is not on it',
  contradiction: 'two cells of the row contradict each other',
} as const;
export type RefusalCode = keyof typeof refusalCodes;

/** Why a source is not read, or not further. */
export const stopCodes = {
  'no-such-file': 'there is no such file',
  'not-a-file': 'it is a folder',
  'not-readable': 'this user may not read it',
  'empty-file': 'it holds nothing at all',
  'wrong-encoding': 'the text is not UTF-8 but another encoding',
  'wrong-format': 'it is not what the format is',
  'gzip-truncated': 'the .gz ends in the middle; the rows before that were read',
  'gzip-damaged': 'the .gz cannot be unpacked further; the rows before that were read',
} as const;
export type StopCode = keyof typeof stopCodes;

/** `column`: where it stands, in the source's own name. `reason`: one sentence without personal text. */
export type Refusal = Readonly<{ code: RefusalCode; column?: string; reason: string }>;

const refusal = (code: RefusalCode, reason: string, column?: string): Refusal => ({
  code,
  ...(column === undefined ? {} : { column }),
  reason,
});

/** What was read, or why it cannot be. */
export type Parsed<T> = Readonly<{ outcome: 'parsed'; value: T }> | Readonly<{ outcome: 'refused'; refusal: Refusal }>;

export const parsed = <T>(value: T): Parsed<T> => ({ outcome: 'parsed', value });

export const refused = (code: RefusalCode, reason: string, column?: string): Parsed<never> => ({
  outcome: 'refused',
  refusal: refusal(code, reason, column),
});
