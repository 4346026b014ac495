import type { FastifyInstance } from 'fastify';

export type Draining = Readonly<{
  /** From now on each answer closes its connection, so that clients take theirs elsewhere. */
  begin: () => void;
  isDraining: () => boolean;
  /** Requests that were taken and are not answered yet. */
  inFlight: () => number;
}>;

/** Lets a service stop without failing anybody: the connections that are kept alive are closed with their next answer, not under it. */
export const drainable = (fastify: FastifyInstance): Draining => {
  let isDraining = false;
  let inFlight = 0;
  fastify.addHook('onRequest', (_request, reply, done) => {
    inFlight += 1;
    reply.raw.once('close', () => {
      inFlight -= 1;
    });
    done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (isDraining) reply.header('Connection', 'close');
    done();
  });
  return {
    begin: () => {
      isDraining = true;
    },
    isDraining: () => isDraining,
    inFlight: () => inFlight,
  };
};
