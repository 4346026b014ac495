import { isIP } from 'node:net';
import { ProblemError } from '@redress/platform/http';
import type { FastifyRequest } from 'fastify';
import { sessionProblems } from '../problems/session.problem';

/** A header that no form and no picture can send, and a script of another origin not without asking first (Fetch, 3.3). */
const ownPageHeader = 'redress-client';
const ownPageHeaderValue = 'console';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

const isSingle = (value: string | readonly string[] | undefined): value is string => typeof value === 'string';

/**
 * Whether a request comes from a page of this very service. Both tell-tales have to agree as far as they are there, and one has to be: what sends neither is
 * no browser of ours. The scheme is not compared: a proxy in front may have ended TLS.
 */
const isFromOwnPage = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean => {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (headers[ownPageHeader] !== ownPageHeaderValue) return false;
  if (isSingle(site) && site !== 'same-origin') return false;
  if (origin !== undefined) return host !== undefined && hostOf(origin) === host;
  return isSingle(site);
};

/** For whatever a cookie, which the browser sends by itself, is to count for. @throws ProblemError 403 */
export const assertFromOwnPage = (request: Pick<FastifyRequest, 'headers'>): void => {
  if (!isFromOwnPage(request)) throw new ProblemError(sessionProblems.notFromOwnPage());
};

/** A read changes nothing, and SameSite=Strict keeps other sites from making one at all. @throws ProblemError 403 */
export const assertOwnWrite = (request: Pick<FastifyRequest, 'headers' | 'method'>): void => {
  if (!safeMethods.has(request.method)) assertFromOwnPage(request);
};

const isLoopbackName = (name: string): boolean =>
  name === 'localhost' || name === '[::1]' || (isIP(name) === 4 && name.startsWith('127.'));

const isLoopbackAddress = (address: string | undefined): boolean =>
  address !== undefined && (address === '::1' || /^(::ffff:)?127\./.test(address));

/**
 * Whether somebody at this very machine asks, and asks this machine: by the connection itself, since a forwarded address can be made up, and by the name that
 * he called, since another name may have been turned to this address (DNS rebinding). Through a proxy nobody is.
 */
export const isAtLoopback = ({ headers, raw }: Pick<FastifyRequest, 'headers' | 'raw'>): boolean => {
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false;
  const { host = '' } = headers;
  return isLoopbackAddress(raw.socket.remoteAddress) && isLoopbackName(host.replace(/:\d+$/, ''));
};
