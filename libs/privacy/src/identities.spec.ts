import { createHash, createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';
import { deriveIdentities, uuidV5 } from './identities';

const instanceKey = Buffer.alloc(32, 7);
const mac = (message: Uint8Array): Uint8Array => createHmac('sha256', instanceKey).update(message).digest();
const identities = deriveIdentities(mac);

/** HMAC-SHA-256(I, JCS(parts)) by other means. */
const expectedMac = (parts: readonly (string | number)[]): string =>
  createHmac('sha256', instanceKey)
    .update(canonicalize(parts) ?? '')
    .digest('hex');

const expectedUuid8 = (parts: readonly (string | number)[]): string => {
  const hex = expectedMac(parts);
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const request = {
  issuer: 'https://id.example',
  subject: 'user-1',
  method: 'POST',
  path: '/v1/complaints',
  idempotencyKey: '0f7f6c1e-0000-4000-8000-000000000001',
};

describe('derived identities', () => {
  it('name a command by its request', () => {
    const { issuer, subject, method, path, idempotencyKey } = request;
    const parts = ['command/1', issuer, subject, method, path, idempotencyKey];
    expect(identities.commandIdForApi(request)).toBe(expectedUuid8(parts));
    const publicBody = Buffer.from('{}');
    const bodyHash = createHash('sha256').update('{}').digest('hex');
    expect(identities.commandIdForApi({ ...request, publicBody })).toBe(expectedUuid8([...parts, bodyHash]));
  });

  it('take no key but a UUID on the public route', () => {
    const publicBody = Buffer.from('{}');
    expect(() => identities.commandIdForApi({ ...request, idempotencyKey: 'again', publicBody })).toThrow(RangeError);
  });

  it('name a command by the record it comes from, or by its deadline', () => {
    expect(identities.commandIdForImport('cfpb', '1114245', 'file')).toBe(
      expectedUuid8(['import/1', 'cfpb', '1114245', 'file']),
    );
    expect(identities.commandIdForReactor('deadline-1', 'warn')).toBe(
      expectedUuid8(['reactor/1', 'deadline-1', 'warn']),
    );
  });

  it('tell apart parts that would run into each other', () => {
    expect(identities.commandIdForImport('a', 'bc', 'd')).not.toBe(identities.commandIdForImport('ab', 'c', 'd'));
  });

  it('make the complaint a UUIDv5 in the namespace of its command', () => {
    // RFC 9562, appendix A.4: www.example.com in the namespace of DNS names.
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
    const commandId = identities.commandIdForImport('cfpb', '1114245', 'file');
    expect(identities.complaintIdOf(commandId)).toBe(uuidV5(commandId, 'complaint'));
    expect(() => identities.complaintIdOf('1114245')).toThrow(RangeError);
  });

  it('number a complaint from its id and its day', () => {
    const complaintId = '2ed6657d-e927-568b-95e1-2665a8aea6a2';
    const bits = BigInt(`0x${expectedMac(['number/1', complaintId])}`) >> (256n - 45n);
    const body = Array.from({ length: 9 }, (_, index) =>
      '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number((bits >> BigInt(40 - 5 * index)) & 31n)),
    ).join('');
    expect(identities.complaintNoOf(complaintId, '2026-03-05').slice(0, -1)).toBe(`20260305-${body}`);
  });

  it('give another tracking code at each re-issue', () => {
    const complaintId = '2ed6657d-e927-568b-95e1-2665a8aea6a2';
    const codes = [0, 1, 2].map((reissues) => identities.trackingCodeOf(complaintId, reissues));
    expect(new Set(codes).size).toBe(3);
    expect(codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{10}$/.test(code))).toBe(true);
    const bits = BigInt(`0x${expectedMac(['tracking/1', complaintId, 2])}`) >> (256n - 50n);
    expect(codes[2]?.charAt(9)).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number(bits & 31n)));
  });

  it('name an erasure by its subject and the orders before it, and each of its commands', () => {
    const subjectId = identities.subjectIdOf('zh12345', '王先生');
    const erasureId = identities.erasureIdOf(subjectId, 0);
    const start = (uuid: string): string => uuid.replaceAll('-', '').slice(0, 12);
    expect(start(erasureId)).toBe(expectedMac(['erasure-id/1', subjectId, 0]).slice(0, 12));
    expect(identities.erasureIdOf(subjectId, 1)).not.toBe(erasureId);
    const commandId = identities.commandIdForErasure(erasureId, 'request');
    expect(start(commandId)).toBe(expectedMac(['erasure/1', erasureId, 'request']).slice(0, 12));
    expect(identities.commandIdForErasure(erasureId, 'approve')).not.toBe(commandId);
  });

  it('name a subject by its system and user, and check the instance', () => {
    expect(identities.subjectIdOf('zh12345', '王先生')).toBe(expectedMac(['subject/1', 'zh12345', '王先生']));
    expect(identities.instanceCheck()).toBe(expectedMac(['check/1']));
  });
});
