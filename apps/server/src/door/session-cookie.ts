import { pendingSecondsMax } from '../session/pending-sign-ins';

/** The prefix makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis, 4.1.3.2). */
export const sessionCookieName = '__Host-redress';
/** No Max-Age: it goes with the browser, and the session in it ends by itself before. */
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Strict';

/** Characters of a Cookie header that are looked through. */
const cookieCharactersMax = 16_384;

/** The value of one cookie; undefined where there is none, or more than one: nobody but us sets it, and we set one. */
const cookieIn = (header: string | undefined, name: string): string | undefined => {
  if (header === undefined || header.length > cookieCharactersMax) return undefined;
  const values = header.split(';').flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals > 0 && pair.slice(0, equals).trim() === name ? [pair.slice(equals + 1).trim()] : [];
  });
  return values.length === 1 ? values[0] : undefined;
};

export const sessionCookieOf = (header: string | undefined): string | undefined => cookieIn(header, sessionCookieName);

export const setSessionCookie = (text: string): string => `${sessionCookieName}=${text}; ${attributes}`;
export const clearSessionCookie = `${sessionCookieName}=; ${attributes}; Max-Age=0`;

/**
 * Of a sign-in that is under way at a provider. Lax, not Strict: the browser comes back from another site, and without it nobody could tell that it is the one
 * that began.
 */
const pendingCookieName = '__Host-redress-oidc';
const pendingAttributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

export const pendingCookieOf = (header: string | undefined): string | undefined => cookieIn(header, pendingCookieName);

export const setPendingCookie = (name: string): string =>
  `${pendingCookieName}=${name}; ${pendingAttributes}; Max-Age=${pendingSecondsMax}`;
export const clearPendingCookie = `${pendingCookieName}=; ${pendingAttributes}; Max-Age=0`;
