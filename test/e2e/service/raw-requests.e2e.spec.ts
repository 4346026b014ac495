import { membersOf, sendBytes } from './service-client';
import { expectNothingRecorded } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(30_000);

let service: ServiceProcess;
let token: string;

beforeAll(async () => {
  service = await startService(dataFolder('raw-requests'));
  token = tokenFor(localKeyOf(service.data), 'clerk', ['operator'], 'centre');
});

afterAll(() => service.stop());

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\r\n`).join('');

const post = (...headers: readonly string[]): readonly string[] => [
  'POST /v1/complaints HTTP/1.1',
  'Host: ledger',
  `Authorization: Bearer ${token}`,
  'Idempotency-Key: raw',
  'Content-Type: application/json',
  ...headers,
];

const get = 'GET /health/live HTTP/1.1';
const filing = '{"matterKind":"complaint","anonymity":"anonymous","channel":"phone","narrative":"A smuggled one"}';
const smuggled = lines(...post(`Content-Length: ${filing.length}`), '') + filing;

type Broken = readonly [name: string, bytes: () => string];

/** Each is answered once, by one problem, and the connection ends there: what follows on it is never taken for a request. */
const malformed: readonly Broken[] = [
  ['garbage', () => 'garbage that is no HTTP\r\n\r\n'],
  ['a TLS greeting', () => '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
  ['the preface of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a version that is none', () => lines('GET / HTTP/9.9', 'Host: ledger', '')],
  ['a method that is none', () => lines('GRAB / HTTP/1.1', 'Host: ledger', '')],
  ['a NUL in the path', () => lines('GET /health/\u0000live HTTP/1.1', 'Host: ledger', '')],
  ['a byte of no ASCII in the path', () => lines('GET /health/\u00e9 HTTP/1.1', 'Host: ledger', '')],
  ['a NUL in a header', () => lines(get, 'Host: ledger', 'X: a\u0000b', '')],
  ['a bare carriage return in a header', () => lines(get, 'Host: ledger\rX: a', '')],
  ['a folded header', () => lines(get, 'Host: ledger', 'X: a', ' b', '')],
  ['a blank before the colon', () => lines(...post('Transfer-Encoding : chunked'), '') + smuggled],
  [
    'Content-Length and Transfer-Encoding',
    () => lines(...post('Content-Length: 5', 'Transfer-Encoding: chunked'), '', '0', '') + smuggled,
  ],
  [
    'Transfer-Encoding and Content-Length',
    () => lines(...post('Transfer-Encoding: chunked', 'Content-Length: 5'), '', '0', '') + smuggled,
  ],
  ['two lengths', () => lines(...post('Content-Length: 2', 'Content-Length: 40'), '') + `{}${smuggled}`],
  ['two lengths in one', () => lines(...post('Content-Length: 2, 40'), '') + `{}${smuggled}`],
  ['a length below nothing', () => lines(...post('Content-Length: -1'), '') + smuggled],
  ['a length in another base', () => lines(...post('Content-Length: 0x2'), '') + `{}${smuggled}`],
  ['a length with a sign', () => lines(...post('Content-Length: +2'), '') + `{}${smuggled}`],
  ['a transfer coding that is none', () => lines(...post('Transfer-Encoding: xchunked'), '', '0', '') + smuggled],
  ['chunked, but not last', () => lines(...post('Transfer-Encoding: chunked, identity'), '', '0', '') + smuggled],
  [
    'a size of a chunk that is none',
    () => lines(...post('Transfer-Encoding: chunked'), '', 'zz', '{}', '0', '') + smuggled,
  ],
  [
    'a chunk longer than it says',
    () => lines(...post('Transfer-Encoding: chunked'), '', '2', '{} and more', '0', '') + smuggled,
  ],
];

const statusLine = /HTTP\/1\.1 (\d{3}) /g;
const answersIn = (received: string): readonly number[] =>
  [...received.matchAll(statusLine)].map(([, status]) => Number(status));

const expectOneProblem = (received: string, status: number): void => {
  expect(answersIn(received)).toStrictEqual([status]);
  const [head = '', text = ''] = received.split('\r\n\r\n');
  expect(head).toMatch(/^content-type: application\/problem\+json/im);
  expect(head).toMatch(/^connection: close$/im);
  const correlationId = /^x-correlation-id: (.+)$/im.exec(head)?.[1];
  expect(membersOf({ text })).toMatchObject({
    type: expect.stringMatching(/^urn:redress:problem:/) as string,
    status,
    title: expect.stringMatching(/\S/) as string,
    instance: `urn:redress:request:${String(correlationId)}`,
  });
};

describe('bytes on the bare connection', () => {
  it.each(malformed)('%s: 400 and the end of the connection', async (_name, bytes) => {
    await expectNothingRecorded(service, async () =>
      expectOneProblem(await sendBytes(service, Buffer.from(bytes(), 'latin1')), 400),
    );
  });

  it('no host: 400', async () => {
    const [head = '', body = ''] = (await sendBytes(service, lines(get, 'Connection: close', ''))).split('\r\n\r\n');
    expect(answersIn(head)).toStrictEqual([400]);
    expect(body).toContain('urn:redress:problem:malformed-request');
  });

  it.each([
    ['one header of 20 kB', `X: ${'a'.repeat(20_000)}`],
    ['three thousand headers', Array.from({ length: 3_000 }, (_, n) => `H${n}: ${n}`).join('\r\n')],
    ['a path of 20 kB', undefined],
  ])('%s: 431', async (_name, header) => {
    const head =
      header === undefined
        ? lines(`GET /${'a'.repeat(20_000)} HTTP/1.1`, 'Host: ledger', '')
        : lines(get, 'Host: ledger', header, '');
    await expectNothingRecorded(service, async () => expectOneProblem(await sendBytes(service, head), 431));
  });

  it('a token over and over: 400', async () => {
    const twice = lines(...post(`Content-Length: 2`, 'Idempotency-Key: second', 'Connection: close'), '') + '{}';
    const received = await sendBytes(service, twice);
    expect(answersIn(received)).toStrictEqual([400]);
  });

  it('a client that goes away in the middle of its body leaves nothing', async () => {
    await expectNothingRecorded(service, async () => {
      const { connect } = await import('node:net');
      for (let n = 0; n < 20; n += 1)
        await new Promise<void>((resolve) => {
          const socket = connect(service.port, '127.0.0.1', () => {
            socket.write(lines(...post(`Content-Length: ${filing.length}`), '') + filing.slice(0, 40), () =>
              socket.resetAndDestroy(),
            );
          });
          socket.once('close', () => resolve());
          socket.on('error', () => undefined);
        });
    });
  });
});
