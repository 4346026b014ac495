import type { JsonObject, JsonValue } from '@redress/kernel';

/** `Array.isArray`, which does not see through a read-only type. */
export const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
