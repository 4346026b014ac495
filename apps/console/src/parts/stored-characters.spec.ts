import fc from 'fast-check';
import { visibleParts } from './stored-characters';

const shown = (text: string): string =>
  visibleParts(text)
    .map((part) => (part.kind === 'text' ? part.text : `[${part.name}]`))
    .join('');

describe('stored text', () => {
  it.each<[what: string, text: string, shown: string]>([
    ['as it is', '路灯坏了 two nights', '路灯坏了 two nights'],
    ['with its lines, tabs and full-width blanks', 'a\r\nb\n\tc　d', 'a\nb\n\tc　d'],
    ['that overrides its direction', 'invoice\u202efdp.exe', 'invoice[RLO]fdp.exe'],
    ['with isolates', '\u2066a\u2069', '[LRI]a[PDI]'],
    ['with nothing between letters', 'pass\u200bword\u2060\ufeff', 'pass[ZWSP]word[WJ][BOM]'],
    ['with a joiner where none belongs', 'ab\u200dc', 'ab[ZWJ]c'],
    [
      'with a picture made of several',
      '👩\u200d👩\u200d👧 👩🏽\u200d🚒 ❤️\u200d🔥',
      '👩\u200d👩\u200d👧 👩🏽\u200d🚒 ❤️\u200d🔥',
    ],
    ['with a joiner after a picture only', '👩\u200d x', '👩[ZWJ] x'],
    ['with the flag of a region', '🏴\u{e0067}\u{e0062}\u{e007f}', '🏴\u{e0067}\u{e0062}\u{e007f}'],
    ['with words hidden in tags', 'a\u{e0068}\u{e0069}', 'a[U+E0068][U+E0069]'],
    ['with controls', 'a\u0000b\u001bc\u0085', 'a[NUL]b[ESC]c[U+0085]'],
    ['that ends in a lone return', 'a\rb', 'a[CR]b'],
    ['that looks like nothing', '\u3164', '[U+3164]'],
    ['that is markup', '<b onclick="x">&amp;</b>', '<b onclick="x">&amp;</b>'],
  ])('%s', (_what, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('loses nothing that can be seen, and shows no format character', () => {
    const points = fc.oneof(
      fc.integer({ min: 0, max: 0x10ffff }).filter((point) => point < 0xd800 || point > 0xdfff),
      fc.constantFrom(0x202e, 0x200d, 0x200b, 0xfe0f, 0x1f469, 0x1f3f4, 0xe0067, 10, 13),
    );
    fc.assert(
      fc.property(fc.array(points, { maxLength: 30 }), (drawn) => {
        const parts = visibleParts(String.fromCodePoint(...drawn));
        for (const part of parts)
          if (part.kind === 'text')
            expect(part.text.replaceAll(/\u200d|[\n\t\u{e0020}-\u{e007f}]/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        const count = parts.reduce((sum, part) => sum + (part.kind === 'text' ? Array.from(part.text).length : 1), 0);
        expect(count).toBe(Array.from(String.fromCodePoint(...drawn).replaceAll('\r\n', '\n')).length);
      }),
    );
  });
});
