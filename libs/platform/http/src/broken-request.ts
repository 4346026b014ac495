import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { problemBodyOf, problemMediaType, type Problem } from './problem';

const problemOf = (code: string | undefined): Problem => {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return { slug: 'headers-too-large', status: 431, title: 'The headers are larger than they may be' };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { slug: 'request-timeout', status: 408, title: 'The request took too long to arrive' };
    default:
      return { slug: 'malformed-request', status: 400, title: 'The request is malformed' };
  }
};

/** What is not HTTP, or too slow or too big for it, never becomes a request; it is answered on the bare connection, which ends there. */
export const answerBrokenRequest = (error: Error & Readonly<{ code?: string }>, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(error.code);
  const body = JSON.stringify(problemBodyOf(problem, randomUUID()));
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.title}`,
      `Content-Type: ${problemMediaType}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
};
