/** Crockford's alphabet: no I, L, O or U, so that what is read aloud or copied by hand is hard to mistake. */
export const crockfordAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bits that one character carries. */
const characterBits = 5;

/** The first `characters` x 5 bits of `bytes`, the most significant first. @throws RangeError where there are not so many. */
export const crockfordOf = (bytes: Uint8Array, characters: number): string => {
  if (bytes.length * 8 < characters * characterBits)
    throw new RangeError('Not enough bytes for the characters asked for');
  let text = '';
  for (let index = 0; index < characters; index += 1) {
    const bit = index * characterBits;
    const at = Math.floor(bit / 8);
    // Two bytes hold any five bits in a row.
    const window = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    text += crockfordAlphabet.charAt((window >> (16 - characterBits - (bit % 8))) & 31);
  }
  return text;
};
