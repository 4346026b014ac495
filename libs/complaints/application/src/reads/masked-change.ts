import type { FieldChange } from '@redress/complaints/read-models';
import type { JsonValue } from '@redress/kernel';
import { maskValue, type MaskedField, type Reader } from './mask-document';

/** A change with each person's text as the reader may see it, and what of it is not shown. */
export const maskChange = (
  { path, before, after }: FieldChange,
  reader: Reader,
): Readonly<{ change: FieldChange; masked: readonly MaskedField[] }> => {
  const side = (value: JsonValue | undefined) => (value === undefined ? undefined : maskValue(value, reader, path));
  const [earlier, later] = [side(before), side(after)];
  return {
    change: {
      path,
      ...(earlier === undefined ? {} : { before: earlier.document }),
      ...(later === undefined ? {} : { after: later.document }),
    },
    masked: [...(earlier?.masked ?? []), ...(later?.masked ?? [])],
  };
};
