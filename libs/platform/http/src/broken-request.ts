import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { correlationHeader, correlationIdOf } from './correlation';
import { doorProblems } from './door-problems';
import { problemBodyOf, ProblemError, problemMediaType, type Problem } from './problem';
import { isUnhurried } from './unhurried';

const problemOf = (code: string | undefined): Problem => {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return { slug: 'headers-too-large', status: 431, title: 'The headers are larger than they may be' };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { slug: 'request-timeout', status: 408, title: 'The request took too long to arrive' };
    case undefined:
    default:
      return { slug: 'malformed-request', status: 400, title: 'The request is malformed' };
  }
};

/** What was answered without ever becoming a request of any route. */
export type BrokenRequest = Readonly<{ correlationId: string; status: number; slug: string }>;

/** Told of each. */
export type BrokenRequestListener = (broken: BrokenRequest) => void;

const told = ({ status, slug }: Problem, correlationId: string): BrokenRequest => ({ correlationId, status, slug });

/** What is not HTTP, or too slow or too big for it, never becomes a request; it is answered on the bare connection, which ends there. */
export const answerBrokenRequest = (
  error: Error & Readonly<{ code?: string }>,
  socket: Socket,
  onBroken: BrokenRequestListener,
): void => {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isUnhurried(socket)) return;
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(error.code);
  const correlationId = randomUUID();
  onBroken(told(problem, correlationId));
  const body = JSON.stringify(problemBodyOf(problem, correlationId));
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.title}`,
      `Content-Type: ${problemMediaType}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      `${correlationHeader}: ${correlationId}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
};

const failedExpectation: Problem = {
  slug: 'expectation-failed',
  status: 417,
  title: 'Nothing is promised but to go on: 100-continue',
};

const answerExpectation = (
  request: IncomingMessage,
  response: ServerResponse,
  onBroken: BrokenRequestListener,
): void => {
  const correlationId = correlationIdOf(request);
  onBroken(told(failedExpectation, correlationId));
  response
    .writeHead(failedExpectation.status, {
      'Content-Type': problemMediaType,
      'Cache-Control': 'no-store',
      [correlationHeader]: correlationId,
      Connection: 'close',
    })
    .end(JSON.stringify(problemBodyOf(failedExpectation, correlationId)));
};

/** What Node would answer by itself and without a word is answered as a problem like everything else: no host (RFC 9112, 3.2), an unknown expectation. */
export const answerAsProblems = (fastify: FastifyInstance, onBroken: BrokenRequestListener): void => {
  fastify.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    answerExpectation(request, response, onBroken),
  );
  fastify.addHook('onRequest', (request, _reply, done) => {
    const isWithoutHost = request.headers.host === undefined && request.raw.httpVersion === '1.1';
    done(isWithoutHost ? new ProblemError(doorProblems.malformed('HTTP/1.1 needs a Host')) : undefined);
  });
};
