import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import type { BrokenRequest } from './broken-request';
import { converse, openDoor } from './door.spec-kit';
import { takeTimeFor } from './unhurried';

const limits = { headersMillisecondsMax: 300, requestMillisecondsMax: 600, keepAliveMillisecondsMax: 300 } as const;
/** Well after any of them, and well before a client's own patience ends. */
const closedMillisecondsMax = 5_000;

let fastify: FastifyInstance;
let port: number;

/** What was answered on bare connections since it was last looked at. */
const broken: BrokenRequest[] = [];

beforeAll(async () => {
  ({ fastify, port } = await openDoor(
    limits,
    (door) => {
      door.post('/', (request) => ({ body: request.body }));
      door.addContentTypeParser('text/plain', (_request, body, done) => done(null, body));
      door.post('/unhurried', async (request) => {
        takeTimeFor(request.raw);
        let read = 0;
        request.raw.on('data', (chunk: Buffer) => (read += chunk.length));
        await once(request.raw, 'end');
        return { read };
      });
    },
    (one) => broken.push(one),
  ));
});

afterAll(() => fastify.close());

const body = '{"a":"0123456789"}';
const head = `POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;

describe('a client that is slow', () => {
  it.each<[string, readonly string[], number]>([
    ['says nothing at all', [], 0],
    ['stops in the middle of its headers', ['POST / HTTP/1.1\r\nHost: a\r\nX-'], 0],
    ['sends its headers byte by byte', Array.from(head), 40],
    ['stops in the middle of its body', [head, body.slice(0, 5)], 0],
    ['sends its body byte by byte', [head, ...Array.from(body)], 100],
  ])('and %s is told so, or just let go, in time', async (_name, pieces, pause) => {
    const startedAt = performance.now();
    const received = await converse(port, pieces, pause);
    expect(performance.now() - startedAt).toBeLessThan(closedMillisecondsMax);
    if (pieces.length === 0) expect(['', expect.stringMatching(/^HTTP\/1\.1 408 /)]).toContainEqual(received);
    else {
      expect(received).toMatch(/^HTTP\/1\.1 408 /);
      expect(received).toContain('urn:redress:problem:request-timeout');
      expect(received).toMatch(/^Connection: close\r$/m);
    }
  });

  it('between two requests is let go', async () => {
    const received = await converse(port, [head + body]);
    expect(received).toMatch(/^HTTP\/1\.1 200 /);
    expect(received.endsWith('{"body":{"a":"0123456789"}}')).toBe(true);
  });

  it('takes nobody else’s time', async () => {
    const slow = Array.from({ length: 50 }, () => converse(port, [head, body.slice(0, 5)]));
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await answer.json()).toStrictEqual({ body: JSON.parse(body) as unknown });
    for (const received of await Promise.all(slow)) expect(received).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('a body that may take its time', () => {
  const slowHead = (length: number, path: string): string =>
    `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n`;

  it('is read to its end, and the next request on its connection is held to its time again', async () => {
    const pieces = Array.from('a body that is long in coming');
    // As long as two whole requests may take, and then one that stops in its middle.
    const received = await converse(
      port,
      [slowHead(pieces.length, '/unhurried'), ...pieces, head + body.slice(0, 5)],
      (2 * limits.requestMillisecondsMax) / pieces.length,
    );
    expect(received).toContain(`{"read":${pieces.length}}`);
    expect(received.match(/HTTP\/1\.1 \d{3}/g)).toStrictEqual(['HTTP/1.1 200', 'HTTP/1.1 408']);
  });
});

describe('what never becomes a request', () => {
  it('is told of by status and by the id that its answer carries', async () => {
    broken.length = 0;
    const received = await converse(port, ['garbage\r\n\r\n']);
    const [, correlationId] = /^x-correlation-id: (.+)\r$/im.exec(received) ?? [];
    expect(broken).toStrictEqual([{ correlationId, status: 400, slug: 'malformed-request' }]);
    broken.length = 0;
    await converse(port, ['GET / HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\n\r\n']);
    expect(broken).toMatchObject([{ status: 417, slug: 'expectation-failed' }]);
  });

  it('is not told of where it just went away', async () => {
    broken.length = 0;
    await converse(port, []);
    expect(broken.filter(({ status }) => status !== 408)).toStrictEqual([]);
  });
});

describe('more connections than there may be', () => {
  it('are turned away, and those that are there go on', async () => {
    const door = await openDoor(limits, (instance) => {
      instance.server.maxConnections = 2;
      instance.get('/', () => 'here');
    });
    const waiting = [converse(door.port, ['GET / HTTP/1.1\r\n']), converse(door.port, ['GET / HTTP/1.1\r\n'])];
    // Taken in the order in which they came.
    expect(await converse(door.port, ['GET / HTTP/1.1\r\nHost: a\r\n\r\n'])).toBe('');
    for (const received of await Promise.all(waiting)) expect(received).toMatch(/^HTTP\/1\.1 408 /);
    await door.fastify.close();
  });
});
