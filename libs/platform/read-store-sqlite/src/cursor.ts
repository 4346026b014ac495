import { createHash } from 'node:crypto';
import { isOfType, orderedJson, type FieldValue, type PageRequest, type ReadModel } from '@redress/kernel';

/** Where a page ended: the sort fields of its last document, and its key. */
export type Place = Readonly<{ values: readonly FieldValue[]; key: string }>;

const fingerprintCharacters = 22;

/** Tells the cursor of one question from that of another: of another model, filter, search or sort it is refused. */
const fingerprintOf = (model: ReadModel, { filter, search, sort }: PageRequest<string>): string =>
  createHash('sha256')
    .update(orderedJson([model.name, model.version, filter ?? null, search ?? null, sort]))
    .digest('base64url')
    .slice(0, fingerprintCharacters);

export const cursorAt = (model: ReadModel, request: PageRequest<string>, { values, key }: Place): string =>
  Buffer.from(JSON.stringify([fingerprintOf(model, request), ...values, key])).toString('base64url');

/** @throws RangeError where the cursor is not of this question. */
export const placeOf = (model: ReadModel, request: PageRequest<string>): Place | undefined => {
  if (request.cursor === undefined) return undefined;
  const [fingerprint, ...rest] = parsedList(request.cursor);
  const key = rest.pop();
  const values = rest.filter((value, at) => isValueOf(model, request.sort[at]?.field, value));
  if (
    fingerprint !== fingerprintOf(model, request) ||
    typeof key !== 'string' ||
    rest.length !== request.sort.length ||
    values.length !== rest.length
  )
    throw new RangeError('The cursor is not of this query');
  return { values, key };
};

const isFieldValue = (value: unknown): value is FieldValue =>
  value === null || typeof value === 'string' || typeof value === 'number';

const isValueOf = (model: ReadModel, field: string | undefined, value: FieldValue): boolean => {
  const type = field === undefined ? undefined : model.fields[field];
  return type !== undefined && (value === null || isOfType(type, value));
};

const parsedList = (cursor: string): readonly FieldValue[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) && parsed.every(isFieldValue) ? parsed : [];
  } catch {
    return [];
  }
};
