import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** W3C Trace Context, version 00. */
const traceparentPattern = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

export const correlationHeader = 'x-correlation-id';

const single = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The caller's own id where it is a plain word, else a new one: it goes into metadata and logs, so nothing else may come in with it. */
export const correlationIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = single(headers[correlationHeader]);
  return given !== undefined && idPattern.test(given) ? given : randomUUID();
};

/** The caller's trace, where it is one. */
export const traceparentOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined => {
  const given = single(headers['traceparent']);
  return given !== undefined && traceparentPattern.test(given) ? given : undefined;
};
