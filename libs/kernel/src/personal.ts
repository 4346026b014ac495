/** A sealed value as it stands in the log (ledger-format, Sealed fields). Text parts are base64url without padding; `c` is hex. */
export type SealedBox = Readonly<{
  $sealed: Readonly<{ v: 1; kid: string; iv: string; ct: string; tag: string }>;
  c: string;
}>;

/**
 * The form of each text in a sealed value: 96 bits of iv and 128 of tag in unpadded base64url, of whose last character only two bits carry anything;
 * ciphertext of any length; a SHA-256 in hex.
 */
export const sealedBoxForms = {
  kid: /^[^]+$/,
  iv: /^[A-Za-z0-9_-]{16}$/,
  ct: /^[A-Za-z0-9_-]+$/,
  tag: /^[A-Za-z0-9_-]{21}[AQgw]$/,
  c: /^[0-9a-f]{64}$/,
} as const satisfies Readonly<Record<'kid' | 'iv' | 'ct' | 'tag' | 'c', RegExp>>;

/** The place a value was sealed at: the additional data binds the box to it. `pointer` is an RFC 6901 JSON Pointer into the event's data. */
export type SealedPlace = Readonly<{ stream: string; id: string; type: string; pointer: string }>;

/**
 * A piece of a person's text in code. `clear` is what decide is given, `sealed` what the log holds, `erased` what is left
 * when the key is gone. Rules ask at most whether anything is written; what it says they never look at, and never compare.
 */
export type Personal =
  | Readonly<{ kind: 'clear'; value: string }>
  | Readonly<{ kind: 'sealed'; box: SealedBox; place: SealedPlace }>
  | Readonly<{ kind: 'erased' }>;

export const clear = (value: string): Personal => ({ kind: 'clear', value });

/** Opens a personal value: its text, or undefined where the key is unavailable. Given to projections, which are otherwise pure. */
export type Open = (personal: Personal) => string | undefined;
