import fc from 'fast-check';
import { cutTo, padTo, widthOf } from './display-width';
import { quiet, textOf } from './span';
import { wrapped } from './wrap';

const linesOf = (text: string, width: number): readonly string[] => wrapped(text, width).map(textOf);

describe('a wrapped text', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['breaks at blanks', 'the lamp is dark', 8, ['the lamp', 'is dark']],
    ['breaks between Chinese characters', '路灯不亮已两周', 8, ['路灯不亮', '已两周']],
    ['keeps closing punctuation with what it closes', '路灯不亮，请修', 8, ['路灯不', '亮，请修']],
    ['keeps opening punctuation with what it opens', '请修路（东）', 8, ['请修路', '（东）']],
    ['keeps a word beside Chinese whole', '请联系Bell Lane办', 11, ['请联系Bell', 'Lane办']],
    ['divides a word that no line can hold', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['keeps the blanks that a text begins with', '  a b', 4, ['  a', 'b']],
    ['keeps the lines that it has of its own', 'one\r\n\n\ttwo', 20, ['one', '', '    two']],
    ['is one empty line of nothing', '', 4, ['']],
    ['counts what is named in brackets', '\u001b\u001b', 5, ['[ESC]', '[ESC]']],
  ])('%s', (_what, text, width, lines) => {
    expect(linesOf(text, width)).toStrictEqual(lines);
  });

  it('keeps the tone of each piece', () => {
    expect(wrapped(['one two ', quiet('three')], 7)).toStrictEqual([
      [{ text: 'one two', tone: 'plain' }],
      [{ text: 'three', tone: 'quiet' }],
    ]);
  });

  const text = fc.string({ unit: fc.constantFrom('a', 'bc', ' ', '噪', '，', '（', '\u001b', '👩‍👧', '\u{20bb7}') });

  it('is never wider than it may be and loses nothing but blanks', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 30 }), (words, width) => {
        const lines = wrapped(words, width);
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
        expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(
          textOf([words]).replaceAll('\u001b', '[ESC]').replaceAll(' ', ''),
        );
      }),
    );
  });

  it('is cut to no more cells than it may have, and padded to exactly those', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (words, cells) => {
        expect(widthOf(cutTo(words, cells))).toBeLessThanOrEqual(cells);
        expect(widthOf(padTo(cutTo(words, cells), cells))).toBe(cells);
      }),
    );
  });
});
