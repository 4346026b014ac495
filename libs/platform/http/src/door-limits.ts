import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { answerBrokenRequest, type BrokenRequestListener } from './broken-request';
import { correlationIdOf } from './correlation';
import { bodyBytesMax } from './json-body';
import { sendProblem } from './problem-filter';
import { problemOfFailure } from './problem-of-failure';

/** What a slow or greedy client is held to. Milliseconds, bytes, characters, connections. */
export type DoorLimits = Readonly<{
  /** A whole request must have arrived by then. */
  requestMillisecondsMax: number;
  /** Its headers by then. */
  headersMillisecondsMax: number;
  keepAliveMillisecondsMax: number;
  bodyBytesMax: number;
  pathPartCharactersMax: number;
  connectionsMax: number;
  requestsOfOneConnectionMax: number;
}>;

export const doorLimits: DoorLimits = {
  requestMillisecondsMax: 30_000,
  headersMillisecondsMax: 10_000,
  keepAliveMillisecondsMax: 65_000,
  bodyBytesMax,
  pathPartCharactersMax: 200,
  connectionsMax: 2_000,
  requestsOfOneConnectionMax: 100_000,
};

/** How often the server looks for requests that are too slow, where they may take longer than that. */
const slownessCheckMilliseconds = 2_000;

/** Options of the Fastify adapter that hold these limits, name each request by its correlation id, and tell of what never becomes one. */
export const fastifyOptions = (limits: DoorLimits, onBroken: BrokenRequestListener) => ({
  bodyLimit: limits.bodyBytesMax,
  requestTimeout: limits.requestMillisecondsMax,
  connectionTimeout: 0,
  keepAliveTimeout: limits.keepAliveMillisecondsMax,
  maxRequestsPerSocket: limits.requestsOfOneConnectionMax,
  routerOptions: { maxParamLength: limits.pathPartCharactersMax, ignoreTrailingSlash: false },
  http: {
    headersTimeout: limits.headersMillisecondsMax,
    connectionsCheckingInterval: Math.min(slownessCheckMilliseconds, limits.headersMillisecondsMax),
    // Missed where every other fault is answered (`answerAsProblems`).
    requireHostHeader: false,
  },
  genReqId: correlationIdOf,
  clientErrorHandler: (error: Error & Readonly<{ code?: string }>, socket: Socket): void =>
    answerBrokenRequest(error, socket, onBroken),
  // What fails before a route is found: a path that is no path.
  frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void =>
    sendProblem(reply, problemOfFailure(error).problem, request.id),
  // While the service drains, what still arrives is answered as usual: refusing it would fail requests that were under way.
  return503OnClosing: false,
  forceCloseConnections: 'idle' as const,
  logger: false as const,
});
