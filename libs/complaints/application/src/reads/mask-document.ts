import { maskOf, mayReveal, type CaseFacts, type FieldClass, type Principal } from '@redress/access';
import { isPersonalText, type PersonalText } from '@redress/complaints/read-models';
import type { JsonObject, JsonValue } from '@redress/kernel';
import { maskText } from '@redress/privacy';
import { fieldClassAt, maskKindAt } from './personal-places';

/** A text that is not shown: where it stands, why not, and whether it can be revealed. */
export type MaskedField = Readonly<{ pointer: string; reason: 'role'; revealable: boolean }>;

/**
 * A document as a principal reads it. Each person's text is one of `{text}`, `{masked, characters}` or `{unavailable}`: `erased` by law, with the
 * erasure's id, or under a key that is not in the ring.
 */
export type MaskedDocument<D extends JsonValue = JsonObject> = Readonly<{
  document: D;
  masked: readonly MaskedField[];
}>;

type Erasures = readonly Readonly<{ erasureId: string; kid: string }>[];

/** Who reads which case, and which keys of it the law had destroyed. */
export type Reader = Readonly<{ principal: Principal; facts: CaseFacts; erasures: Erasures }>;

const unavailableText = (kid: string | null, erasures: Erasures): JsonObject => {
  const erasure = erasures.find((candidate) => candidate.kid === kid);
  return erasure === undefined ? { unavailable: 'noKey' } : { unavailable: 'erased', erasureId: erasure.erasureId };
};

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Text at a place that no table knows is what the reader may see least. */
const strictest: FieldClass = 'contact';

/**
 * The value with each person's text as the reader may see it, wherever it stands below `pointer`: masking is one walk over the shape of personal text, so
 * that no field can be forgotten.
 */
export const maskValue = (value: JsonValue, reader: Reader, pointer = ''): MaskedDocument<JsonValue> => {
  const masked: MaskedField[] = [];
  const shown = (text: PersonalText, at: string): JsonObject => {
    if (!('text' in text)) return unavailableText(text.kid, reader.erasures);
    const fieldClass = fieldClassAt(at);
    const mask = maskOf(reader.principal, reader.facts, fieldClass ?? strictest);
    if (mask === 'open') return { text: text.text };
    masked.push({ pointer: at, reason: mask.reason, revealable: fieldClass !== undefined && mask.isRevealable });
    const { shown: part, characters } = maskText(text.text, mask.isRevealable ? maskKindAt(at) : 'text');
    return { masked: part, characters };
  };
  const walk = (part: JsonValue, at: string): JsonValue => {
    if (typeof part !== 'object' || part === null) return part;
    if (isList(part)) return part.map((item, index) => walk(item, `${at}/${index}`));
    if (isPersonalText(part)) return shown(part, at);
    return Object.fromEntries(
      Object.entries(part).map(([key, member]) => [key, walk(member, `${at}/${escaped(key)}`)]),
    );
  };
  return { document: walk(value, pointer), masked };
};

/** The same of a whole document. */
export const maskDocument = (document: JsonObject, reader: Reader): MaskedDocument => {
  const masked: MaskedField[] = [];
  const members = Object.entries(document).map(([key, value]) => {
    const member = maskValue(value, reader, `/${escaped(key)}`);
    masked.push(...member.masked);
    return [key, member.document] as const;
  });
  return { document: Object.fromEntries(members), masked };
};

/** Whether a text at this place may be opened for the reader. */
export const isRevealableAt = (pointer: string, { principal, facts }: Reader): boolean => {
  const fieldClass = fieldClassAt(pointer);
  if (fieldClass === undefined) return false;
  return maskOf(principal, facts, fieldClass) === 'open' || mayReveal(principal, facts, fieldClass);
};
