import type { JsonObject, JsonValue } from './json';
import type { FieldValue } from './read-model';
import { searchTokens } from './search-tokens';

/** What is kept of a document beside its key: itself, its declared fields, and the text that search finds it by. */
export type DocumentContent = Readonly<{
  document: JsonObject;
  fields: Readonly<Record<string, FieldValue>>;
  searchText?: string;
}>;

/** JSON text with the members of every object in order of their names (UTF-16 code units): equal values give equal text. */
export const orderedJson = (value: JsonValue): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${orderedJson(item)}`;
    return `[${text}]`;
  }
  for (const name of Object.keys(value).sort())
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${orderedJson(value[name] ?? null)}`;
  return `{${text}}`;
};

const isArray = (value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] => Array.isArray(value);

/**
 * One line of what `ReadStore.digest` hashes, the same in every store: the SHA-256 of these lines, each ended by "\n", in ascending order of key by
 * code point. Search text counts by its tokens, since those are all that a store need keep of it.
 */
export const digestLine = (
  key: string,
  { document, fields, tokens }: Omit<DocumentContent, 'searchText'> & Readonly<{ tokens: readonly string[] }>,
): string => orderedJson([key, document, fields, tokens]);

/** The tokens that a document is found by; none where it has no search text. */
export const tokensOf = ({ searchText }: Pick<DocumentContent, 'searchText'>): readonly string[] =>
  searchText === undefined ? [] : searchTokens(searchText);
