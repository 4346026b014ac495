import { Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

export type Draining = Readonly<{
  isDraining: () => boolean;
  /** Requests that were taken and are not answered yet. */
  inFlight: () => number;
  /**
   * Takes no new connection; answers what arrives on those that are there, and closes each with its answer. Resolves when nothing has been under way for a
   * moment, or after `drainMillisecondsMax`.
   */
  drain: (drainMillisecondsMax: number) => Promise<void>;
}>;

/** A client that keeps its connection busy sends the next request within this; one that is idle for longer is not under way. */
const quietMilliseconds = 300;
const lookMilliseconds = 20;

/** Lets a service stop without failing anybody: a connection that is kept alive is closed with its next answer, never under it. */
export const drainable = (fastify: FastifyInstance): Draining => {
  let isDraining = false;
  let inFlight = 0;
  let lastSeen = 0;
  fastify.addHook('onRequest', (_request, reply, done) => {
    inFlight += 1;
    lastSeen = performance.now();
    reply.raw.once('close', () => {
      inFlight -= 1;
      lastSeen = performance.now();
    });
    done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (isDraining) reply.header('Connection', 'close');
    done();
  });
  return {
    isDraining: () => isDraining,
    inFlight: () => inFlight,
    drain: async (drainMillisecondsMax) => {
      isDraining = true;
      const startedAt = performance.now();
      lastSeen = startedAt;
      // The HTTP server's own `close` would also cut connections that are idle just now, under a request that is on its way.
      Server.prototype.close.call(fastify.server);
      const isQuiet = (): boolean => inFlight === 0 && performance.now() - lastSeen > quietMilliseconds;
      while (!isQuiet() && performance.now() - startedAt < drainMillisecondsMax) await pause(lookMilliseconds);
    },
  };
};
