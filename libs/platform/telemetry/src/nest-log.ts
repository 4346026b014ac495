import type { LoggerService } from '@nestjs/common';
import type { ServiceLog } from './service-log';

const textOf = (message: unknown): string => (typeof message === 'string' ? message : 'a message that is no text');
const contextOf = (rest: readonly unknown[]): string | undefined => {
  const last = rest.at(-1);
  return typeof last === 'string' ? last : undefined;
};

/** What the framework itself has to say goes into the same log, a level lower: it greets every route at start. */
export const nestLog = (log: ServiceLog): LoggerService => ({
  log: (message: unknown, ...rest: unknown[]) => log.debug(textOf(message), { context: contextOf(rest) }),
  warn: (message: unknown, ...rest: unknown[]) => log.warn(textOf(message), { context: contextOf(rest) }),
  error: (message: unknown, ...rest: unknown[]) =>
    log.error(textOf(message), message instanceof Error ? message : undefined, { context: contextOf(rest) }),
  debug: (message: unknown, ...rest: unknown[]) => log.debug(textOf(message), { context: contextOf(rest) }),
});
