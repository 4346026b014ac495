import type { Context } from '../context';
import { isLoopback } from './loopback';
import { warning } from '../terminal/span';
import type { ServiceAddress } from './service-address';
import { problemOf, refusalOfLoss, type ServiceProblem } from './service-refusal';
import { askService, bodyOf, ConnectionLostError } from './service-request';

/** Whoever goes to another machine without TLS shows the token to everybody on the way. */
export const warnOfPlainToken = (
  { terminal, texts }: Pick<Context, 'terminal' | 'texts'>,
  { url }: ServiceAddress,
): void => {
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    terminal.remark([warning(texts.service.plain(url.origin))]);
};

export type ServiceAnswer =
  Readonly<{ outcome: 'answered'; body: unknown }> | Readonly<{ outcome: 'refused'; problem: ServiceProblem }>;

/** One question, or one act under a key, and its whole answer. @throws Refused where the service cannot be reached */
export const questionOf = async (
  context: Pick<Context, 'lang' | 'texts' | 'ids'>,
  address: ServiceAddress,
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<ServiceAnswer> => {
  const headers =
    body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': context.ids.uuid() };
  try {
    const incoming = await askService(context, address, {
      method: body === undefined ? 'GET' : 'POST',
      path,
      headers,
      ...(body === undefined
        ? {}
        : {
            send: (outgoing) => {
              outgoing.end(JSON.stringify(body));
              return Promise.resolve();
            },
          }),
    });
    const { statusCode = 0 } = incoming;
    if (statusCode < 200 || statusCode > 299) return { outcome: 'refused', problem: await problemOf(incoming) };
    return { outcome: 'answered', body: JSON.parse(await bodyOf(incoming)) as unknown };
  } catch (error) {
    throw error instanceof ConnectionLostError ? refusalOfLoss(error, address, context) : error;
  }
};
