import type { JsonValue } from '@redress/kernel';
import { arbitraryJson, arbitraryText } from '@redress/testing';
import fc from 'fast-check';
import { canonicalBytes, canonicalText } from './canonical-json';
import { scanJson, StrictJsonError, type StrictJsonReason } from './json-scanner';
import { maxJsonDepth } from './json-survey';
import { parseCanonicalJson, parseStrictJson } from './strict-json';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

type Outcome = Readonly<{ value: string }> | Readonly<{ reason: StrictJsonReason }>;

const outcomeOf = (parse: () => JsonValue): Outcome => {
  try {
    return { value: canonicalText(parse()) };
  } catch (error) {
    if (error instanceof StrictJsonError) return { reason: error.reason };
    throw error;
  }
};

/** JSON text in any spelling: white space, escapes, keys in any order and sometimes twice, numbers of every form. */
const arbitraryJsonText: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => {
  const space = fc.constantFrom('', '', '', ' ', '\n\t\r');
  const literal = arbitraryText.chain((text) =>
    fc.constantFrom(
      JSON.stringify(text),
      `"${text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`,
      '"\\ud800"',
      '"\\/"',
    ),
  );
  const key = fc.oneof(literal, fc.constantFrom('"a"', '"b"', '"\\u0061"', '"__proto__"', '"1"', '"0"'));
  const number = fc.oneof(
    fc.maxSafeInteger().map(String),
    fc.constantFrom('-0', '1.0', '1e2', '0.5', '9007199254740992', '-9007199254740993', '1e400', '01', '+1', '.5'),
  );
  const joined = (parts: readonly string[], left: string, right: string, pad: string): string =>
    `${left}${pad}${parts.join(`${pad},${pad}`)}${pad}${right}`;
  return {
    value: fc.oneof(
      { maxDepth: 3 },
      literal,
      number,
      fc.constantFrom('null', 'true', 'false', 'nul', ''),
      fc.tuple(fc.array(tie('value'), { maxLength: 3 }), space).map(([items, pad]) => joined(items, '[', ']', pad)),
      fc.tuple(fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }), space).map(([members, pad]) =>
        joined(
          members.map(([name, value]) => `${name}:${value}`),
          '{',
          '}',
          pad,
        ),
      ),
    ),
  };
}).value;

