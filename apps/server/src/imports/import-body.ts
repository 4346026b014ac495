import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { doorProblems, ProblemError, takeTimeFor } from '@redress/platform/http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Bytes of a source file in one request, packed or not. */
export const importBytesMax = 4 * 1_024 ** 3;
/** Bytes that are taken before the import has come to them: a small file has arrived long before it is imported, a large one waits in its client. */
const bytesAheadMax = 16 * 1_024 * 1_024;
/** How long the import waits for the next bytes of a file. */
const silenceMillisecondsMax = 30_000;

/** What a source file may be sent as: its format is named in the query, whatever its bytes are called. */
export const importMediaTypes = ['application/octet-stream', 'application/gzip', 'text/csv', 'application/x-ndjson'];

/** The one route that takes them. */
const importPath = '/v1/imports';

/** The file could not be read to its end: nothing of it came for too long, or more than there may be. */
export class SourceFileError extends Error {
  override readonly name = 'SourceFileError';

  constructor(readonly code: 'FileTooSlow' | 'FileTooLarge') {
    super(code);
  }
}

export const isSourceFile = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  importMediaTypes.some((mediaType) => headers['content-type']?.split(';')[0]?.trim().toLowerCase() === mediaType);

/**
 * Leaves the bytes of a source file to their route, which is behind the guards like any other: nothing of a file is read before it is known who sends it,
 * how often he comes, and whether he may. What the route does not take it refuses itself, behind the guards too; elsewhere a file is refused unread.
 */
export const takeSourceFiles = (fastify: FastifyInstance): void => {
  fastify.addContentTypeParser([...importMediaTypes, '*'], (request, _payload, done) => {
    if (request.routeOptions.url === importPath) done(null, undefined);
    else done(new ProblemError(doorProblems.unsupportedMediaType()), undefined);
  });
};

/** One piece after the other; no more of them once the connection has gone. */
async function* inTime(bytes: PassThrough, signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks: AsyncIterator<Uint8Array> = bytes[Symbol.asyncIterator]();
  let taken = 0;
  try {
    for (;;) {
      const silence = setTimeout(() => bytes.destroy(new SourceFileError('FileTooSlow')), silenceMillisecondsMax);
      const next = await chunks.next().finally(() => clearTimeout(silence));
      if (next.done === true) return;
      taken += next.value.length;
      if (taken > importBytesMax) throw new SourceFileError('FileTooLarge');
      yield next.value;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    bytes.destroy();
  }
}

/** The bytes of a request's source file as they come. `connection` is told where it broke, and ends the bytes with its signal. @throws SourceFileError */
export const bytesOfSourceFile = (
  { raw }: Pick<FastifyRequest, 'raw'>,
  { signal, end }: Readonly<{ signal: AbortSignal; end: () => void }>,
): AsyncGenerator<Uint8Array, void, undefined> => {
  takeTimeFor(raw);
  const ahead = new PassThrough({ highWaterMark: bytesAheadMax });
  raw.once('error', end);
  signal.addEventListener('abort', () => ahead.destroy(), { once: true });
  raw.pipe(ahead);
  return inTime(ahead, signal);
};

/** How long a client that is still sending is listened to after it was told that this is of no use. */
const lingerMillisecondsMax = 2_000;

/** Takes what still comes and throws it away: a connection that is closed under a client that is sending takes the answer with it. */
export const letReadOn = (raw: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, lingerMillisecondsMax);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    if (raw.readableEnded || raw.destroyed) end();
    raw.once('close', end).resume();
  });
