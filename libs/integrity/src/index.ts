export { assertNoIntegerKeys, canonicalBytes, canonicalDataText, canonicalText } from './canonical-json';
export { StrictJsonError, type StrictJsonReason } from './json-scanner';
export { CanonicalJsonError, maxJsonDepth } from './json-survey';
export { parseCanonicalJson, parseStrictJson } from './strict-json';
