import { randomUUID } from 'node:crypto';
import { mustFail, mustRead, oursRefuses, type JsonCase } from './bad-json';
import { send, type Answer } from './service-client';
import { expectNothingRecorded, expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

let service: ServiceProcess;
let token: string;

beforeAll(async () => {
  service = await startService(dataFolder('bad-json'));
  token = tokenFor(localKeyOf(service.data), 'clerk', ['operator'], 'centre');
});

afterAll(() => service.stop());

const sendFiling = (body: Uint8Array): Promise<Answer> =>
  send(service, { path: '/v1/complaints', token, key: randomUUID(), body });

/** As a member of what would otherwise be a filing. */
const embedded = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from('{"matterKind":"complaint","anonymity":"named","narrative":'), bytes, Buffer.from('}')]);

/** Many small requests: a handful at a time. */
const inTurn = async (cases: readonly JsonCase[], judge: (jsonCase: JsonCase) => Promise<void>): Promise<void> => {
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await judge(next);
  };
  await Promise.all([work(), work(), work(), work()]);
};

const expectRefused = (answer: Answer, name: string, slug: string): void => {
  expect([name, answer.text]).toStrictEqual([name, expect.stringContaining(`"type":"urn:redress:problem:${slug}"`)]);
  expectProblem(answer, 400, slug);
};

const unread = 'malformed-request';
const read = 'invalid-body';

describe('a body that is no JSON', () => {
  it('comes in more ways than a reader would think of', () => {
    expect(mustFail.length).toBeGreaterThan(188);
    expect(new Set(mustFail.map(([, bytes]) => Buffer.from(bytes).toString('latin1'))).size).toBe(mustFail.length);
  });

  it('is refused as malformed, and nothing is recorded', async () => {
    await expectNothingRecorded(service, () =>
      inTurn(mustFail, async ([name, bytes]) => expectRefused(await sendFiling(bytes), name, unread)),
    );
  });

  it('is refused also where it stands in the middle of a body', async () => {
    await expectNothingRecorded(service, () =>
      inTurn(mustFail, async ([name, bytes]) => expectRefused(await sendFiling(embedded(bytes)), name, unread)),
    );
  });
});

describe('a body that two readers could read in two ways', () => {
  it('is refused as malformed, and nothing is recorded', async () => {
    await expectNothingRecorded(service, () =>
      inTurn(oursRefuses, async ([name, bytes]) => expectRefused(await sendFiling(bytes), name, unread)),
    );
  });
});

describe('a body in any spelling of JSON', () => {
  it('is read, and refused for what it says', async () => {
    await expectNothingRecorded(service, () =>
      inTurn(mustRead, async ([name, bytes]) => expectRefused(await sendFiling(bytes), name, read)),
    );
  });

  it('is taken where it says what a filing says', async () => {
    const spelled =
      String.raw` { "narrative" : "\u697c\u4e0b\u65bd\u5de5\n😀" , "anonymity":"\u0061nonymous",` +
      '\r\n\t"matterKind":"complaint"} ';
    expect((await sendFiling(Buffer.from(spelled))).status).toBe(201);
  });
});
