import fc from 'fast-check';
import { visibleJson, visibleLines, visibleText } from './visible-text';

const cases: readonly (readonly [what: string, text: string, visible: string])[] = [
  ['a colour sequence', 'a\u001b[31mred', 'a[ESC][31mred'],
  ['a title sequence that ends in a bell', '\u001b]0;owned\u0007', '[ESC]]0;owned[BEL]'],
  ['the eight-bit sequence introducer', '\u009b2J', '[CSI]2J'],
  ['next line, which some take for a line break', '一\u0085二', '一[NEL]二'],
  ['a carriage return that would overwrite', 'safe\rhurt', 'safe[CR]hurt'],
  ['a bidi override', 'x\u202egpj.exe', 'x[RLO]gpj.exe'],
  ['a bidi isolate', '\u2067abc\u2069', '[RLI]abc[PDI]'],
  ['a zero-width blank', 'pay\u200bpal', 'pay[ZWSP]pal'],
  ['letters hidden in tags', 'a\u{e0041}', 'a[U+E0041]'],
  ['a line separator', 'a\u2028b', 'a[LS]b'],
  ['half of a surrogate pair', 'a\ud800b', 'a[U+D800]b'],
  ['a control without a usual name', '\u0001', '[U+0001]'],
  ['the joiners that emoji and scripts are written with: left alone', '👩\u200d👧 क\u200cष', '👩\u200d👧 क\u200cष'],
  ['ideographic blanks and variation selectors: left alone', '　葛\u{e0100}', '　葛\u{e0100}'],
];

/** Everything that steers a terminal, spelled out again so that the pattern cannot vouch for itself. */
const steers = (codePoint: number): boolean =>
  codePoint <= 0x1f ||
  (codePoint >= 0x7f && codePoint <= 0x9f) ||
  (codePoint >= 0x202a && codePoint <= 0x202e) ||
  (codePoint >= 0x2066 && codePoint <= 0x2069) ||
  [0x200b, 0x200e, 0x200f, 0x061c, 0x2028, 0x2029, 0xfeff].includes(codePoint) ||
  (codePoint >= 0xd800 && codePoint <= 0xdfff);

const codePointsOf = (text: string): readonly number[] =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** Any UTF-16, half pairs and controls among it. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom('\u001b', '\u009b', '\u202e', '\u0085', '\r', '\n', '\t', '\u200d', '[', '31m'),
  ),
});

describe('text made visible', () => {
  it.each(cases)('names %s', (_what, text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  it('holds nothing that steers a terminal, whatever it was made of', () => {
    fc.assert(fc.property(anyText, (text) => !codePointsOf(visibleText(text)).some(steers)));
  });

  it('keeps every other character, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = codePointsOf(text).filter(
          (codePoint) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(String.fromCodePoint(codePoint)),
        );
        let from = 0;
        const visible = codePointsOf(visibleText(text));
        return kept.every((codePoint) => {
          from = visible.indexOf(codePoint, from) + 1;
          return from > 0;
        });
      }),
    );
  });

  it('is the same when it is made visible again', () => {
    fc.assert(fc.property(anyText, (text) => visibleText(visibleText(text)) === visibleText(text)));
  });

  it('leaves ordinary text as it is', () => {
    const ordinary = fc.string({ unit: fc.constantFrom('a', ' ', '[', '噪', '，', '👩‍👧', 'é', '{', '\u{20bb7}') });
    fc.assert(fc.property(ordinary, (text) => visibleText(text) === text));
  });

  it('has the lines of the text, tabs as blanks, and no line break but those', () => {
    expect(visibleLines('a\r\nb\rc\n\td\u2028e')).toStrictEqual(['a', 'b', 'c', '    d[LS]e']);
    fc.assert(fc.property(anyText, (text) => visibleLines(text).every((line) => !codePointsOf(line).some(steers))));
  });
});

describe('JSON made visible', () => {
  it('is the same value, and holds nothing that steers a terminal', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const json = visibleJson(JSON.stringify(texts));
        expect(JSON.parse(json)).toStrictEqual(texts);
        expect(codePointsOf(json).some(steers)).toBe(false);
      }),
    );
  });

  it('escapes by UTF-16 unit', () => {
    expect(visibleJson('"\u{e0041}\u202e"')).toBe('"\\udb40\\udc41\\u202e"');
  });
});
