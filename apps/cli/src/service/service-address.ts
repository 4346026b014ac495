import type { Command } from 'commander';
import type { Context } from '../context';
import { WrongUse } from '../exit-codes';
import { en } from '../texts/en';
import type { Texts } from '../texts/texts';

/** Options of a verb that can go through a running service. */
export type ServiceOptions = Readonly<{ url?: string; token?: string }>;

/** A running service, and as whom it is asked. */
export type ServiceAddress = Readonly<{ url: URL; token: string }>;

export const withServiceOptions = (command: Command, { service }: Texts = en): Command =>
  command.option('--url <url>', service.url).option('--token <token>', service.token);

export const parsedUrl = (text: string, { service }: Texts): URL => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.search !== '')
    throw new WrongUse(service.wrongUrl(text));
  return url;
};

/** The service that the options or the environment name; undefined where they name none. @throws WrongUse */
export const serviceAsked = (
  { environment, texts }: Pick<Context, 'environment' | 'texts'>,
  options: ServiceOptions,
): ServiceAddress | undefined => {
  const named = options.url ?? environment['REDRESS_URL'];
  if (named === undefined || named === '') {
    if (options.token !== undefined) throw new WrongUse(texts.service.tokenWithoutUrl);
    return undefined;
  }
  const url = parsedUrl(named, texts);
  const token = options.token ?? environment['REDRESS_TOKEN'];
  if (token === undefined || token === '') throw new WrongUse(texts.service.tokenNeeded(url.origin));
  // What stands in a header may not end it.
  if (!/^[\x21-\x7e]+$/.test(token)) throw new WrongUse(texts.service.wrongToken);
  return { url, token };
};
