import type { JsonValue } from '@redress/kernel';
import type { FastifyInstance } from 'fastify';
import { doorProblems } from './door-problems';
import { ProblemError } from './problem';

/** Bytes of a command or a question in a body. Texts have limits of their own. */
export const bodyBytesMax = 512 * 1_024;

export type JsonReader = Readonly<{
  /** @throws an Error whose message names the place, never the content. */
  parse: (bytes: Uint8Array) => JsonValue;
}>;

/**
 * JSON bodies as the ledger's own reader takes them: UTF-8, every key once, whole numbers, bounded depth. Fastify's parser would let a repeated key or a
 * broken surrogate pass. No other media type is taken unless a route registers it.
 */
export const takeStrictJson = (fastify: FastifyInstance, { parse }: JsonReader): void => {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parse(body as Buffer));
    } catch (error) {
      const detail = error instanceof Error ? error.message : 'not JSON';
      done(new ProblemError(doorProblems.malformed(`The body is not JSON as it is taken here: ${detail}`)), undefined);
    }
  });
};
