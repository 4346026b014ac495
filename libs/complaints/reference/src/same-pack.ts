import type { PolicyPack } from '@redress/complaints/domain';
import type { JsonValue } from '@redress/kernel';

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const sameJson = (a: JsonValue | undefined, b: JsonValue | undefined): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (isList(a) || isList(b))
    return isList(a) && isList(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
};

/** Equal in every rule, in whatever order the keys of a file stand; the order of a list counts, since lists are shown and asked in it. */
export const isSamePack = (a: PolicyPack, b: PolicyPack): boolean => sameJson(a, b);
