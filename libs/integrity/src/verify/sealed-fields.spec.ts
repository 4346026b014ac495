import type { JsonObject } from '@redress/kernel';
import { canonicalBytes } from '../canonical-json';
import { committedPointerOf, sealedFieldsOf, sealedKidsOf } from './sealed-fields';

const box = (kid: string): JsonObject => ({
  $sealed: { v: 1, kid, iv: 'A'.repeat(16), ct: 'AAAA', tag: `${'A'.repeat(21)}Q` },
  c: 'a'.repeat(64),
});

const withSealed = (over: JsonObject): JsonObject => ({
  ...box('k'),
  $sealed: { ...(box('k')['$sealed'] as JsonObject), ...over },
});

describe('sealed fields', () => {
  it('are found wherever they stand, by their pointer', () => {
    const data: JsonObject = { b: [0, { 'x/y~z': box('k2') }], a: box('k1'), c: { d: null }, '': box('k3') };
    expect(sealedFieldsOf(data).map(({ pointer, box: found }) => [pointer, found?.$sealed.kid])).toEqual([
      ['/b/1/x~1y~0z', 'k2'],
      ['/a', 'k1'],
      ['/', 'k3'],
    ]);
    expect(sealedKidsOf(canonicalBytes(data))).toEqual(['k3', 'k1', 'k2']);
    expect(sealedKidsOf(Buffer.alloc(3, 0xff))).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ['another version', withSealed({ v: 2 })],
    ['no kid', withSealed({ kid: '' })],
    ['a short iv', withSealed({ iv: 'A' })],
    ['an empty ciphertext', withSealed({ ct: '' })],
    ['a tag with bits too many', withSealed({ tag: 'B'.repeat(22) })],
    ['a member too many', withSealed({ alg: 'A256GCM' })],
    ['a part that is no text', withSealed({ iv: 1 })],
    ['no commitment', { $sealed: box('k')['$sealed'] ?? null }],
    ['a commitment in capitals', { ...box('k'), c: 'A'.repeat(64) }],
    ['something else inside', { $sealed: null, c: 'a'.repeat(64) }],
  ])('are of no form with %s', (_name, value) => {
    expect(sealedFieldsOf({ text: value })).toEqual([{ pointer: '/text', box: undefined }]);
  });

  it('keep the pointer of their first place where they were sealed again', () => {
    const target = { target: ['complaint-1', '3', '/narrative'] };
    expect(committedPointerOf('FieldResealed', target, '/sealed')).toBe('/narrative');
    expect(committedPointerOf('FieldResealed', target, '/other')).toBe('/other');
    expect(committedPointerOf('FieldResealed', {}, '/sealed')).toBe('/sealed');
    expect(committedPointerOf('NoteAdded', target, '/sealed')).toBe('/sealed');
  });
});
