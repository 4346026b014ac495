/** Characters of a text that may not be found in a row anywhere. */
export const pieceCharacters = 12;
/** Any twelve characters in a row contain six that begin at a multiple of six: only those are looked for, and what surrounds a hit is compared. */
const blockCharacters = 6;
const keyBytes = 6;

type Block = Readonly<{ text: string; at: number }>;

export type LeakSearch = Readonly<{
  /** The first piece that the bytes hold of any text; undefined where they hold none. */
  findIn: (bytes: Uint8Array) => string | undefined;
}>;

const lowKey = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);

/** Six bytes as a number, which a double holds exactly. */
const keyAt = (bytes: Uint8Array, at: number): number => lowKey(bytes, at) + lowKey(bytes, at + 3) * 2 ** 24;

const charactersAlike = (
  text: readonly string[],
  from: number,
  step: 1 | -1,
  bytes: Uint8Array,
  at: number,
): number => {
  let place = at;
  let alike = 0;
  for (let n = from; n >= 0 && n < text.length; n += step) {
    const expected = Buffer.from(text[n] ?? '');
    const start = step === 1 ? place : place - expected.length;
    if (
      start < 0 ||
      start + expected.length > bytes.length ||
      expected.compare(bytes, start, start + expected.length) !== 0
    )
      return alike;
    place = step === 1 ? place + expected.length : start;
    alike += 1;
  }
  return alike;
};

/** Looks for pieces of personal texts in files, as they would stand there in UTF-8. */
export const createLeakSearch = (texts: readonly string[]): LeakSearch => {
  const isBegin = new Uint8Array(2 ** 24);
  const blocks = new Map<number, Block[]>();
  for (const text of texts) {
    const characters = Array.from(text);
    for (let at = 0; at + blockCharacters <= characters.length; at += blockCharacters) {
      const bytes = Buffer.from(characters.slice(at, at + blockCharacters).join(''));
      if (bytes.length < keyBytes) continue;
      isBegin[lowKey(bytes, 0)] = 1;
      const key = keyAt(bytes, 0);
      const list = blocks.get(key);
      if (list === undefined) blocks.set(key, [{ text, at }]);
      else list.push({ text, at });
    }
  }
  const pieceAt = (bytes: Uint8Array, place: number): string | undefined => {
    for (const { text, at } of blocks.get(keyAt(bytes, place)) ?? []) {
      const characters = Array.from(text);
      const after = charactersAlike(characters, at, 1, bytes, place);
      const before = charactersAlike(characters, at - 1, -1, bytes, place);
      if (after + before >= pieceCharacters) return characters.slice(at - before, at + after).join('');
    }
    return undefined;
  };
  return {
    findIn: (bytes) => {
      for (let place = 0; place + keyBytes <= bytes.length; place += 1) {
        if (isBegin[lowKey(bytes, place)] !== 1) continue;
        const piece = pieceAt(bytes, place);
        if (piece !== undefined) return piece;
      }
      return undefined;
    },
  };
};
