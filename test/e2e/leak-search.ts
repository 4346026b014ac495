/** Characters of a text that may not be found in a row anywhere. */
export const pieceCharacters = 12;
/** Any twelve characters in a row contain six that begin at a multiple of six: only those are looked for, and what surrounds a hit is compared. */
const blockCharacters = 6;
const keyBytes = 6;

type Block = Readonly<{ text: Uint8Array; at: number }>;

export type LeakSearch = Readonly<{
  /** The first piece that the bytes hold of any text; undefined where they hold none. */
  findIn: (bytes: Uint8Array) => string | undefined;
}>;

const lowKey = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);

/** Six bytes as a number, which a double holds exactly. */
const keyAt = (bytes: Uint8Array, at: number): number => lowKey(bytes, at) + lowKey(bytes, at + 3) * 2 ** 24;

/** Whether a byte of UTF-8 goes on with a character that began before it. */
const goesOn = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Whole characters that a text and the bytes have in common from these places on. */
const alikeAfter = (text: Uint8Array, from: number, bytes: Uint8Array, place: number): number => {
  let alike = 0;
  for (let n = 0; from + n < text.length && text[from + n] === bytes[place + n]; n += 1)
    if (!goesOn(text[from + n + 1])) alike += 1;
  return alike;
};

/** The same for what stands before them. */
const alikeBefore = (text: Uint8Array, from: number, bytes: Uint8Array, place: number): number => {
  let alike = 0;
  for (let n = 1; n <= from && n <= place && text[from - n] === bytes[place - n]; n += 1)
    if (!goesOn(text[from - n])) alike += 1;
  return alike;
};

/** Looks for pieces of personal texts in files, as they would stand there in UTF-8. */
export const createLeakSearch = (texts: readonly string[]): LeakSearch => {
  const isBegin = new Uint8Array(2 ** 24);
  const blocks = new Map<number, Block[]>();
  for (const text of texts) {
    const characters = Array.from(text);
    const encoded = Buffer.from(text);
    let begin = 0;
    for (let at = 0; at + blockCharacters <= characters.length; at += blockCharacters) {
      const block = Buffer.from(characters.slice(at, at + blockCharacters).join(''));
      if (block.length >= keyBytes) {
        isBegin[lowKey(block, 0)] = 1;
        const key = keyAt(block, 0);
        const list = blocks.get(key);
        if (list === undefined) blocks.set(key, [{ text: encoded, at: begin }]);
        else list.push({ text: encoded, at: begin });
      }
      begin += block.length;
    }
  }
  const pieceAt = (bytes: Uint8Array, place: number): string | undefined => {
    for (const { text, at } of blocks.get(keyAt(bytes, place)) ?? []) {
      const after = alikeAfter(text, at, bytes, place);
      const before = alikeBefore(text, at, bytes, place);
      if (after + before < pieceCharacters) continue;
      const characters = Array.from(Buffer.from(text.subarray(at)).toString()).slice(0, after);
      const earlier = Array.from(Buffer.from(text.subarray(0, at)).toString()).slice(
        before === 0 ? Number.POSITIVE_INFINITY : -before,
      );
      return [...earlier, ...characters].join('');
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
