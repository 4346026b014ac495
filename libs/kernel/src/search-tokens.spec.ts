import fc from 'fast-check';
import { searchTokens, separatorToken } from './search-tokens';

const cases: readonly (readonly [what: string, text: string, tokens: readonly string[]])[] = [
  ['nothing', '', []],
  ['nothing but punctuation', ' ，。！ % "', []],
  ['one token for each Chinese character', '违章停车', ['违', '章', '停', '车']],
  ['characters outside the first plane as one token', '\u{20bb7}野\u{30edd}', ['\u{20bb7}', '野', '\u{30edd}']],
  ['kana and Hangul by character', 'ゴミ수거', ['ゴ', 'ミ', '수', '거']],
  ['words and numbers whole and in lower case', 'Parcel No 42A', ['parcel', 'no', '42a']],
  ['words beside Chinese', '在12345热线App上', ['在', '12345', '热', '线', 'app', '上']],
  ['words beside Chinese, with or without a space', 'A座 3 栋', ['a', '座', '3', '栋']],
  ['a separator at punctuation', '噪音，停车', ['噪', '音', '¶', '停', '车']],
  ['one separator however much there is', 'a ... - b', ['a', '¶', 'b']],
  ['a separator at white space between Chinese characters', '噪\n音\u3000大', ['噪', '¶', '音', '¶', '大']],
  ['no separator at white space between words', 'too \n late', ['too', 'late']],
  ['no separator at either end', '“噪音”。', ['噪', '音']],
  [
    'an apostrophe, an underscore and a full stop as punctuation',
    "don't x_y 1.5",
    ['don', '¶', 't', 'x', '¶', 'y', '1', '¶', '5'],
  ],
  ['marks as part of their word', 'e\u0301te\u0301', ['e\u0301te\u0301']],
  ['full-width letters as they are, in lower case', 'ＡＢ', ['ａｂ']],
  ['the middle dot of a foreign name as punctuation', '约翰·史密斯', ['约', '翰', '¶', '史', '密', '斯']],
  ['the separator itself as punctuation', 'a¶b', ['a', '¶', 'b']],
  ['a lone surrogate as punctuation', 'a\ud800b', ['a', '¶', 'b']],
];

describe('search tokens', () => {
  it.each(cases)('give %s', (_what, text, tokens) => {
    expect(searchTokens(text)).toStrictEqual(tokens);
  });

  it('are the same for a text made of tokens: nothing is lost in storing them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = searchTokens(text);
        expect(tokens.flatMap((token) => (token === separatorToken ? [token] : searchTokens(token)))).toStrictEqual(
          tokens,
        );
      }),
    );
  });

  it('hold a run of Chinese characters exactly where the text holds it', () => {
    const character = fc.constantFrom('噪', '音', '停', '车', '\u{20bb7}');
    const text = fc.array(fc.oneof(character, fc.constantFrom(' ', '，', '\u3000', 'a', '\n')), { maxLength: 12 });
    const word = fc.array(character, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(text, word, (parts, characters) => {
        const tokens = searchTokens(parts.join(''));
        const isFound = tokens.some((_, at) => characters.every((token, offset) => tokens[at + offset] === token));
        expect(isFound).toBe(parts.join('').includes(characters.join('')));
      }),
    );
  });
});
