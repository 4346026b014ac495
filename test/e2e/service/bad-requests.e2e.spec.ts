import { randomUUID } from 'node:crypto';
import {
  noteTo,
  outOfRange,
  tooLarge,
  wrongBodies,
  wrongIfMatches,
  wrongKeys,
  wrongMediaTypes,
  wrongMethods,
  wrongPaths,
} from './bad-requests';
import {
  fileComplaint,
  filing,
  membersOf,
  send,
  sendBytes,
  type Answer,
  type Filed,
  type Sent,
} from './service-client';
import { expectNothingRecorded, expectOnlyRefusalsRecorded, expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

let service: ServiceProcess;
let token: string;
let filed: Filed;

beforeAll(async () => {
  service = await startService(dataFolder('bad-requests'));
  token = tokenFor(localKeyOf(service.data), 'clerk', ['operator', 'specialist'], 'centre');
  filed = await fileComplaint(service, token, 'A lamp is broken');
  // A second event of its own, so that there is a revision that was passed.
  await send(service, { ...noteTo(`/v1/complaints/${filed.complaintId}/add-note`), token, key: randomUUID() });
});

afterAll(() => service.stop());

const ask = (sent: Sent): Promise<Answer> => send(service, { token, key: randomUUID(), ...sent });
const note = (more: Partial<Sent> = {}): Promise<Answer> =>
  ask(noteTo(`/v1/complaints/${filed.complaintId}/add-note`, more));

/** The beginning of a filing whose body is as long as this one. */
const headOf = (body: string): string =>
  [
    'POST /v1/complaints HTTP/1.1',
    'Host: ledger',
    `Authorization: Bearer ${token}`,
    'Idempotency-Key: large',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    '',
  ].join('\r\n');

describe('a body that is no filing', () => {
  it('is refused with a pointer to the member that is wrong, and nothing is recorded', async () => {
    await expectNothingRecorded(service, async () => {
      for (const [name, body, pointer] of wrongBodies) {
        const answer = await ask({ path: '/v1/complaints', body });
        expectProblem(answer, 400, 'invalid-body');
        expect([name, membersOf(answer)['errors']]).toStrictEqual([
          name,
          expect.arrayContaining([
            { pointer: expect.stringContaining(pointer) as string, detail: expect.any(String) as string },
          ]),
        ]);
        // As much as points at the fault, and not the body once more.
        expect(answer.text.length).toBeLessThan(4_000);
      }
    });
  });

  it('is refused where a number is out of its range or is none', async () => {
    await expectNothingRecorded(service, async () => {
      for (const [, severity] of outOfRange) {
        const body = {
          severity,
          complexity: 'simple',
          urgency: 'urgent',
          sensitivity: 'normal',
          flags: [],
          source: 'human',
        };
        const answer = await ask({ path: `/v1/complaints/${filed.complaintId}/assess-triage`, body });
        expect([400, 409]).toContain(answer.status);
        expectProblem(answer, answer.status);
      }
    });
  });

  it('is refused unread where it is too large, told or not how large', async () => {
    await expectNothingRecorded(service, async () => {
      for (const [, body] of tooLarge) {
        // Sent whole, the answer may be lost with the connection that is closed under it.
        await ask({ path: '/v1/complaints', body }).catch(() => undefined);
        const received = await sendBytes(service, `${headOf(body)}${body.slice(0, 1_000)}`);
        expect(received).toMatch(/^HTTP\/1\.1 413 /);
        expect(received).toContain('"type":"urn:redress:problem:body-too-large"');
      }
      const headers = { 'transfer-encoding': 'chunked' };
      const justTooLarge = ' '.repeat(512 * 1_024 + 1);
      expectProblem(await ask({ path: '/v1/complaints', body: justTooLarge, headers }), 413, 'body-too-large');
    });
  });

  it('changes nothing for the next one', async () => {
    const answer = await ask({ path: '/v1/complaints', body: filing('An ordinary filing') });
    expect(answer.status).toBe(201);
    expect(JSON.stringify(membersOf(answer))).not.toContain('isAdmin');
  });
});

describe('a request that is wrong around its body', () => {
  it.each(wrongMediaTypes)('of media type %j is 415', async (type) => {
    const headers = { 'content-type': type };
    await expectNothingRecorded(service, async () =>
      expectProblem(await ask({ path: '/v1/complaints', body: filing('x'), headers }), 415, 'unsupported-media-type'),
    );
  });

  it('in a coding that is not taken is 415', async () => {
    for (const coding of ['gzip', 'br', 'deflate', 'identity, gzip']) {
      const headers = { 'content-encoding': coding };
      const answer = await ask({ path: '/v1/complaints', body: filing('x'), headers });
      expectProblem(answer, 415, 'unsupported-media-type');
    }
  });

  it('without a body is 400', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': '0' };
    expectProblem(await ask({ method: 'POST', path: '/v1/complaints', headers }), 400);
  });

  it('with an expectation that nobody meets is 417', async () => {
    const answer = await ask({ path: '/v1/complaints', body: filing('x'), headers: { expect: 'applause' } });
    expectProblem(answer, 417);
  });

  it.each(wrongIfMatches)('with If-Match %s is 400', async (header) => {
    const headers = { 'if-match': Buffer.from(header).toString('latin1') };
    await expectNothingRecorded(service, async () => expectProblem(await note({ headers }), 400, 'malformed-request'));
  });

  it('with If-Match of a revision that was passed, or is not yet, is 412 and says where the case stands', async () => {
    await expectNothingRecorded(service, async () => {
      for (const expected of ['0', filed.revision, '4', '9223372036854775807']) {
        const answer = await note({ headers: { 'if-match': `"${expected}"` } });
        expectProblem(answer, 412, 'stale-revision');
        expect(membersOf(answer)).toMatchObject({ expected, actual: '3' });
      }
    });
  });

  it.each(wrongKeys.map((key) => [key?.slice(0, 20), key] as const))(
    'with Idempotency-Key %j is 400',
    async (_shown, key) => {
      const headers = key === undefined ? {} : { 'idempotency-key': Buffer.from(key).toString('latin1') };
      await expectNothingRecorded(service, async () =>
        expectProblem(
          await send(service, { path: '/v1/complaints', token, body: filing('x'), headers }),
          400,
          'malformed-request',
        ),
      );
    },
  );

  it('to a path that leads nowhere or cannot be read is refused', async () => {
    await expectOnlyRefusalsRecorded(service, async () => {
      for (const [path, status] of wrongPaths) {
        const answer = await ask(noteTo(path));
        expect([path.slice(0, 60), answer.status]).toStrictEqual([path.slice(0, 60), status]);
        expectProblem(answer, status);
      }
    });
  });

  it.each(wrongMethods)('by %s is 405, and told what is taken', async (method) => {
    const answer = await ask({ path: '/v1/complaints', method });
    expect([answer.status, answer.headers.allow]).toStrictEqual([405, 'POST']);
    if (method !== 'HEAD') expectProblem(answer, 405, 'method-not-allowed');
  });

  it.each([
    ['/v1/complaints/00000000-0000-5000-8000-000000000000', 'DELETE', 'GET, HEAD'],
    ['/v1/complaints/00000000-0000-5000-8000-000000000000/add-note', 'GET', 'POST'],
    ['/v1/trends?by=category', 'POST', 'GET, HEAD'],
    ['/health/live', 'PUT', 'GET, HEAD'],
  ])('to %s by %s is 405, whoever asks', async (path, method, allow) => {
    for (const by of [token, undefined]) {
      const answer = await send(service, { path, method, token: by });
      expectProblem(answer, 405, 'method-not-allowed');
      expect(answer.headers.allow).toBe(allow);
    }
  });
});
