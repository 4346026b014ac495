import type { Filter as MongoFilter } from 'mongodb';
import { maxSearchTokens, searchTokens, tokensOf, type DocumentContent } from '@redress/kernel';
import type { StoredDocument } from './collections';

/** No token has a blank in it, so that a pair is never taken for a token, nor half of one for a whole. */
const blank = ' ';

const padded = (tokens: readonly string[]): string => `${blank}${tokens.join(blank)}${blank}`;

const pairsOf = (tokens: readonly string[]): readonly string[] =>
  tokens.slice(1).map((token, at) => `${tokens[at] ?? ''}${blank}${token}`);

export const storedTokens = (content: DocumentContent): Pick<StoredDocument, 'tokens' | 'words'> => {
  const tokens = tokensOf(content);
  if (tokens.length === 0) return {};
  return { tokens: padded(tokens), words: [...new Set([...tokens, ...pairsOf(tokens)])] };
};

export const readTokens = (tokens: string | undefined): readonly string[] =>
  tokens === undefined ? [] : tokens.slice(1, -1).split(blank);

/**
 * The tokens of the words looked for, or undefined where there is no word in them.
 * @throws RangeError beyond `maxSearchTokens`
 */
export const phraseOf = (search: string): readonly string[] | undefined => {
  const tokens = searchTokens(search);
  if (tokens.length > maxSearchTokens) throw new RangeError(`A search holds at most ${maxSearchTokens} tokens`);
  return tokens.length === 0 ? undefined : tokens;
};

/**
 * Documents in which these tokens stand one after the other. A token or a pair is looked up; of a longer phrase its pairs are, and then the text itself decides,
 * since its pairs may stand apart.
 */
export const phraseFilter = (phrase: readonly string[]): MongoFilter<StoredDocument> => {
  const [only, ...more] = phrase;
  if (only === undefined || more.length === 0) return { words: only ?? blank };
  const pairs = [...new Set(pairsOf(phrase))];
  const looked = { words: { $all: pairs } };
  if (more.length === 1) return looked;
  return { ...looked, $expr: { $gte: [{ $indexOfBytes: ['$tokens', { $literal: padded(phrase) }] }, 0] } };
};
