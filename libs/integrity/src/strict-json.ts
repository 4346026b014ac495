import type { JsonValue } from '@redress/kernel';
import { canonicalText } from './canonical-json';
import { scanJson, StrictJsonError } from './json-scanner';
import { surveyJson, type JsonSurvey } from './json-survey';

// `ignoreBOM` keeps a byte order mark as a character, so that it is met and refused.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decode = (bytes: Uint8Array): string => {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new StrictJsonError('not-utf-8', 0);
  }
  if (text.startsWith('\uFEFF')) throw new StrictJsonError('byte-order-mark', 0);
  return text;
};

type Read = Readonly<{ value: JsonValue; survey: Readonly<JsonSurvey> }>;

/**
 * The fast way: the engine parses, and what it would write again must be the text that was read. Then the text has no second spelling in it: no
 * white space, no other escape, no other number form; and no key twice, since what is written has each key once, so that reading it with
 * duplicates kept finds none. What is left, depth, integers and surrogates (written back as the escapes they came as), is what the survey refuses.
 * Undefined: the scanner has to say.
 */
const readFast = (text: string): Read | undefined => {
  try {
    const value = JSON.parse(text) as JsonValue;
    // Before anything recurses without a bound.
    const survey = surveyJson(value);
    return JSON.stringify(value) === text ? { value, survey } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * JSON from bytes that anybody may have written: UTF-8 without a byte order mark, every key once, well-formed text, integers within 2^53 - 1
 * spelled as such, at most `maxJsonDepth` containers inside one another, nothing after the value.
 * @throws StrictJsonError
 */
export const parseStrictJson = (bytes: Uint8Array): JsonValue => {
  const text = decode(bytes);
  return readFast(text)?.value ?? scanJson(text);
};

/**
 * Strict JSON that is also its own canonical form: bytes equal to JCS(parse(bytes)).
 * @throws StrictJsonError; `not-canonical` where it is strict JSON in another spelling.
 */
export const parseCanonicalJson = (bytes: Uint8Array): JsonValue => {
  const text = decode(bytes);
  const read = readFast(text);
  if (read?.survey.isOrdered === true && read.survey.integerKey === undefined) return read.value;
  const value = scanJson(text);
  if (canonicalText(value) !== text) throw new StrictJsonError('not-canonical', 0);
  return value;
};
