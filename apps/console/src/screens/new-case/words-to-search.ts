import { memberOf, type Draft } from '../../forms/draft';

const wordCharactersMin = 2;
const charactersMax = 60;

/** What a case like this one would be found by: the subject, else how its story begins; `undefined` while there is too little. */
export const wordsToSearch = (draft: Draft): string | undefined => {
  const texts = [memberOf(draft, 'subject'), memberOf(draft, 'narrative')].map((text) =>
    typeof text === 'string' ? text.trim() : '',
  );
  const words = texts.find((text) => Array.from(text).length >= wordCharactersMin);
  return words === undefined ? undefined : Array.from(words).slice(0, charactersMax).join('').trim();
};
