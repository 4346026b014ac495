/** What a token says of its bearer, checked: who issued it, who he is, under which roles and for which unit he acts. */
export type AccessToken = Readonly<{
  /** The issuer's short name: the part of an actor's id before the colon (ledger-format, Metadata). */
  issuer: string;
  subject: string;
  roles: readonly string[];
  unit?: string;
  /** Reference of the written order that its bearer acts under. */
  mandate?: string;
  /** Seconds since 1970, as tokens count. */
  expiresAt: number;
  /** Names the token itself, so that it can be revoked. */
  tokenId?: string;
}>;

/** Why a token is not believed. The words are for its bearer and say nothing that would help to forge one. */
export type TokenFault =
  'malformed' | 'expired' | 'notYet' | 'foreign' | 'forged' | 'claims' | 'revoked' | 'unavailable';

export class TokenError extends Error {
  override readonly name = 'TokenError';

  constructor(
    readonly fault: TokenFault,
    message: string,
  ) {
    super(message);
  }
}

/** Characters of the opaque id of a subject, of a role and of a unit as metadata can carry them. */
export const subjectPattern = /^[\x21-\x7e]{1,120}$/;
export const unitPattern = /^[a-z0-9][a-z0-9-]{0,62}$/;
export const mandatePattern = /^[\x21-\x7e]{1,120}$/;

/** Characters: the header and claims of an honest token are far below. */
export const tokenCharactersMax = 8_192;
/** Compact, as RFC 7515 spells it and in no other way: decoders also take padding and other alphabets, and one token would have many spellings. */
export const compactPattern = /^[\w-]+\.[\w-]+\.[\w-]+$/;
