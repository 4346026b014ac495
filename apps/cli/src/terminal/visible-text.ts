/**
 * Everything that a terminal obeys or a reader cannot see: controls (C0, C1, DEL), format characters (bidi overrides, zero-width marks, tags), line and
 * paragraph separators, lone surrogates. The two zero-width joiners stay: scripts and emoji are written with them, and they move nothing.
 */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** What the ones that are met most are called; any other is named by its code point. */
const names: ReadonlyMap<string, string> = new Map([
  ['\u0000', 'NUL'],
  ['\u0007', 'BEL'],
  ['\b', 'BS'],
  ['\t', 'TAB'],
  ['\n', 'LF'],
  ['\v', 'VT'],
  ['\f', 'FF'],
  ['\r', 'CR'],
  ['\u001b', 'ESC'],
  ['\u007f', 'DEL'],
  ['\u0085', 'NEL'],
  ['\u009b', 'CSI'],
  ['\u00ad', 'SHY'],
  ['\u061c', 'ALM'],
  ['\u200b', 'ZWSP'],
  ['\u200e', 'LRM'],
  ['\u200f', 'RLM'],
  ['\u2028', 'LS'],
  ['\u2029', 'PS'],
  ['\u202a', 'LRE'],
  ['\u202b', 'RLE'],
  ['\u202c', 'PDF'],
  ['\u202d', 'LRO'],
  ['\u202e', 'RLO'],
  ['\u2060', 'WJ'],
  ['\u2066', 'LRI'],
  ['\u2067', 'RLI'],
  ['\u2068', 'FSI'],
  ['\u2069', 'PDI'],
  ['\ufeff', 'BOM'],
]);

const labelOf = (character: string): string => {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[${names.get(character) ?? `U+${codePoint}`}]`;
};

/** One line of text as a terminal may be given it: what would steer it, or hide, is named in brackets. */
export const visibleText = (text: string): string => text.replaceAll(unseen, labelOf);

/** The same for text that has lines: CR LF, CR and LF end one, a tab is four blanks. Whatever else might break a line is named. */
export const visibleLines = (text: string): readonly string[] =>
  text.split(/\r\n|\r|\n/).map((line) => visibleText(line.replaceAll('\t', '    ')));

/** JSON that a terminal may be given: the same value to every parser, with nothing in it that steers or hides. */
export const visibleJson = (json: string): string =>
  json.replaceAll(unseen, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
