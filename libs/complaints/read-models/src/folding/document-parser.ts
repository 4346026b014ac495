import type { JsonObject } from '@redress/kernel';

/** A stored document does not have the shape that its read model's name and version promise. */
export class ForeignDocumentError extends Error {
  override readonly name = 'ForeignDocumentError';
}

/**
 * From a document as a store hands it back to its type. What is inside was written by the projection of the same name and version; that this is such
 * a document is checked by its keys, all of them, since only they are cheap to check for every row of a page.
 */
export const documentParser =
  <D extends JsonObject>(model: string, keys: Readonly<Record<keyof D, true>>) =>
  (document: JsonObject): D => {
    const isDocument = (candidate: JsonObject): candidate is D => Object.keys(keys).every((key) => key in candidate);
    if (!isDocument(document)) throw new ForeignDocumentError(`Not a document of ${model}`);
    return document;
  };
