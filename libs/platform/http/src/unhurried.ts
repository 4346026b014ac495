import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** Connections on which a body is coming that may take as long as it takes. */
const unhurried = new WeakSet<Socket>();

/**
 * Lets the body of one request take longer than any other may: it is read at the speed of what becomes of it. Whoever lets it has to end it himself where
 * nothing comes any more. The connection's next request is held to its time again.
 */
export const takeTimeFor = (request: IncomingMessage): void => {
  const { socket } = request;
  unhurried.add(socket);
  request.once('close', () => unhurried.delete(socket));
};

export const isUnhurried = (socket: Socket): boolean => unhurried.has(socket);
