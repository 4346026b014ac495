import type { MaskKind } from '@redress/privacy';
import type { Words } from '@redress/complaints/messages';

/** How a value is said. */
export type Form =
  | Readonly<{ as: 'text' | 'instant' | 'moment' | 'span' | 'holds' | 'category' | 'reference' | 'event' | 'deadline' }>
  /** A value of a closed list, in words. */
  | Readonly<{ as: 'term'; terms: Readonly<Record<string, Words>> }>
  | Readonly<{ as: 'personal'; mask?: MaskKind }>
  /** Said member by member, each under its own label; without one, the member is said under the label of the whole. */
  | Readonly<{ as: 'members'; members: Readonly<Record<string, Field>> }>
  /** `named`: by the member that holds a deadline's id, or another id; by the place in the list; or, where that tells nothing, not at all. */
  | Readonly<{ as: 'items'; item: Form; named: Naming }>;

export type Naming = Readonly<{ by: 'deadline' | 'id'; key: string }> | Readonly<{ by: 'place' | 'nothing' }>;

/** A part of the case view: what it is called and how it is said. */
export type Field =
  | (Form &
      Readonly<{
        label?: Words;
        /** A reader misses it: where it is absent, that is said. */
        isExpected?: true;
      }>)
  /** Not said: another field says it, or the event itself does. */
  | Readonly<{ as: 'silent' }>;

/** Names every member of a part of the view: one that is forgotten does not compile. */
export type FieldsOf<T> = Readonly<Record<keyof T, Field>>;

export const silent: Field = { as: 'silent' };

/** A field with its label in both languages. */
export const field = (en: string, zh: string, form: Form): Field => ({ ...form, label: { en, zh } });

/** A field that a reader misses where it is absent. */
export const expected = (part: Field): Field => (part.as === 'silent' ? part : { ...part, isExpected: true });

export const text: Form = { as: 'text' };
export const instant: Form = { as: 'instant' };
export const moment: Form = { as: 'moment' };
export const span: Form = { as: 'span' };
export const personal: Form = { as: 'personal' };
export const term = (terms: Readonly<Record<string, Words>>): Form => ({ as: 'term', terms });
export const members = <T>(fields: FieldsOf<T>): Form => ({ as: 'members', members: fields });
export const items = (item: Form, named: Naming = { by: 'place' }): Form => ({ as: 'items', item, named });
/** Plain values in one line. */
export const texts: Form = items(text);
