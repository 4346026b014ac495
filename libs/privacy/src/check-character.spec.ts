import { crockfordAlphabet } from './base32';
import { checkCharacterOf, hybridCheckValue } from './check-character';

const digits = (text: string): readonly number[] => Array.from(text, (digit) => Number.parseInt(digit, 36));
const characters = Array.from(crockfordAlphabet);

describe('the check character', () => {
  it('follows the published examples of the hybrid systems', () => {
    // ISO/IEC 7064, MOD 11,10: 0794 is followed by 5.
    expect(hybridCheckValue(digits('0794'), 10)).toBe(5);
    // MOD 37,36, as the Global Release Identifier uses it: A12425GABC1234002 is followed by M (22).
    expect(hybridCheckValue(digits('A12425GABC1234002'), 36)).toBe(22);
  });

  it('is what comes out by hand', () => {
    // Nothing: 33 - 32 = 1.
    expect(checkCharacterOf('')).toBe('1');
    // 0: 32 + 0 = 32, mod 32 is 0, so 32; doubled 64, mod 33 is 31; 33 - 31 = 2.
    expect(checkCharacterOf('0')).toBe('2');
    // 0, then A (10): 31 + 10 = 41, mod 32 is 9; doubled 18; 33 - 18 = 15, which is F.
    expect(checkCharacterOf('0A')).toBe('F');
    // 0, A, then Z (31): 18 + 31 = 49, mod 32 is 17; doubled 34, mod 33 is 1; 33 - 1 = 32, mod 32 is 0.
    expect(checkCharacterOf('0AZ')).toBe('0');
  });

  it('betrays every single wrong character, wherever it stands', () => {
    const number = '20260305ABCDEFGHJ';
    const whole = number + checkCharacterOf(number);
    for (let at = 0; at < whole.length; at += 1)
      for (const wrong of characters.filter((character) => character !== whole[at])) {
        const read = whole.slice(0, at) + wrong + whole.slice(at + 1);
        expect(checkCharacterOf(read.slice(0, -1))).not.toBe(read.slice(-1));
      }
  });

  it('betrays exchanged neighbours in all but 64 of 31,744 combinations', () => {
    // Each of the 32 states is reached by one character after nothing.
    let combinations = 0;
    let unseen = 0;
    for (const state of characters)
      for (const left of characters)
        for (const right of characters) {
          if (left === right) continue;
          combinations += 1;
          if (checkCharacterOf(state + left + right) === checkCharacterOf(state + right + left)) unseen += 1;
        }
    expect([combinations, unseen]).toEqual([31_744, 64]);
  });

  it('betrays the last character exchanged with the check character in all but 2 of 992 combinations', () => {
    let combinations = 0;
    let unseen = 0;
    for (const state of characters)
      for (const last of characters) {
        const check = checkCharacterOf(state + last);
        if (check === last) continue;
        combinations += 1;
        if (checkCharacterOf(state + check) === last) unseen += 1;
      }
    expect([combinations, unseen]).toEqual([992, 2]);
  });

  it('refuses characters outside the alphabet', () => {
    for (const character of ['I', 'L', 'O', 'U', 'a', '-', '']) {
      if (character !== '') expect(() => checkCharacterOf(`0${character}`)).toThrow(RangeError);
    }
  });
});
