import type { FastifyInstance } from 'fastify';

/** Bytes of a source file in one request, packed or not. A larger one is imported by the command line, which reads it from the disk. */
export const importBytesMax = 64 * 1_024 * 1_024;

/** What a source file may be sent as: its format is named in the query, whatever its bytes are called. */
export const importMediaTypes = ['application/octet-stream', 'application/gzip', 'text/csv', 'application/x-ndjson'];

/** Takes a source file whole: it has to have arrived within the time of a request, however long the import then takes. */
export const takeSourceFiles = (fastify: FastifyInstance): void =>
  fastify.addContentTypeParser(
    importMediaTypes,
    { parseAs: 'buffer', bodyLimit: importBytesMax },
    (_request, body, done) => done(null, body),
  );
