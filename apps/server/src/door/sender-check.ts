import { isRole, type Principal } from '@redress/access';
import { TokenError, type AccessToken, type Session, type TokenVerifier } from '@redress/platform/tokens';
import type { FastifyRequest } from 'fastify';
import { sessionCookieOf } from './session-cookie';

/** Somebody who is believed. */
export type KnownSender = Readonly<{
  principal: Principal;
  /** Seconds since 1970 at which what he came with ends. */
  expiresAt: number;
  /** The token, or the session, by its id: what is revoked. */
  credentialId?: string;
  /** Of who came with the cookie. */
  session?: Session;
}>;

/** Who sends a request, by what it carries. */
export type SenderCheck = Readonly<{
  /** Undefined where it carries nothing. @throws TokenError for what is not believed; `isByCookie` tells of what kind it was. */
  senderOf: (request: Pick<FastifyRequest, 'headers'>) => Promise<KnownSender | undefined>;
  /** Whether what he came with still counts: for what goes on longer than a request. */
  stillCounts: (sender: Pick<KnownSender, 'credentialId'>) => boolean;
}>;

export type SenderCheckParts = Readonly<{
  verifier: TokenVerifier;
  readSession: (cookie: string) => Promise<Session>;
  isRevoked: (credentialId: string) => boolean;
  /** Milliseconds since 1970. */
  now: () => number;
}>;

const bearerOf = (header: string | undefined): string | undefined => /^Bearer ([\x21-\x7e]+)$/i.exec(header ?? '')?.[1];

/** Whether it is by a cookie that he says who he is. What he sends himself comes before what the browser adds. */
export const isByCookie = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  bearerOf(headers.authorization) === undefined && sessionCookieOf(headers.cookie) !== undefined;

const principalOf = (
  { issuer, subject, unit, mandate }: Pick<AccessToken, 'issuer' | 'subject' | 'unit' | 'mandate'>,
  roles: readonly string[],
): Principal => ({
  id: `${issuer}:${subject}`,
  roles: roles.filter(isRole),
  ...(unit === undefined ? {} : { unit }),
  ...(mandate === undefined ? {} : { mandate }),
});

export const createSenderCheck = ({ verifier, readSession, isRevoked, now }: SenderCheckParts): SenderCheck => {
  const byToken = async (token: string): Promise<KnownSender> => {
    const verified = await verifier.verify(token, now());
    const { roles, expiresAt, tokenId } = verified;
    if (tokenId !== undefined && isRevoked(tokenId)) throw new TokenError('revoked', 'The token was revoked');
    return {
      principal: principalOf(verified, roles),
      expiresAt,
      ...(tokenId === undefined ? {} : { credentialId: tokenId }),
    };
  };
  const byCookie = async (cookie: string): Promise<KnownSender> => {
    const session = await readSession(cookie);
    const { id, role, expiresAt } = session;
    if (isRevoked(id)) throw new TokenError('revoked', 'The session has ended');
    return { principal: principalOf(session, [role]), expiresAt, credentialId: id, session };
  };
  return {
    senderOf: ({ headers }) => {
      const token = bearerOf(headers.authorization);
      if (token !== undefined) return byToken(token);
      const cookie = sessionCookieOf(headers.cookie);
      return cookie === undefined ? Promise.resolve(undefined) : byCookie(cookie);
    },
    stillCounts: ({ credentialId }) => credentialId === undefined || !isRevoked(credentialId),
  };
};
