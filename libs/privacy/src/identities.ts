import { createHash, hash } from 'node:crypto';
import { canonicalBytes } from '@redress/integrity';
import { uuidPattern, type CivilDate, type KeyRing } from '@redress/kernel';
import { crockfordOf } from './base32';
import { complaintNoFrom } from './complaint-no';

/** Characters of a tracking code: 50 bits. */
const trackingCodeCharacters = 10;

/** A request as its command's identity is made from; `path` with the real ids. */
export type ApiRequest = Readonly<{
  issuer: string;
  subject: string;
  method: string;
  path: string;
  idempotencyKey: string;
  /** On the public route only: anybody may send any key there, so the body's SHA-256 goes in as well. */
  publicBody?: Uint8Array;
}>;

/** What is derived from the instance key, so that an answer that was lost can be given again and nothing is filed twice. */
export type Identities = Readonly<{
  /** @throws RangeError where the key of a public request is not a UUID. */
  commandIdForApi: (request: ApiRequest) => string;
  commandIdForImport: (system: string, sourceId: string, step: string) => string;
  commandIdForReactor: (deadlineId: string, step: string) => string;
  commandIdForErasure: (erasureId: string, step: string) => string;
  /** `ordinal`: how many erasures of the subject were ordered before, so that an order whose answer was lost is the same order. */
  erasureIdOf: (subjectId: string, ordinal: number) => string;
  /** From the commandId of FileComplaint. */
  complaintIdOf: (commandId: string) => string;
  /** `receivedOn`: the date of recordedAt in the ledger's zone. */
  complaintNoOf: (complaintId: string, receivedOn: CivilDate) => string;
  /** `reissues`: how often the stream says that the code was issued again. */
  trackingCodeOf: (complaintId: string, reissues: number) => string;
  /** Hex: it may be part of a stream's name. */
  subjectIdOf: (system: string, sourceUser: string) => string;
  /** Hex: stands in LedgerOpened, so that a key ring with another instance key is refused. */
  instanceCheck: () => string;
}>;

/** The first 16 bytes as a UUID of the given version (RFC 9562, sections 4 and 5): the other bits are kept. */
const uuidOf = (bytes: Uint8Array, version: 5 | 8): string => {
  const uuid = Buffer.from(bytes.subarray(0, 16));
  uuid.writeUInt8((uuid.readUInt8(6) & 0x0f) | (version << 4), 6);
  uuid.writeUInt8((uuid.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = uuid.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** A UUID from a name within a namespace (RFC 9562, section 5.5). @throws RangeError where the namespace is not a lower-case UUID. */
export const uuidV5 = (namespace: string, name: string): string => {
  if (!uuidPattern.test(namespace)) throw new RangeError('The namespace of a UUID is a UUID in lower case');
  const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  return uuidOf(createHash('sha1').update(bytes).update(name).digest(), 5);
};

/** Every identity of ledger-format, Identities derived; each is HMAC-SHA-256(I, JCS([label, ...])). */
export const deriveIdentities = (mac: KeyRing['mac']): Identities => {
  const macOf = (...parts: readonly (string | number)[]): Uint8Array => mac(canonicalBytes(parts));
  const hexOf = (...parts: readonly string[]): string => Buffer.from(macOf(...parts)).toString('hex');
  return {
    commandIdForApi: ({ issuer, subject, method, path, idempotencyKey, publicBody }) => {
      if (publicBody !== undefined && !uuidPattern.test(idempotencyKey.toLowerCase()))
        throw new RangeError('On the public route an Idempotency-Key is a UUID');
      const body = publicBody === undefined ? [] : [hash('sha256', publicBody, 'hex')];
      return uuidOf(macOf('command/1', issuer, subject, method, path, idempotencyKey, ...body), 8);
    },
    commandIdForImport: (system, sourceId, step) => uuidOf(macOf('import/1', system, sourceId, step), 8),
    commandIdForReactor: (deadlineId, step) => uuidOf(macOf('reactor/1', deadlineId, step), 8),
    commandIdForErasure: (erasureId, step) => uuidOf(macOf('erasure/1', erasureId, step), 8),
    erasureIdOf: (subjectId, ordinal) => uuidOf(macOf('erasure-id/1', subjectId, ordinal), 8),
    complaintIdOf: (commandId) => uuidV5(commandId, 'complaint'),
    complaintNoOf: (complaintId, receivedOn) => complaintNoFrom(macOf('number/1', complaintId), receivedOn),
    trackingCodeOf: (complaintId, reissues) =>
      crockfordOf(macOf('tracking/1', complaintId, reissues), trackingCodeCharacters),
    subjectIdOf: (system, sourceUser) => hexOf('subject/1', system, sourceUser),
    instanceCheck: () => hexOf('check/1'),
  };
};
