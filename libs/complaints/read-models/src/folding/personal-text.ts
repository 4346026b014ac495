import type { JsonObject, JsonValue, Open, Personal } from '@redress/kernel';

/**
 * A person's text in a document: opened, or there but unavailable, because its key is gone or there is no key ring. What was never given is `null`
 * instead. `kid` names the key it was sealed under, so that the destruction of that key purges it; `null` for text that never was sealed.
 */
export type PersonalText =
  Readonly<{ text: string; kid: string | null }> | Readonly<{ unavailable: true; kid: string | null }>;

const kidOf = (personal: Personal): string | null => (personal.kind === 'sealed' ? personal.box.$sealed.kid : null);

export const openedText = (personal: Personal, open: Open): PersonalText => {
  const text = open(personal);
  const kid = kidOf(personal);
  return text === undefined ? { unavailable: true, kid } : { text, kid };
};

/** `null` where the record does not give the text at all. */
export const openedTextOf = (personal: Personal | undefined, open: Open): PersonalText | null =>
  personal === undefined ? null : openedText(personal, open);

/** The opened words, or `undefined` where there are none to show. */
export const wordsOf = (personal: PersonalText | null): string | undefined =>
  personal !== null && 'text' in personal ? personal.text : undefined;

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** True for the shape of a person's text and for no other part of a document: nothing else has a `kid` beside a `text`. */
export const isPersonalText = (value: JsonValue | undefined): value is PersonalText =>
  typeof value === 'object' &&
  value !== null &&
  !isList(value) &&
  'kid' in value &&
  ('text' in value || 'unavailable' in value);

const mapValue = (value: JsonValue, change: (text: PersonalText) => JsonValue): JsonValue => {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => mapValue(item, change));
  return isPersonalText(value) ? change(value) : mapPersonalTexts(value, change);
};

/** The same document with each person's text replaced, wherever it stands: masking and purging are this, so that no field can be forgotten. */
export const mapPersonalTexts = (document: JsonObject, change: (text: PersonalText) => JsonValue): JsonObject =>
  Object.fromEntries(Object.entries(document).map(([key, value]) => [key, mapValue(value, change)]));

/** What is left of a document once a key is destroyed: exactly what a rebuild without that key gives. */
export const withoutKey = (document: JsonObject, kid: string): JsonObject =>
  mapPersonalTexts(document, (personal) => (personal.kid === kid ? { unavailable: true, kid } : personal));
