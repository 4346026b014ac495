import { doorProblems, ProblemError } from '@redress/platform/http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Bytes of a source file in one request, packed or not. A larger one is imported by the command line, which reads it from the disk. */
const importBytesMax = 64 * 1_024 * 1_024;

/** What a source file may be sent as: its format is named in the query, whatever its bytes are called. */
export const importMediaTypes = ['application/octet-stream', 'application/gzip', 'text/csv', 'application/x-ndjson'];

/** The one route that takes them. */
const importPath = '/v1/imports';

const isSourceFile = (contentType: string | undefined): boolean =>
  importMediaTypes.some((mediaType) => contentType?.split(';')[0]?.trim().toLowerCase() === mediaType);

/**
 * Takes a source file whole: it has to have arrived within the time of a request, however long the import then takes. Elsewhere, or from whoever has not
 * signed in, it is refused before its first byte is read: nobody else may make the service hold so much.
 */
export const takeSourceFiles = (
  fastify: FastifyInstance,
  assertSignedIn: (request: FastifyRequest) => Promise<void>,
): void => {
  fastify.addHook('onRequest', async (request) => {
    if (!isSourceFile(request.headers['content-type'])) return;
    if (request.routeOptions.url !== importPath) throw new ProblemError(doorProblems.unsupportedMediaType());
    await assertSignedIn(request);
  });
  fastify.addContentTypeParser(
    importMediaTypes,
    { parseAs: 'buffer', bodyLimit: importBytesMax },
    (_request, body, done) => done(null, body),
  );
};
