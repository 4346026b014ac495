/** Crockford's alphabet: no I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const form = /^(\d{8})-([0-9A-HJKMNP-TV-Z]{9})([0-9A-HJKMNP-TV-Z])$/;

/** ISO/IEC 7064, MOD 33,32, over the digits of the date and the nine characters (ledger-format, Identities). */
const checkCharacterOf = (body: string): string => {
  const modulus = alphabet.length;
  const product = Array.from(body).reduce((before, character) => {
    const sum = (before + alphabet.indexOf(character)) % modulus;
    return ((sum === 0 ? modulus : sum) * 2) % (modulus + 1);
  }, modulus);
  return alphabet.charAt((modulus + 1 - product) % modulus);
};

/** What somebody typed into the search box. */
export type Typed =
  | Readonly<{ kind: 'number'; number: string }>
  /** In the form of a number, with a character mistaken: told before anything is asked. */
  | Readonly<{ kind: 'wrongNumber'; number: string }>
  /** A record of another system. */
  | Readonly<{ kind: 'reference'; system: string; id: string }>
  | Readonly<{ kind: 'words'; words: string }>
  | Readonly<{ kind: 'nothing' }>;

const reference = /^([a-z][a-z0-9-]{0,29}):(\S{1,119})$/;

/** Small letters, I or L for one and O for zero are taken, as people copy numbers. */
export const readTyped = (text: string): Typed => {
  const words = text.trim();
  if (words === '') return { kind: 'nothing' };
  const number = words.toUpperCase().replaceAll(/[IL]/g, '1').replaceAll('O', '0');
  const [, date, body, check] = form.exec(number) ?? [];
  if (date !== undefined && body !== undefined)
    return { kind: checkCharacterOf(date + body) === check ? 'number' : 'wrongNumber', number };
  const [, system, id] = reference.exec(words) ?? [];
  return system === undefined || id === undefined ? { kind: 'words', words } : { kind: 'reference', system, id };
};
