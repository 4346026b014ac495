import type { FormField, FormParts, PartName } from './form-part';

/** What somebody has typed so far, in the shape of the body: text for every single value, `undefined` for what is untouched. */
export type Draft = string | boolean | undefined | readonly Draft[] | DraftPart;
export type DraftPart = Readonly<{ [name: string]: Draft }>;

export const isPart = (draft: Draft): draft is DraftPart => typeof draft === 'object' && !Array.isArray(draft);
export const memberOf = (draft: Draft, name: string): Draft => (isPart(draft) ? draft[name] : undefined);
const isList = (draft: Draft): draft is readonly Draft[] => Array.isArray(draft);
export const itemsOf = (draft: Draft): readonly Draft[] => (isList(draft) ? draft : []);

/** Nothing stands there, however deep. */
export const isBlank = (draft: Draft): boolean => {
  if (draft === undefined || draft === '') return true;
  if (typeof draft === 'string' || typeof draft === 'boolean') return false;
  return Object.values(draft).every(isBlank);
};

const startOf = (field: FormField, parts: FormParts): Draft =>
  field.is === 'part' && field.required === true ? startDraft(field.part, parts) : field.prefill;

/** What a form of that part starts with. */
export const startDraft = (part: PartName, parts: FormParts): DraftPart =>
  Object.fromEntries(parts[part].map((field) => [field.name, startOf(field, parts)]));

/** Which of several parts is meant: the one that one of its own values names. */
export const chosenPart = (names: readonly PartName[], draft: Draft, parts: FormParts): PartName | undefined =>
  names.find((name) =>
    parts[name].some(
      (field) =>
        field.is === 'choice' && field.name === 'field' && field.of.some((one) => one === memberOf(draft, field.name)),
    ),
  );
