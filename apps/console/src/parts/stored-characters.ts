/** A stretch of stored text as it is, or a character that cannot be seen and may mislead, by its name. */
export type StoredPart = Readonly<{ kind: 'text'; text: string }> | Readonly<{ kind: 'sign'; name: string }>;

/** Short names of Unicode's control, bidi and zero-width characters; the others go by their number. */
const names: ReadonlyMap<number, string> = new Map([
  [0x00, 'NUL'],
  [0x07, 'BEL'],
  [0x08, 'BS'],
  [0x0b, 'VT'],
  [0x0c, 'FF'],
  [0x0d, 'CR'],
  [0x1b, 'ESC'],
  [0x7f, 'DEL'],
  [0xad, 'SHY'],
  [0x61c, 'ALM'],
  [0x180e, 'MVS'],
  [0x200b, 'ZWSP'],
  [0x200c, 'ZWNJ'],
  [0x200d, 'ZWJ'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x2028, 'LS'],
  [0x2029, 'PS'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2060, 'WJ'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0xfeff, 'BOM'],
]);

/** Controls but line feed and tab; format characters; separators of lines; what looks like nothing. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;
const kept = /[\n\t]/;
const pictograph = /\p{Extended_Pictographic}/u;
/** What may stand between a picture and its joiner. */
const modifier = /\ufe0f|[\u{1f3fb}-\u{1f3ff}]/u;
/** The characters of which flags of regions are made, after the black flag. */
const tag = /[\u{e0020}-\u{e007f}]/u;
const joiner = '\u200d';

const beforeModifiers = (characters: readonly string[], from: number): string | undefined => {
  let place = from;
  while (place >= 0 && modifier.test(characters[place] ?? '')) place -= 1;
  return characters[place];
};

/** A joiner between two pictures makes one of them, and tags after a flag its region: they are part of what is seen. */
const isOfEmoji = (characters: readonly string[], place: number): boolean => {
  const character = characters[place] ?? '';
  if (character === joiner)
    return (
      pictograph.test(beforeModifiers(characters, place - 1) ?? '') && pictograph.test(characters[place + 1] ?? '')
    );
  if (!tag.test(character)) return false;
  let start = place;
  while (start >= 0 && tag.test(characters[start] ?? '')) start -= 1;
  return characters[start] === '\u{1f3f4}';
};

const nameOf = (character: string): string => {
  const point = character.codePointAt(0) ?? 0;
  return names.get(point) ?? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
};

/** A CR LF is one end of a line. */
const withPlainLineEnds = (text: string): string => text.replaceAll('\r\n', '\n');

/** The text in parts, with every character that nobody would see made visible (console, Everywhere). */
export const visibleParts = (text: string): readonly StoredPart[] => {
  const characters = Array.from(withPlainLineEnds(text));
  const parts: StoredPart[] = [];
  let run = '';
  const endRun = (): void => {
    if (run !== '') parts.push({ kind: 'text', text: run });
    run = '';
  };
  characters.forEach((character, place) => {
    if (!unseen.test(character) || kept.test(character) || isOfEmoji(characters, place)) run += character;
    else {
      endRun();
      parts.push({ kind: 'sign', name: nameOf(character) });
    }
  });
  endRun();
  return parts;
};
