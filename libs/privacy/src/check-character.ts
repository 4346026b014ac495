import { crockfordAlphabet } from './base32';

/**
 * The check value after some values from 0 to M - 1 in the hybrid system MOD M+1, M (ISO/IEC 7064): the product begins at M; each value is added to
 * it, taken modulo M with M instead of 0, doubled, and taken modulo M + 1; the check value is what brings the last product to 1.
 */
export const hybridCheckValue = (values: readonly number[], modulus: number): number => {
  let product = modulus;
  for (const value of values) {
    const sum = (product + value) % modulus;
    product = ((sum === 0 ? modulus : sum) * 2) % (modulus + 1);
  }
  return (modulus + 1 - product) % modulus;
};

const valueOf = (character: string): number => {
  const value = crockfordAlphabet.indexOf(character);
  if (value < 0) throw new RangeError('Not a character of Crockford base 32');
  return value;
};

/**
 * The check character after a text of Crockford base 32. It betrays every single wrong character, and exchanged neighbours in all but 64 of the
 * 31,744 combinations of a state and two characters. @throws RangeError for a character outside the alphabet.
 */
export const checkCharacterOf = (body: string): string =>
  crockfordAlphabet.charAt(hybridCheckValue(Array.from(body, valueOf), crockfordAlphabet.length));
