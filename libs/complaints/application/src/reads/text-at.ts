import { isPersonalText, type CaseView, type PersonalText } from '@redress/complaints/read-models';
import type { JsonObject, JsonValue } from '@redress/kernel';

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const memberOf = (value: JsonValue | undefined, name: string): JsonValue | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isList(value)) return /^(?:0|[1-9]\d{0,5})$/.test(name) ? value[Number(name)] : undefined;
  return Object.hasOwn(value, name) ? value[name] : undefined;
};

/** RFC 6901. */
const valueAt = (document: JsonObject, pointer: string): JsonValue | undefined => {
  const [root, ...segments] = pointer.split('/');
  if (root !== '') return undefined;
  return segments
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<JsonValue | undefined>(memberOf, document);
};

/** The person's text at a place of a case; undefined where none stands there. */
export const textAt = (view: CaseView, pointer: string): PersonalText | undefined => {
  const value = valueAt(view, pointer);
  return isPersonalText(value) ? value : undefined;
};
