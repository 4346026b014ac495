import { MalformedEventError, type EventPlace } from './malformed-event.error';

// A byte order mark is kept, so that JSON refuses it: what is stored has none.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// What a store leaves of data that were blanked by law (ledger-format, The verifier).
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0xff);

/**
 * Bytes to a JSON value. The verifier alone asks whether they are the canonical ones; the parser's own message would quote them, so it is dropped.
 * @throws MalformedEventError naming `part`.
 */
export const parseStoredJson = (bytes: Uint8Array, part: 'data' | 'metadata', at?: EventPlace): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new MalformedEventError(isBlank(bytes) ? `${part} blank` : `${part} no JSON in UTF-8`, at);
  }
};
