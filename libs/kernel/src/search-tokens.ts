/**
 * What search compares: the tokens of a text, in order. A text is found where the tokens of the words looked for stand in it one after the other.
 *
 * - Each character of a script that is written without spaces (Han with every extension, kana, bopomofo, Hangul, Yi, Tangut and kin) is a token.
 * - Otherwise a run of letters, marks and digits (Unicode L, M, N) is a token, lower-cased by Unicode's default mapping without a locale
 *   (`String.prototype.toLowerCase`). Nothing is normalised or stemmed: "e" is not "é", "complaint" is not "complaints".
 * - Punctuation, symbols and controls in between are one `separatorToken`, so that no phrase jumps them; so is white space between two characters of
 *   the first kind, which makes a phrase of them exactly a substring. Other white space only ends a word. None stands at either end.
 */
export const searchTokens = (text: string): readonly string[] => {
  const tokens: string[] = [];
  let wordStart = -1;
  let gap: Gap = 'none';
  let isAfterIdeograph = false;
  const add = (token: string, isIdeograph: boolean): void => {
    if (tokens.length > 0 && (gap === 'separator' || (gap === 'space' && isIdeograph && isAfterIdeograph)))
      tokens.push(separatorToken);
    tokens.push(token);
    gap = 'none';
    isAfterIdeograph = isIdeograph;
  };
  const endWord = (at: number): void => {
    if (wordStart >= 0) add(text.slice(wordStart, at).toLowerCase(), false);
    wordStart = -1;
  };
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const width = codePoint > lastOfBasicPlane ? 2 : 1;
    const kind = kindOf(codePoint);
    if (kind === word) {
      if (wordStart < 0) wordStart = at;
    } else {
      endWord(at);
      if (kind === ideograph) add(text.slice(at, at + width), true);
      else if (kind === separator) gap = 'separator';
      else if (gap === 'none') gap = 'space';
    }
    at += width;
  }
  endWord(text.length);
  return tokens;
};

/** Stands for what no phrase may jump. It is punctuation itself, so no word ever equals it. */
export const separatorToken = '¶';

/** Tokens in the words looked for. */
export const maxSearchTokens = 200;

type Gap = 'none' | 'space' | 'separator';

/** Kinds of characters, as small numbers: a text of 8,000 characters asks 8,000 times. */
const unjudged = 0;
const word = 1;
const ideograph = 2;
const space = 3;
const separator = 4;

const lastOfBasicPlane = 0xffff;

/** First and last code point of each range, ascending. Whole blocks and planes, also where no character is assigned yet: a later Unicode changes no token. */
const ideographRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x11ff], // Hangul Jamo
  [0x2e80, 0x2fdf], // CJK and Kangxi Radicals
  [0x3005, 0x3007], // iteration mark, closing mark, zero
  [0x3021, 0x302f], // Hangzhou numerals, tone marks
  [0x3031, 0x3035], // kana repeat marks
  [0x3038, 0x303c], // Hangzhou tens, vertical iteration mark, masu
  [0x3041, 0x309f], // Hiragana
  [0x30a1, 0x30fa], // Katakana, but for its hyphen and its middle dot
  [0x30fc, 0x318f], // long vowel and iteration marks, Bopomofo, Hangul Compatibility Jamo
  [0x31a0, 0x31bf], // Bopomofo Extended
  [0x31f0, 0x31ff], // Katakana Phonetic Extensions
  [0x3400, 0x4dbf], // CJK Extension A
  [0x4e00, 0xa48c], // CJK Unified, Yi Syllables
  [0xa960, 0xa97f], // Hangul Jamo Extended-A
  [0xac00, 0xd7ff], // Hangul Syllables, Jamo Extended-B
  [0xf900, 0xfaff], // CJK Compatibility
  [0xff66, 0xffdc], // halfwidth kana and Hangul
  [0x16fe0, 0x18dff], // ideographic symbols, Tangut, Khitan
  [0x1aff0, 0x1b2ff], // kana supplements, Nushu
  [0x20000, 0x3ffff], // CJK Extensions B and later
];

const isIdeograph = (codePoint: number): boolean =>
  ideographRanges.some(([first, last]) => codePoint >= first && codePoint <= last);

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const whiteSpace = /\s/;

const judge = (codePoint: number): number => {
  const character = String.fromCodePoint(codePoint);
  if (whiteSpace.test(character)) return space;
  if (isIdeograph(codePoint)) return ideograph;
  return wordCharacter.test(character) ? word : separator;
};

/** The judgements made so far of the first plane. */
const judged = new Uint8Array(lastOfBasicPlane + 1);

const kindOf = (codePoint: number): number => {
  if (codePoint > lastOfBasicPlane) return judge(codePoint);
  const known = judged[codePoint] ?? unjudged;
  if (known !== unjudged) return known;
  const kind = judge(codePoint);
  judged[codePoint] = kind;
  return kind;
};
