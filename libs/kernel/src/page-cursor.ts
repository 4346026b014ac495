import { isOfType, type FieldValue, type ReadModel } from './read-model';
import { orderedJson } from './read-digest';
import type { PageRequest } from './read-query';

/** A page was asked for with a cursor of another question, or of none. */
export class ForeignCursorError extends RangeError {
  override readonly name = 'ForeignCursorError';
}

/** Where a page ended: the sort fields of its last document, and its key. */
export type Place = Readonly<{ values: readonly FieldValue[]; key: string }>;

/** Names a text by something short that no other text has. */
export type Fingerprint = (text: string) => string;

export type PageCursors = Readonly<{
  cursorAt: (model: ReadModel, request: PageRequest<string>, place: Place) => string;
  /** @throws ForeignCursorError where the cursor is not of this question. */
  placeOf: (model: ReadModel, request: PageRequest<string>) => Place | undefined;
}>;

/** Cursors that any store can give: a place, and the fingerprint of the question. Of another model, filter, search or sort they are refused. */
export const pageCursors = (fingerprint: Fingerprint): PageCursors => {
  const questionOf = (model: ReadModel, { filter, search, sort }: PageRequest<string>): string =>
    fingerprint(orderedJson([model.name, model.version, filter ?? null, search ?? null, sort]));
  return {
    cursorAt: (model, request, { values, key }) =>
      Buffer.from(JSON.stringify([questionOf(model, request), ...values, key])).toString('base64url'),
    placeOf: (model, request) => {
      if (request.cursor === undefined) return undefined;
      const [question, ...rest] = parsedList(request.cursor);
      const key = rest.pop();
      const values = rest.filter((value, at) => isValueOf(model, request.sort[at]?.field, value));
      if (
        question !== questionOf(model, request) ||
        typeof key !== 'string' ||
        rest.length !== request.sort.length ||
        values.length !== rest.length
      )
        throw new ForeignCursorError('The cursor is not of this query');
      return { values, key };
    },
  };
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
