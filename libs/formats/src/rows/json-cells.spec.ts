import fc from 'fast-check';
import { jsonCells, writtenMembers } from './json-cells';

const columns = ['a', 'b'] as const;

const found = (text: string): unknown => {
  const cells = jsonCells(columns, text);
  return cells.outcome === 'parsed' ? cells.value : [cells.refusal.code, cells.refusal.column];
};

describe('the cells of a line of JSON', () => {
  it.each([
    ['{"a":"1","b":"2"}', ['1', '2']],
    [' { "b" : "2" , "a" : "\\u0031" } \r', ['1', '2']],
    ['{"\\u0061":"1","b":"\\n\\t\\ud83d\\ude00\\u2028"}', ['1', '\n\t😀\u2028']],
    ['{"a":"{\\"a\\":1}","b":"\\\\"}', ['{"a":1}', '\\']],
  ])('%s', (text, cells) => {
    expect(found(text)).toEqual(cells);
  });

  it.each([
    ['{"a":"1","b":"2"', 'invalid-json', undefined],
    ['{"a":"1","b":"2"}{}', 'invalid-json', undefined],
    ["{'a':1}", 'invalid-json', undefined],
    ['{"a":"\t","b":""}', 'invalid-json', undefined],
    ['{"a":"\0","b":""}', 'invalid-json', undefined],
    ['[]', 'not-an-object', undefined],
    ['null', 'not-an-object', undefined],
    ['"a"', 'not-an-object', undefined],
    ['{"a":"1","b":"2","a":"3"}', 'duplicate-key', undefined],
    ['{"a":"1","b":"2","\\u0061":"1"}', 'duplicate-key', undefined],
    ['{"a":"1","b":"2","__proto__":{}}', 'unknown-column', undefined],
    ['{"a":"1","b":"2","c":"3"}', 'unknown-column', undefined],
    ['{"a":"1","__proto__":{"b":"2"}}', 'missing-column', 'b'],
    ['{"a":"1","constructor":"2"}', 'missing-column', 'b'],
    ['{"a":1,"b":"2"}', 'not-text', 'a'],
    ['{"a":"1","b":null}', 'not-text', 'b'],
    ['{"a":"1","b":["2"]}', 'not-text', 'b'],
  ])('refuses %j: %s', (text, code, column) => {
    expect(found(text)).toEqual([code, column]);
  });

  it('takes nothing from what every object inherits', () => {
    expect(jsonCells(['toString'], '{}')).toMatchObject({ refusal: { code: 'missing-column', column: 'toString' } });
  });

  it('is not led astray by depth', () => {
    expect(found('['.repeat(200_000))).toEqual(['invalid-json', undefined]);
    expect(found(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"b":""}`)).toEqual(['not-text', 'a']);
  });

  it('never repeats the text in its reason', () => {
    const cells = jsonCells(columns, '{"a": Ms Example}');
    expect(cells).toEqual({ outcome: 'refused', refusal: { code: 'invalid-json', reason: 'The line is not JSON' } });
  });
});

describe('the members written in an object', () => {
  it('are its keys where none is written twice', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (object) => {
        expect(writtenMembers(JSON.stringify(object))).toBe(Object.keys(object).length);
      }),
    );
  });

  it('are more than its keys where one is', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), (key, first, second) => {
        const member = (value: unknown): string => `${JSON.stringify(key)}:${JSON.stringify(value)}`;
        expect(writtenMembers(`{${member(first)},${member(second)}}`)).toBe(2);
      }),
    );
  });
});
