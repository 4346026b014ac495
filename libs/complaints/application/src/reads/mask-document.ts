import { maskOf, mayReveal, type CaseFacts, type FieldClass, type Mask, type Principal } from '@redress/access';
import { isPersonalText, type CaseView, type PersonalText } from '@redress/complaints/read-models';
import type { Instant, JsonObject, JsonValue } from '@redress/kernel';
import { maskText } from '@redress/privacy';
import { fieldClassAt, impersonalPointers, maskKindAt } from './personal-places';

/** A text that is not shown: where it stands, why not, and whether it can be revealed. */
export type MaskedField = Readonly<{ pointer: string; reason: 'role'; revealable: boolean }>;

/** A text that is gone by law: where it stood, and the erasure that ended it. */
export type ErasedField = Readonly<{ pointer: string; erasureId: string; erasedAt: Instant }>;

/**
 * A document as a principal reads it. Each person's text is one of `{text}`, `{masked, characters}` or `{unavailable}`: `erased` by law, with the
 * erasure's id, or under a key that is not in the ring.
 */
export type MaskedDocument<D extends JsonValue = JsonObject> = Readonly<{
  document: D;
  masked: readonly MaskedField[];
  erased: readonly ErasedField[];
}>;

type Erasures = CaseView['erasures'];

/** Who reads which case, and which keys of it the law had destroyed. */
export type Reader = Readonly<{ principal: Principal; facts: CaseFacts; erasures: Erasures }>;

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const escaped = (name: string): string => (/[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name);

/** Text at a place that no table knows is what the reader may see least. */
const strictest: FieldClass = 'contact';

/** How a reader sees each kind of text in a case: asked once for all of its texts. */
const masksFor = ({ principal, facts }: Reader): ((fieldClass: FieldClass) => Mask) => {
  const known = new Map<FieldClass, Mask>();
  return (fieldClass) => {
    const mask = known.get(fieldClass) ?? maskOf(principal, facts, fieldClass);
    known.set(fieldClass, mask);
    return mask;
  };
};

type Shown = (text: PersonalText, pointer: string) => JsonObject;

type Hidden = Readonly<{ masked: MaskedField[]; erased: ErasedField[] }>;

const shownTo = (reader: Reader, { masked, erased }: Hidden): Shown => {
  const maskFor = masksFor(reader);
  return (text, pointer) => {
    if (!('text' in text)) {
      const erasure = reader.erasures.find(({ kid }) => kid === text.kid);
      if (erasure === undefined) return { unavailable: 'noKey' };
      const { erasureId, destroyedAt: erasedAt } = erasure;
      erased.push({ pointer, erasureId, erasedAt });
      return { unavailable: 'erased', erasureId };
    }
    const fieldClass = fieldClassAt(pointer);
    const mask = maskFor(fieldClass ?? strictest);
    if (mask === 'open') return { text: text.text };
    const revealable = fieldClass !== undefined && mask.isRevealable;
    masked.push({ pointer, reason: mask.reason, revealable });
    const { shown, characters } = maskText(text.text, revealable ? maskKindAt(pointer) : 'text');
    return { masked: shown, characters };
  };
};

/** The part with every person's text replaced; one without any is given back as it is, since most of a case has none and lists show many. */
const replaced = (part: JsonValue, pointer: string, shown: Shown): JsonValue => {
  if (typeof part !== 'object' || part === null || impersonalPointers.has(pointer)) return part;
  if (isPersonalText(part)) return shown(part, pointer);
  if (isList(part)) {
    const items = part.map((item, index) => replaced(item, `${pointer}/${index}`, shown));
    return items.every((item, index) => item === part[index]) ? part : items;
  }
  let copy: Record<string, JsonValue> | undefined;
  for (const [key, member] of Object.entries(part)) {
    if (typeof member !== 'object' || member === null) continue;
    const changed = replaced(member, `${pointer}/${escaped(key)}`, shown);
    if (changed === member) continue;
    copy ??= { ...part };
    copy[key] = changed;
  }
  return copy ?? part;
};

/**
 * The value with each person's text as the reader may see it, wherever it stands below `pointer`: masking is one walk over the shape of personal text, so
 * that no field can be forgotten.
 */
export const maskValue = (value: JsonValue, reader: Reader, pointer = ''): MaskedDocument<JsonValue> => {
  const hidden: Hidden = { masked: [], erased: [] };
  return { document: replaced(value, pointer, shownTo(reader, hidden)), ...hidden };
};

/** The same of a whole document. */
export const maskDocument = (document: JsonObject, reader: Reader): MaskedDocument => {
  const hidden: Hidden = { masked: [], erased: [] };
  const shown = shownTo(reader, hidden);
  const members = Object.entries(document).map(
    ([key, value]) => [key, replaced(value, `/${escaped(key)}`, shown)] as const,
  );
  return { document: Object.fromEntries(members), ...hidden };
};

/** Whether a text at this place may be opened for the reader. */
export const isRevealableAt = (pointer: string, { principal, facts }: Reader): boolean => {
  const fieldClass = fieldClassAt(pointer);
  if (fieldClass === undefined) return false;
  return maskOf(principal, facts, fieldClass) === 'open' || mayReveal(principal, facts, fieldClass);
};
