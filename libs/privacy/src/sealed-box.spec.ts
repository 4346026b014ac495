import { createHash, webcrypto } from 'node:crypto';
import type { DataKey, SealedBox, SealedPlace } from '@redress/kernel';
import { arbitraryText } from '@redress/testing';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { checkDisclosure } from '@redress/integrity';
import { openBox, SealBrokenError, sealValue } from './sealed-box';

const key: DataKey = { kid: 'kid-1', key: Uint8Array.from({ length: 32 }, (_, index) => index) };
const place: SealedPlace = {
  stream: 'complaint-7f3c',
  id: '3f0c1e9a-1111-4111-8111-000000000001',
  type: 'NoteAdded',
  pointer: '/text',
};
const fixed = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, index) => 255 - index);
const salt = Buffer.from(fixed(32)).toString('base64url');

const seal = (value: string): SealedBox => sealValue({ value, place, key, random: fixed });

/** The page (ledger-format, Sealed fields) read once more, over another interface to the cipher, which appends the tag. */
const independentSeal = async (value: string): Promise<SealedBox> => {
  const text = (json: unknown): Uint8Array => Buffer.from(canonicalize(json) ?? '');
  const aes = await webcrypto.subtle.importKey('raw', key.key, 'AES-GCM', false, ['encrypt']);
  const additionalData = text([1, place.stream, place.id, place.type, place.pointer, key.kid]);
  const iv = fixed(12);
  const algorithm = { name: 'AES-GCM', iv, additionalData, tagLength: 128 };
  const sealed = Buffer.from(await webcrypto.subtle.encrypt(algorithm, aes, text([salt, value])));
  return {
    $sealed: {
      v: 1,
      kid: key.kid,
      iv: Buffer.from(iv).toString('base64url'),
      ct: sealed.subarray(0, -16).toString('base64url'),
      tag: sealed.subarray(-16).toString('base64url'),
    },
    c: createHash('sha256')
      .update(text([salt, place.pointer, value]))
      .digest('hex'),
  };
};

const reasonOf = (open: () => unknown): string | undefined => {
  try {
    open();
    return undefined;
  } catch (error) {
    if (error instanceof SealBrokenError) return error.reason;
    throw error;
  }
};

const withPart = (box: SealedBox, part: Partial<SealedBox['$sealed']>): SealedBox => ({
  ...box,
  $sealed: { ...box.$sealed, ...part },
});

describe('a sealed value', () => {
  it('is what the page says, byte for byte', async () => {
    for (const value of ['', '噪音扰民', '\u2028\u{1F600}"\\', 'a'.repeat(10_000)])
      expect(seal(value)).toEqual(await independentSeal(value));
  });

  it('opens to its salt and value', () => {
    fc.assert(
      fc.property(arbitraryText, (value) => {
        expect(openBox(seal(value), place, key.key)).toEqual({ salt, value });
      }),
    );
  });

  it('is another box each time', () => {
    const [first, second] = [1, 2].map(() => sealValue({ value: 'same', place, key }));
    expect(first?.$sealed.iv).not.toBe(second?.$sealed.iv);
    expect(first?.$sealed.ct).not.toBe(second?.$sealed.ct);
    expect(first?.c).not.toBe(second?.c);
  });

  it.each<[string, Partial<SealedPlace>]>([
    ['another stream', { stream: 'complaint-7f3d' }],
    ['another event', { id: '3f0c1e9a-1111-4111-8111-000000000002' }],
    ['another type', { type: 'NoteChanged' }],
    ['another field', { pointer: '/reason' }],
  ])('opens not at %s', (_name, moved) => {
    expect(reasonOf(() => openBox(seal('a'), { ...place, ...moved }, key.key))).toBe('tag');
  });

  it('opens not under another key, nor as that of another kid', () => {
    expect(reasonOf(() => openBox(seal('a'), place, Buffer.alloc(32)))).toBe('tag');
    expect(reasonOf(() => openBox(withPart(seal('a'), { kid: 'kid-2' }), place, key.key))).toBe('tag');
  });

  it('betrays every changed bit', () => {
    const box = seal('some text');
    for (const part of ['iv', 'ct', 'tag'] as const) {
      const bytes = Buffer.from(box.$sealed[part], 'base64url');
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const reason = reasonOf(() =>
          openBox(withPart(box, { [part]: changed.toString('base64url') }), place, key.key),
        );
        expect(reason).toBe('tag');
      }
    }
  });

  it.each<[string, Partial<SealedBox['$sealed']>]>([
    ['padding', { tag: `${seal('a').$sealed.tag}==` }],
    ['bits that no byte takes up', { tag: `${seal('a').$sealed.tag.slice(0, -1)}B` }],
    ['the other alphabet', { ct: '+/+/' }],
    ['a blank', { ct: `${seal('a').$sealed.ct} ` }],
    ['a short tag', { tag: seal('a').$sealed.tag.slice(0, 16) }],
    ['a long iv', { iv: 'A'.repeat(20) }],
  ])('is malformed with %s', (_name, part) => {
    expect(reasonOf(() => openBox(withPart(seal('a'), part), place, key.key))).toBe('malformed');
  });

  it('is pinned by its commitment', () => {
    expect(reasonOf(() => openBox({ ...seal('a'), c: seal('b').c }, place, key.key))).toBe('commitment');
  });

  it('refuses a plaintext that is not a salt and a value', async () => {
    const aes = await webcrypto.subtle.importKey('raw', key.key, 'AES-GCM', false, ['encrypt']);
    const additionalData = Buffer.from(JSON.stringify([1, place.stream, place.id, place.type, place.pointer, key.kid]));
    for (const plaintext of ['"a"', '["a"]', '["short salt","a"]', `["${salt}",1]`, `["${salt}", "a"]`, '{']) {
      const algorithm = { name: 'AES-GCM', iv: fixed(12), additionalData };
      const sealed = Buffer.from(await webcrypto.subtle.encrypt(algorithm, aes, Buffer.from(plaintext)));
      const ct = sealed.subarray(0, -16).toString('base64url');
      const box = withPart(seal('a'), { ct, tag: sealed.subarray(-16).toString('base64url') });
      expect(reasonOf(() => openBox(box, place, key.key))).toBe('plaintext');
    }
  });

  it('can be disclosed without its key', () => {
    const box = seal('a');
    const { salt: disclosed, value } = openBox(box, place, key.key);
    expect(checkDisclosure(box.c, place.pointer, [disclosed, value])).toBe(true);
    expect(checkDisclosure(box.c, '/reason', [disclosed, value])).toBe(false);
    expect(checkDisclosure(box.c, place.pointer, [disclosed, 'b'])).toBe(false);
    expect(checkDisclosure(box.c, place.pointer, [`${disclosed.slice(0, -1)}B`, value])).toBe(false);
    expect(checkDisclosure(box.c, place.pointer, [disclosed, value, 'more'])).toBe(false);
    expect(checkDisclosure(box.c, place.pointer, { salt: disclosed, value })).toBe(false);
  });

  it('keeps the commitment of its first place when it is sealed again at another', () => {
    const moved = { ...place, type: 'FieldResealed', pointer: '/sealed' };
    const again = sealValue({ value: 'a', place: moved, key, committedPointer: place.pointer, random: fixed });
    expect(again.c).toBe(seal('a').c);
    expect(openBox(again, moved, key.key, place.pointer)).toEqual({ salt, value: 'a' });
    expect(reasonOf(() => openBox(again, moved, key.key))).toBe('commitment');
  });
});
