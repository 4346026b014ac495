import { connect } from 'node:net';
import fastifyOf, { type FastifyInstance } from 'fastify';
import { answerAsProblems, type BrokenRequestListener } from './broken-request';
import { doorLimits, fastifyOptions, type DoorLimits } from './door-limits';
import { takeStrictJson } from './json-body';

const parse = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as string;

/** A door without a house: Fastify with our limits, listening on a free port. */
export const openDoor = async (
  limits: Partial<DoorLimits> = {},
  prepare: (fastify: FastifyInstance) => void = () => undefined,
  onBroken: BrokenRequestListener = () => undefined,
): Promise<Readonly<{ fastify: FastifyInstance; port: number }>> => {
  const fastify: FastifyInstance = fastifyOf(fastifyOptions({ ...doorLimits, ...limits }, onBroken));
  takeStrictJson(fastify, { parse });
  answerAsProblems(fastify, onBroken);
  prepare(fastify);
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  const address = fastify.server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on a port');
  return { fastify, port: address.port };
};

/** Sends each piece after a pause and reads until the server closes. */
export const converse = (port: number, pieces: readonly string[], pauseMilliseconds = 0): Promise<string> =>
  new Promise((resolve) => {
    let received = '';
    let sent = 0;
    const socket = connect(port, '127.0.0.1');
    const sendNext = (): void => {
      const piece = pieces[sent];
      if (piece === undefined) return;
      sent += 1;
      socket.write(piece);
      timer = setTimeout(sendNext, pauseMilliseconds);
    };
    let timer = setTimeout(sendNext, 0);
    socket.setEncoding('utf8').on('data', (text: string) => (received += text));
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve(received);
    });
  });
