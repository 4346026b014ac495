import { decodeMetadata, MalformedEventError } from './index';
import { bytesOf, metadataFixture as metadata } from './stored-event.fixture';

const whole = {
  ...metadata,
  actorRole: 'specialist',
  actorUnit: 'unit-1',
  onBehalfOf: 'local:u2',
  causationId: '00000000-0000-4000-8000-000000000003',
  policy: 'hotline@1',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
};

describe('metadata', () => {
  it('is read with and without its optional keys', () => {
    expect(decodeMetadata(bytesOf(metadata))).toStrictEqual(metadata);
    expect(decodeMetadata(bytesOf(whole))).toStrictEqual(whole);
  });

  it.each(Object.keys(metadata))('is refused without %s, which it names', (key) => {
    const without = Object.fromEntries(Object.entries(metadata).filter(([other]) => other !== key));
    expect(() => decodeMetadata(bytesOf(without))).toThrow(new MalformedEventError(`metadata ${key} missing`));
  });

  it.each(Object.keys(whole).flatMap((key) => ['', 1, null, ['x'], { x: 'x' }].map((value) => [key, value] as const)))(
    'is refused where %s is %j',
    (key, value) => {
      const bytes = bytesOf({ ...whole, [key]: value });
      expect(() => decodeMetadata(bytes)).toThrow(new MalformedEventError(`metadata ${key} malformed`));
    },
  );

  it.each([
    ['v', '2'],
    ['schema', '0'],
    ['schema', '01'],
    ['schema', '1.0'],
    ['origin', 'constructor'],
    ['occurredAt', '2026-02-30T00:00:00.000Z'],
    ['recordedAt', '2026-03-02T01:30:00Z'],
    ['actorKind', 'robot'],
    ['alg', 'sha1'],
    ['eh', 'C'.repeat(64)],
  ])('is refused where %s is %s', (key, value) => {
    const bytes = bytesOf({ ...whole, [key]: value });
    expect(() => decodeMetadata(bytes)).toThrow(new MalformedEventError(`metadata ${key} malformed`));
  });

  it.each(['zzz', '__proto__', 'constructor', 'toString', '0'])('is refused with the unknown key %s', (key) => {
    const bytes = new TextEncoder().encode(JSON.stringify(metadata).replace('{', `{${JSON.stringify(key)}:"Li Lei",`));
    expect(() => decodeMetadata(bytes)).toThrow(new MalformedEventError('metadata with an unknown key'));
  });

  it.each([
    ['no object', bytesOf([]), 'metadata no object'],
    ['null', bytesOf(null), 'metadata no object'],
    ['no JSON', new TextEncoder().encode('{"v":'), 'metadata no JSON in UTF-8'],
    ['no UTF-8', Uint8Array.of(0x22, 0xc3, 0x28, 0x22), 'metadata no JSON in UTF-8'],
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf(metadata)), 'metadata no JSON in UTF-8'],
    ['blank', new Uint8Array(40).fill(0xff), 'metadata blank'],
    ['absent', new Uint8Array(0), 'metadata blank'],
  ])('is refused where it is %s', (_, bytes, message) => {
    expect(() => decodeMetadata(bytes)).toThrow(new MalformedEventError(message));
  });

  it('names the event in a refusal', () => {
    const at = { stream: 'complaint-1', revision: 3n, type: 'NoteAdded' };
    expect(() => decodeMetadata(bytesOf([]), at)).toThrow('complaint-1/3 NoteAdded: metadata no object');
  });
});
