/**
 * The closed list of metadata keys of ledger format version 1, every value a string, a key without a value absent.
 * An unknown key is refused at writing and is tampering at verification.
 */
export const requiredMetadataKeys = [
  'v',
  'schema',
  'tenant',
  'origin',
  'occurredAt',
  'recordedAt',
  'actorKind',
  'actorId',
  'commandId',
  'correlationId',
  'alg',
  'dh',
  'prev',
  'eh',
] as const;

export const optionalMetadataKeys = [
  'actorRole',
  'actorUnit',
  'onBehalfOf',
  'causationId',
  'policy',
  'traceparent',
] as const;

export type EventMetadata = Readonly<
  Record<(typeof requiredMetadataKeys)[number], string> & Partial<Record<(typeof optionalMetadataKeys)[number], string>>
>;
