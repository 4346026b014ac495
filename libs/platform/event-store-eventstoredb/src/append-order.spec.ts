import type { JsonObject } from '@redress/kernel';
import { arbitraryJsonObject } from '@redress/testing';
import fc from 'fast-check';
import { canSayMoreFollows, saysMoreFollows, textThatMoreFollows } from './append-order';
import { canonicalJson } from './server-under-test';

const parse = (text: string) => JSON.parse(text) as JsonObject;
const canonical = (value: JsonObject): string => Buffer.from(canonicalJson(value)).toString();

describe('the order of metadata keys', () => {
  it('says that more of the append follows, where it is descending', () => {
    expect(textThatMoreFollows({ a: '1', b: '2', v: '3' })).toBe('{"v":"3","b":"2","a":"1"}');
    expect(saysMoreFollows(parse('{"v":"3","b":"2","a":"1"}'))).toBe(true);
  });

  it.each([
    ['ascending', '{"a":"1","b":"2","v":"3"}'],
    ['neither', '{"v":"3","a":"1","b":"2"}'],
    ['of a single key', '{"a":"1"}'],
    ['of none', '{}'],
    ['of keys that an engine orders by number', '{"2":"1","1":"2"}'],
  ])('says nothing where it is %s', (_order, text) => {
    expect(saysMoreFollows(parse(text))).toBe(false);
  });

  it('is by UTF-16 code units, as in canonical JSON', () => {
    const value = { '\uFB33': '1', '\u{1F600}': '2', z: '3' };
    expect(Object.keys(parse(textThatMoreFollows(value)))).toStrictEqual(['\uFB33', '\u{1F600}', 'z']);
    expect(saysMoreFollows(parse(canonical(value)))).toBe(false);
  });

  it('never changes the value, and is seen wherever it can be', () => {
    fc.assert(
      fc.property(arbitraryJsonObject, (value) => {
        const told = parse(textThatMoreFollows(value));
        expect(canonical(told)).toBe(canonical(value));
        expect(saysMoreFollows(told)).toBe(canSayMoreFollows(value));
        expect(saysMoreFollows(parse(canonical(value)))).toBe(false);
      }),
    );
  });

  it('keeps an own __proto__', () => {
    const value = parse('{"__proto__":"m","v":"1"}');
    expect(textThatMoreFollows(value)).toBe('{"v":"1","__proto__":"m"}');
    expect(canSayMoreFollows(value)).toBe(true);
  });
});
