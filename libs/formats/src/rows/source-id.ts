import { parsed, refused, type Parsed } from '../refusal';

/** Digits of a source's id at most: far above any real one, so that a cell that has slipped in is not taken for an id. */
export const maxSourceIdDigits = 18;

/** The id that a source gives its record, as text: leading zeros count. `prefix`: letters that stand before its digits. */
export const sourceIdParser = (prefix: string): ((column: string, text: string) => Parsed<string>) => {
  const pattern = new RegExp(`^${prefix}[0-9]{1,${maxSourceIdDigits}}$`);
  const written = prefix === '' ? '' : `${prefix} and `;
  return (column, text) => {
    if (text === '') return refused('missing-value', 'The row has no id', column);
    return pattern.test(text)
      ? parsed(text)
      : refused('invalid-id', `An id has ${written}1 to ${maxSourceIdDigits} digits and nothing else`, column);
  };
};

/** An id of digits alone. */
export const parseSourceId = sourceIdParser('');