describe('strict JSON', () => {
  it.each<[string, string, StrictJsonReason]>([
    ['a key twice', '{"a":1,"a":1}', 'duplicate-key'],
    ['a key twice, spelled in two ways', '{"a":1,"\\u0061":1}', 'duplicate-key'],
    ['__proto__ twice', '{"__proto__":1,"__proto__":1}', 'duplicate-key'],
    ['a lone surrogate as an escape', '["\\ud800"]', 'lone-surrogate'],
    ['a key with a lone surrogate', '{"\\udfff":1}', 'lone-surrogate'],
    ['a fraction', '[0.5]', 'not-an-integer'],
    ['an integer spelled as a fraction', '1.0', 'not-an-integer'],
    ['an integer spelled with an exponent', '1e2', 'not-an-integer'],
    ['minus zero', '-0', 'not-an-integer'],
    ['2^53', '9007199254740992', 'not-an-integer'],
    ['a number beyond every double', '1e400', 'not-an-integer'],
    ['a leading zero', '01', 'trailing-text'],
    ['text after the value', '{} {}', 'trailing-text'],
    ['a NUL after the value', '{}\u0000', 'trailing-text'],
    ['nothing', '', 'syntax'],
    ['white space only', ' \n', 'syntax'],
    ['a comma too many', '[1,]', 'syntax'],
    ['a bare control character', '["\u0001"]', 'syntax'],
    ['an escape that is none', '["\\x41"]', 'syntax'],
    ['an open string', '"a', 'syntax'],
    ['an open array', '[1', 'syntax'],
    ['a colon missing', '{"a" 1}', 'syntax'],
    ['another kind of space', '\u00a01', 'syntax'],
    ['a word that is none', 'undefined', 'syntax'],
    ['a byte order mark', '\ufeff{}', 'byte-order-mark'],
    ['too many containers', '['.repeat(maxJsonDepth + 1) + ']'.repeat(maxJsonDepth + 1), 'too-deep'],
    ['a million brackets', '['.repeat(1_000_000), 'too-deep'],
  ])('refuses %s', (_name, text, reason) => {
    expect(outcomeOf(() => parseStrictJson(bytesOf(text)))).toEqual({ reason });
    expect(outcomeOf(() => parseCanonicalJson(bytesOf(text)))).toEqual({ reason });
  });

  it.each<[string, readonly number[]]>([
    ['a byte that is in no UTF-8', [0x22, 0xff, 0x22]],
    ['an overlong form', [0x22, 0xc0, 0xaf, 0x22]],
    ['a surrogate in three bytes', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a character cut short', [0x22, 0xe6, 0x8a, 0x22]],
  ])('refuses %s', (_name, bytes) => {
    expect(outcomeOf(() => parseStrictJson(Uint8Array.from(bytes)))).toEqual({ reason: 'not-utf-8' });
  });

  it('reads any spelling, and keeps __proto__ as an own member', () => {
    const value = parseStrictJson(bytesOf(' { "b" : [ 1 , "\\u00e9\\/" ] , "__proto__" : { "polluted" : 1 } } '));
    expect(canonicalText(value)).toBe('{"__proto__":{"polluted":1},"b":[1,"é/"]}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('says where, and nothing of the text', () => {
    expect(() => parseStrictJson(bytesOf('{"name":"张三","name":1}'))).toThrow(
      new StrictJsonError('duplicate-key', 13),
    );
  });

  it('judges every text as the scanner does', () => {
    fc.assert(
      fc.property(arbitraryJsonText, (text) => {
        expect(outcomeOf(() => parseStrictJson(bytesOf(text)))).toEqual(outcomeOf(() => scanJson(text)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('judges every text that one change makes of a canonical one as the scanner does', () => {
    const change = fc.tuple(
      fc.nat(),
      fc.constantFrom('"', '\\', '{', '}', ',', ':', '0', '-', '.', 'e', ' ', '\u0000'),
    );
    fc.assert(
      fc.property(arbitraryJson, change, fc.boolean(), (value, [place, character], isReplaced) => {
        const text = canonicalText(value);
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + character + text.slice(at + (isReplaced ? 1 : 0));
        fc.pre(changed.isWellFormed() && !changed.startsWith('\ufeff'));
        expect(outcomeOf(() => parseStrictJson(bytesOf(changed)))).toEqual(outcomeOf(() => scanJson(changed)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has no bound but depth: ten million characters and escapes', () => {
    const text = `["${'a\\n'.repeat(3_000_000)}" ]`;
    expect(parseStrictJson(bytesOf(text))).toEqual(['a\n'.repeat(3_000_000)]);
  });
});

describe('canonical JSON', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(arbitraryJson, (value) => {
        expect(canonicalText(parseCanonicalJson(canonicalBytes(value)))).toBe(canonicalText(value));
      }),
    );
  });

  it('takes bytes exactly where they equal JCS(parse(bytes))', () => {
    fc.assert(
      fc.property(arbitraryJsonText, (text) => {
        const scanned = outcomeOf(() => scanJson(text));
        const expected = 'value' in scanned && scanned.value !== text ? { reason: 'not-canonical' } : scanned;
        expect(outcomeOf(() => parseCanonicalJson(bytesOf(text)))).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['white space', '{"a": 1}'],
    ['keys out of order', '{"b":1,"a":1}'],
    ['keys in the order of code points', '{"\ufb33":1,"\u{1F600}":1}'],
    ['keys in the order of numbers', '{"9":0,"10":0}'],
    ['an escape that is not needed', '"\\u0041"'],
    ['an escape in capitals', '"\\u000F"'],
    ['a slash escaped', '"\\/"'],
  ])('refuses %s', (_name, text) => {
    expect(() => parseStrictJson(bytesOf(text))).not.toThrow();
    expect(outcomeOf(() => parseCanonicalJson(bytesOf(text)))).toEqual({ reason: 'not-canonical' });
  });
});
