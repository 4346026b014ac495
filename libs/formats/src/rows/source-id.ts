import { parsed, refused, type Parsed } from '../refusal';

/** Digits of a source's id at most: far above any real one, so that a cell that has slipped in is not taken for an id. */
export const maxSourceIdDigits = 18;
const sourceIdPattern = new RegExp(`^[0-9]{1,${maxSourceIdDigits}}$`);

/** The number that a source gives its record, as text: leading zeros count. */
export const parseSourceId = (column: string, text: string): Parsed<string> => {
  if (text === '') return refused('missing-value', 'The row has no id', column);
  return sourceIdPattern.test(text)
    ? parsed(text)
    : refused('invalid-id', `An id has 1 to ${maxSourceIdDigits} digits and nothing else`, column);
};
