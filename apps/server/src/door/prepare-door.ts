import fastifyHelmet from '@fastify/helmet';
import { parseStrictJson } from '@redress/integrity';
import {
  answerAsProblems,
  correlationHeader,
  takeStrictJson,
  type BrokenRequestListener,
  type DoorLimits,
} from '@redress/platform/http';
import type { Metrics, ServiceLog } from '@redress/platform/telemetry';
import { takeSourceFiles } from '../imports/import-body';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The documentation's own page styles itself in place; nothing else does. */
const docsPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

const millisecondsPerSecond = 1_000;

export type DoorParts = Readonly<{
  limits: DoorLimits;
  metrics: Metrics;
  log: ServiceLog;
  onBroken: BrokenRequestListener;
}>;

/** Of what never became a request there is neither route nor method; it is counted and logged among them all the same. */
const noRequest = { route: 'unknown', method: 'unknown' } as const;

export const watchBrokenRequests =
  ({ metrics, log }: Pick<DoorParts, 'metrics' | 'log'>): BrokenRequestListener =>
  ({ correlationId, status, slug }) => {
    metrics.requestAnswered(noRequest.route, noRequest.method, status, 0);
    log.info('request', { correlationId, ...noRequest, status, problem: slug });
  };

/** What happens to every request whatever its route: security headers, its correlation id, one line in the log and one observation. */
export const prepareDoor = async (
  app: NestFastifyApplication,
  { limits, metrics, log, onBroken }: DoorParts,
): Promise<void> => {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    // Behind a proxy that ends TLS this is the proxy's to say.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  const fastify = app.getHttpAdapter().getInstance();
  takeStrictJson(fastify, { parse: parseStrictJson });
  takeSourceFiles(fastify);
  fastify.server.maxConnections = limits.connectionsMax;
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header(correlationHeader, request.id);
    done();
  });
  answerAsProblems(fastify, onBroken);
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith('/docs')) reply.header('Content-Security-Policy', docsPolicy);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    // The pattern, not the address: an address is a label without end, and may name a case.
    const route = request.routeOptions.url ?? 'unknown';
    metrics.requestAnswered(route, request.method, reply.statusCode, reply.elapsedTime / millisecondsPerSecond);
    log.info('request', {
      correlationId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 100) / 100,
    });
    done();
  });
};
