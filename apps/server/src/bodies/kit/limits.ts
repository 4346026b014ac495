/**
 * How much a body may say; the unit is in each name. They are such that the fullest body of every command still fits into one event of 256 KiB when each
 * character takes the most bytes that it can and every personal text is sealed (a test adds it up).
 */
export const limits = {
  /** What happened, or what was done about it, told in full. */
  narrativeCharactersMax: 20_000,
  /** Reasons, statements, notes, plans. */
  proseCharactersMax: 4_000,
  /** A remark beside one check, one of several options, one question of several. */
  remarkCharactersMax: 2_000,
  /** One line of a person's text: a name, a number, an address. */
  lineCharactersMax: 300,
  /** A code, an organisation, a clause: text that is nobody's. */
  wordCharactersMax: 200,
  /** The id of something that the ledger or the office knows. */
  idCharactersMax: 100,
  /** Type and subtype of RFC 6838, 127 each, and the stroke. */
  mediaTypeCharactersMax: 255,
  storageRefCharactersMax: 500,
  itemsMax: 20,
  /** Criteria, options: each with texts of its own. */
  fullItemsMax: 10,
  /** A rank or a level. What the scale really is, the domain says. */
  ordinalMax: 1_000,
} as const;

const grouped = new Intl.NumberFormat('en');

export const countOf = (count: number, noun: string): string =>
  `${grouped.format(count)} ${noun}${count === 1 ? '' : 's'}`;
