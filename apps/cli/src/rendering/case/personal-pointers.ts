import { isPersonalText } from '@redress/complaints/read-models';
import type { JsonValue } from '@redress/kernel';

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Where personal text stands in a document, as RFC 6901 pointers: what a reader of the whole document gets to see. Text whose key the law had destroyed
 * is not among it, since nobody can be shown it.
 */
export const personalPointers = (
  value: JsonValue,
  isErased: (kid: string) => boolean,
  pointer = '',
): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isPersonalText(value)) return value.kid !== null && isErased(value.kid) ? [] : [pointer];
  const members = isList(value) ? value.map((item, at) => [String(at), item] as const) : Object.entries(value);
  return members.flatMap(([name, member]) => personalPointers(member, isErased, `${pointer}/${escaped(name)}`));
};
