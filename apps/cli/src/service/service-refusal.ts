import type { IncomingMessage } from 'node:http';
import type { Context } from '../context';
import { Refused } from '../exit-codes';
import { membersOf, textIn } from './service-events';
import type { ServiceAddress } from './service-address';
import { bodyOf, type ConnectionLostError } from './service-request';

/** A service's refusal: a problem (RFC 9457), or what stands between said something else. */
export type ServiceProblem = Readonly<{
  status: number;
  /** The last part of its type; empty where it is no problem of ours. */
  slug: string;
  title: string;
  detail: string | undefined;
  who: readonly string[];
  /** All that the problem says. */
  members: Readonly<Record<string, unknown>>;
  retryAfterSeconds: number | undefined;
}>;

const typePrefix = 'urn:redress:problem:';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @throws ConnectionLostError */
export const problemOf = async (incoming: IncomingMessage): Promise<ServiceProblem> => {
  const { statusCode: status = 0, statusMessage = '', headers } = incoming;
  const body = parsed(await bodyOf(incoming));
  const type = textIn(body, 'type') ?? '';
  const { who } = membersOf(body);
  const seconds = Number(headers['retry-after']);
  return {
    status,
    slug: type.startsWith(typePrefix) ? type.slice(typePrefix.length) : '',
    title: textIn(body, 'title') ?? statusMessage,
    detail: textIn(body, 'detail'),
    who: Array.isArray(who) ? who.map(String) : [],
    members: membersOf(body),
    retryAfterSeconds: Number.isFinite(seconds) && seconds > 0 ? seconds : undefined,
  };
};

/** In the reader's language where the refusal is of a known kind; else as the service said it. */
export const refusalOf = (
  { slug, status, title, detail, who, retryAfterSeconds }: ServiceProblem,
  { url }: ServiceAddress,
  { texts }: Pick<Context, 'texts'>,
): Refused => {
  const said = texts.service;
  switch (slug) {
    case 'unauthenticated':
      return new Refused(said.notBelieved(url.origin, detail ?? title));
    case 'forbidden':
      return new Refused(said.forbidden(who.join(', ')));
    case 'import-running':
      return new Refused(said.importRunning);
    case 'too-many-requests':
      return new Refused(said.tooMany(String(retryAfterSeconds ?? 1)));
    case 'key-ring-missing':
      return new Refused(texts.refusals.keyRingMissing);
    case 'store-unavailable':
    case 'outcome-unknown':
      return new Refused(said.storeAway);
    case 'not-found':
      return new Refused(said.notFound);
    default:
      return new Refused(said.other(url.origin, String(status), detail === undefined ? title : `${title}. ${detail}`));
  }
};

export const refusalOfLoss = (
  { code, wasMade }: ConnectionLostError,
  { url }: ServiceAddress,
  { texts }: Pick<Context, 'texts'>,
): Refused => new Refused((wasMade ? texts.service.lost : texts.service.nobodyAnswers)(url.origin, code));
