import type { JsonValue } from '@redress/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { doorProblems } from './door-problems';
import { ProblemError } from './problem';

/** Bytes of a command or a question in a body. Texts have limits of their own. */
export const bodyBytesMax = 512 * 1_024;

export type JsonReader = Readonly<{
  /** @throws an Error whose message names the place, never the content. */
  parse: (bytes: Uint8Array) => JsonValue;
}>;

/** The bytes of each body while its request lives: what an anonymous request is known by. */
const received = new WeakMap<object, Uint8Array>();

export const bodyBytesOf = ({ raw }: Pick<FastifyRequest, 'raw'>): Uint8Array => received.get(raw) ?? new Uint8Array();

/**
 * JSON bodies as the ledger's own reader takes them: UTF-8, every key once, whole numbers, bounded depth. Fastify's parser would let a repeated key or a
 * broken surrogate pass. No other media type is taken unless a route registers it.
 */
export const takeStrictJson = (fastify: FastifyInstance, { parse }: JsonReader): void => {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const coding = request.headers['content-encoding'];
    // Nothing is unpacked here, and what is packed is not to be read as if it were not (RFC 9110, 8.4).
    if (coding !== undefined && coding.toLowerCase() !== 'identity') {
      done(new ProblemError(doorProblems.unsupportedMediaType()), undefined);
      return;
    }
    try {
      received.set(request.raw, body as Buffer);
      done(null, parse(body as Buffer));
    } catch (error) {
      const detail = error instanceof Error ? error.message : 'not JSON';
      done(new ProblemError(doorProblems.malformed(`The body is not JSON as it is taken here: ${detail}`)), undefined);
    }
  });
};
