import { digestLine, orderedJson, tokensOf } from './read-digest';

describe('a line of the digest', () => {
  const content = {
    document: { b: [1, { d: null, c: 'x' }], a: 'é' },
    fields: { z: 1, y: null },
    tokens: ['噪', '音'],
  };

  it('is one text for equal content, in whatever order its members stand', () => {
    expect(digestLine('k', content)).toBe('["k",{"a":"é","b":[1,{"c":"x","d":null}]},{"y":null,"z":1},["噪","音"]]');
    const turned = {
      document: { a: 'é', b: [1, { c: 'x', d: null }] },
      fields: { y: null, z: 1 },
      tokens: ['噪', '音'],
    };
    expect(digestLine('k', turned)).toBe(digestLine('k', content));
  });

  it('keeps the order of lists, and members that a plain object treats in its own way', () => {
    const strange: unknown = JSON.parse('{"__proto__":[2,1],"10":1,"9":2}');
    expect(orderedJson(strange as { readonly [key: string]: number })).toBe('{"10":1,"9":2,"__proto__":[2,1]}');
  });

  it('counts search text by its tokens', () => {
    expect(tokensOf({ searchText: '噪音！' })).toStrictEqual(['噪', '音']);
    expect(tokensOf({})).toStrictEqual([]);
  });
});
