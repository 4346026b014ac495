import type { JsonObject } from '@redress/kernel';

/** A document as a store gives it back: through text, so that nothing that is not JSON survives. */
export const writtenAndRead = (document: JsonObject): JsonObject => JSON.parse(JSON.stringify(document)) as JsonObject;
