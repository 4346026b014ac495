import type { ComplaintEventType } from '@redress/complaints/domain';
import type { JsonObject, JsonValue, Personal } from '@redress/kernel';
import type { ComplaintData } from '../folding/complaint-fold';

/** Stands for a person's text: the trail says that it was given, never what it says. */
export const personalMark = { personal: true } as const;

export const mark = (personal: Personal | undefined): JsonValue | undefined =>
  personal === undefined ? undefined : personalMark;

export const marks = (items: readonly Personal[]): JsonValue => items.map(() => personalMark);

/** The fields that the event states, in this order. */
export const stated = (fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

type SetsOf<T extends ComplaintEventType> = (data: ComplaintData[T]) => JsonObject;
export type Sets<T extends ComplaintEventType> = { readonly [K in T]: SetsOf<K> };
