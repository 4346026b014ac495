export { assertNoIntegerKeys, canonicalBytes, canonicalDataText, canonicalText } from './canonical-json';
export { StrictJsonError, type StrictJsonReason } from './json-scanner';
export { CanonicalJsonError, maxJsonDepth } from './json-survey';
export { parseCanonicalJson, parseStrictJson } from './strict-json';
export {
  chainEvents,
  dataHash,
  eventHash,
  genesisHash,
  type EventDraft,
  type HashedMetadata,
  type HeaderPlace,
  type NextLink,
} from './event-chain';
export {
  MetadataError,
  parseMetadata,
  type DraftMetadata,
  type MetadataFault,
  type MetadataRule,
} from './event-metadata';
export { checkDisclosure, commitmentOf, readOpening, type Opening } from './commitment';
