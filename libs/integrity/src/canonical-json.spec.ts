import type { JsonObject, JsonValue } from '@redress/kernel';
import canonicalize from 'canonicalize';
import { arbitraryJson, arbitraryJsonObject } from '@redress/testing';
import fc from 'fast-check';
import { assertNoIntegerKeys, canonicalBytes, canonicalDataText, canonicalText } from './canonical-json';
import { CanonicalJsonError, maxJsonDepth } from './json-survey';

const nested = (containers: number): JsonValue => {
  let value: JsonValue = 0;
  for (let depth = 0; depth < containers; depth += 1) value = [value];
  return value;
};

describe('canonical text', () => {
  it('orders keys by UTF-16 code units (RFC 8785, 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalText(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
        '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('writes strings and words as RFC 8785, 3.2.2 does, with its bytes of 3.2.4', () => {
    const value = { string: '\u20ac$\u000f\u000aA\u0027\u0042\u0022\u005c\\"/', literals: [null, true, false] };
    expect(canonicalText(value)).toBe('{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
    expect(Buffer.from(canonicalBytes(value)).toString('hex')).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c22737472696e67223a' +
        '22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
    );
  });

  it('writes integers up to 2^53 - 1, and minus zero as zero', () => {
    expect(canonicalText([9007199254740991, -9007199254740991, -0, 0])).toBe(
      '[9007199254740991,-9007199254740991,0,0]',
    );
  });

  it('keeps an own __proto__ and never sets a prototype', () => {
    const value = JSON.parse('{"z":1,"__proto__":{"polluted":1},"a":{"__proto__":null}}') as JsonObject;
    expect(canonicalText(value)).toBe('{"__proto__":{"polluted":1},"a":{"__proto__":null},"z":1}');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('orders keys that an engine would order by number', () => {
    expect(canonicalText({ '9': 0, '10': 0, a: { '2': 0, '11': 0, '-1': 0 } })).toBe(
      '{"10":0,"9":0,"a":{"-1":0,"11":0,"2":0}}',
    );
  });

  it('normalises no text: two spellings of é stay two', () => {
    expect(canonicalText(['\u00e9', 'e\u0301', '\u2028'])).toBe('["\u00e9","e\u0301","\u2028"]');
  });

  it('agrees with canonicalize on every value', () => {
    fc.assert(
      fc.property(arbitraryJson, (value) => {
        expect(canonicalText(value)).toBe(canonicalize(value));
      }),
    );
  });

  it.each<[string, unknown]>([
    ['a high surrogate alone', 'a\ud800'],
    ['a low surrogate alone', '\udc00a'],
    ['a key with a lone surrogate', { '\ud800': 1 }],
    ['a fraction', 0.5],
    ['2^53', 9007199254740992],
    ['not a number', NaN],
    ['infinity', Infinity],
    ['undefined', undefined],
    ['a member that is undefined', { a: undefined }],
    ['a hole', Array(1)],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['bytes', new Uint8Array(1)],
    ['a boxed string', Object('a')],
    [
      'an instance of a class',
      new (class Case {
        readonly status = 'Filed';
      })(),
    ],
    ['an object made from another', Object.create({ inherited: 1 })],
  ])('refuses %s, at any depth', (_name, value) => {
    expect(() => canonicalText(value as JsonValue)).toThrow(CanonicalJsonError);
    expect(() => canonicalText({ a: [value as JsonValue] })).toThrow(CanonicalJsonError);
  });

  it(`refuses more than ${maxJsonDepth} containers inside one another, and so a value that contains itself`, () => {
    expect(canonicalText(nested(maxJsonDepth))).toBe(`${'['.repeat(maxJsonDepth)}0${']'.repeat(maxJsonDepth)}`);
    expect(() => canonicalText(nested(maxJsonDepth + 1))).toThrow('Nested deeper than 64');
    const circle: Record<string, JsonValue> = {};
    circle['self'] = circle;
    expect(() => canonicalText(circle)).toThrow('Nested deeper than 64');
  });

  it('says under which key, and never the value', () => {
    expect(() => canonicalText({ amount: [0.5] })).toThrow(
      new CanonicalJsonError('A number that is no integer within 2^53 - 1, under key "amount"'),
    );
  });
});

describe('canonical text of data', () => {
  it('is canonical text', () => {
    fc.assert(
      fc.property(arbitraryJsonObject, (data) => {
        fc.pre(!/"-?\d+":/.test(canonicalText(data)));
        expect(canonicalDataText(data)).toBe(canonicalText(data));
      }),
    );
  });

  it.each(['0', '7', '-1', '007', '4294967296'])('refuses the key %s at any depth', (key) => {
    const data = { a: [{ [key]: true }] };
    expect(() => canonicalDataText(data)).toThrow(CanonicalJsonError);
    expect(() => assertNoIntegerKeys(data)).toThrow(CanonicalJsonError);
  });

  it.each(['', '-', '1a', 'a1', '1.5', '+1', '２'])('takes the key %j', (key) => {
    expect(canonicalDataText({ [key]: true })).toBe(`{${JSON.stringify(key)}:true}`);
    expect(() => assertNoIntegerKeys({ [key]: true })).not.toThrow();
  });
});
