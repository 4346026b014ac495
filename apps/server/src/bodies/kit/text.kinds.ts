import { isCivilDate, isInstant, type CivilDate, type Instant } from '@redress/kernel';
import type { Kind, PersonalWords } from './kind';
import { countOf, limits } from './limits';

/** UTF-8 takes four bytes for a character at most, and canonical JSON escapes none of those taken here into more. */
const bytesOfCharacterMax = 4;
/** Key id, iv, tag and commitment of a sealed field, with their names and quotes; and the salt beside the text. */
const sealBytes = 320;
const saltBytes = 64;

const sealedBytes = (characters: number): number =>
  sealBytes + Math.ceil(((saltBytes + characters * bytesOfCharacterMax) * 4) / 3);

/** Every control character of ASCII but tab and line break. */
const control = /[^\P{Cc}\t\n\r\u007F-\u009F]/u;
const oneLine = /^(?!\s)[^\p{Cc}\u2028\u2029]+(?<!\s)$/u;

/** Characters are those of Unicode, as JSON Schema counts them. */
const isLongerThan = (text: string, characters: number): boolean =>
  text.length > characters && (text.length > 2 * characters || Array.from(text).length > characters);

const problemOfText = (value: unknown, charactersMax: number): string | undefined => {
  if (typeof value !== 'string') return 'Has to be a text.';
  if (value === '' || isLongerThan(value, charactersMax))
    return `Has to have 1 to ${countOf(charactersMax, 'character')}.`;
  if (!value.isWellFormed()) return 'Holds half a character: a surrogate without its other half.';
  return undefined;
};

/** What a person said, wrote or is called, and whatever the office writes about it: sealed before it is stored. */
export const personalText = (
  charactersMax: number,
  { multiline = charactersMax > limits.lineCharactersMax } = {},
): Kind<PersonalWords> => ({
  name: 'personalText',
  problemOf: (value) =>
    problemOfText(value, charactersMax) ??
    (control.test(String(value)) ? 'Holds a control character that is neither a tab nor a line break.' : undefined),
  schema: {
    type: 'string',
    minLength: 1,
    maxLength: charactersMax,
    'x-personal': true,
    ...(multiline ? { 'x-multiline': true } : {}),
  },
  holding: { kind: 'personal' },
  storedBytesMax: () => sealedBytes(charactersMax),
});

/** A code, an id or a name of a thing: stored in the open, so never a person's words. */
export const word = (charactersMax: number = limits.wordCharactersMax): Kind<string> => ({
  name: 'word',
  problemOf: (value) =>
    problemOfText(value, charactersMax) ??
    (oneLine.test(String(value)) ? undefined : 'Has to be one line without space at its ends.'),
  schema: { type: 'string', minLength: 1, maxLength: charactersMax },
  holding: { kind: 'plain' },
  storedBytesMax: () => 2 + charactersMax * bytesOfCharacterMax,
});

/** A point in time in the one spelling that is stored. */
export const instant: Kind<Instant> = {
  name: 'instant',
  problemOf: (value) =>
    typeof value === 'string' && isInstant(value)
      ? undefined
      : 'Has to be a time of RFC 3339 in UTC, with milliseconds and Z, that some clock showed.',
  schema: { type: 'string', format: 'date-time', pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$` },
  holding: { kind: 'plain' },
  storedBytesMax: () => 26,
};

export const civilDate: Kind<CivilDate> = {
  name: 'civilDate',
  problemOf: (value) =>
    typeof value === 'string' && isCivilDate(value)
      ? undefined
      : 'Has to be a date of the calendar as year-month-day, with four and twice two digits.',
  schema: { type: 'string', format: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  holding: { kind: 'plain' },
  storedBytesMax: () => 12,
};
