import { parsed, refused, type Parsed } from '../refusal';

/**
 * The meaning of a cell of a closed list. A word that is not on its list is refused, never guessed at; the cell itself is not repeated: where
 * columns have slipped it may be a person's.
 */
export const meaningOf = <T>(list: ReadonlyMap<string, T>, column: string, text: string): Parsed<T> => {
  const meaning = list.get(text);
  return meaning === undefined
    ? refused('unknown-value', 'The cell holds a word that is not on the list of this column', column)
    : parsed(meaning);
};

/** The same where the cell may be empty, or hold the word that the source writes for nothing: undefined then. */
export const statedMeaningOf = <T>(
  list: ReadonlyMap<string, T>,
  column: string,
  text: string,
  emptyWord = '',
): Parsed<T | undefined> => (text === '' || text === emptyWord ? parsed(undefined) : meaningOf(list, column, text));
