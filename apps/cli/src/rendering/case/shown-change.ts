import { mapPersonalTexts, type FieldChange } from '@redress/complaints/read-models';
import type { JsonObject, JsonValue } from '@redress/kernel';
import type { CaseTelling } from '../case-telling';
import { personalJson } from '../personal';

/** A value for a program, with the personal text in it as it may be shown. */
export const shownValue = (value: JsonValue, tell: CaseTelling): JsonValue =>
  mapPersonalTexts({ value }, personalJson(tell))['value'] ?? null;

/** A change for a program. */
export const shownChange = ({ path, before, after }: FieldChange, tell: CaseTelling): JsonObject => ({
  path,
  ...(before === undefined ? {} : { before: shownValue(before, tell) }),
  ...(after === undefined ? {} : { after: shownValue(after, tell) }),
});
