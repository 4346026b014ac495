import { randomUUID } from 'node:crypto';
import { exampleBodyOf } from '../openapi/lived-cases';
import { readContract, type Contract } from '../openapi/served-contract';
import { filing, membersOf, send, type Answer } from './service-client';
import { readEvents } from './service-ledger';
import { expectNothingRecorded, expectOnlyRefusalsRecorded, expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

let service: ServiceProcess;
let contract: Contract;
let clerk: string;

beforeAll(async () => {
  service = await startService(dataFolder('public-acts'));
  contract = await readContract(service);
  clerk = tokenFor(localKeyOf(service.data), 'clerk', ['operator', 'specialist'], 'centre');
});

afterAll(() => service.stop());

type Tracked = Readonly<{ complaintNo: string; trackingCode: string }>;

const fileOne = async (): Promise<Tracked & Readonly<{ complaintId: string }>> => {
  const answer = await send(service, {
    path: '/v1/complaints',
    token: clerk,
    key: randomUUID(),
    body: filing('Noise'),
  });
  const { complaintId, complaintNo, trackingCode, position } = membersOf(answer);
  await send(service, { path: `/v1/session?minPosition=${encodeURIComponent(String(position))}`, token: clerk });
  return { complaintId: String(complaintId), complaintNo: String(complaintNo), trackingCode: String(trackingCode) };
};

const act = async (command: string, type: string, complaintId: string): Promise<void> => {
  const sent = { path: `/v1/complaints/${complaintId}/${command}`, token: clerk, key: randomUUID() };
  const answer = await send(service, { ...sent, body: exampleBodyOf(contract, type) });
  expect({ status: answer.status, text: answer.text }).toMatchObject({ status: 200 });
};

const ask = (
  what: string,
  { complaintNo, trackingCode }: Tracked,
  more: object,
  key: string = randomUUID(),
): Promise<Answer> => send(service, { path: `/v1/public/${what}`, key, body: { complaintNo, trackingCode, ...more } });

/** As the complainant sees it once what he did is shown. */
const tracked = async ({ complaintNo, trackingCode }: Tracked, after?: Answer): Promise<unknown> => {
  const query = after === undefined ? '' : `?minPosition=${encodeURIComponent(String(membersOf(after)['position']))}`;
  const answer = await send(service, { path: `/v1/public/tracking${query}`, body: { complaintNo, trackingCode } });
  return membersOf(answer)['stage'];
};

describe('whoever holds number and code', () => {
  it('adds what he was asked for, as the complainant and nobody else', async () => {
    const one = await fileOne();
    await act('request-information', 'RequestInformation', one.complaintId);
    const added = await ask('supplements', one, { answer: '每晚十一点到两点' });
    expect({ status: added.status, text: added.text }).toMatchObject({ status: 200 });
    expect(await tracked(one, added)).toBe('received');
    const supplied = (await readEvents(service.data)).events.find(({ type }) => type === 'InformationSupplied');
    const metadata = membersOf({ text: Buffer.from(supplied?.metadata ?? []).toString('utf8') });
    expect(metadata).toMatchObject({ actorKind: 'complainant', actorId: 'case', actorRole: 'complainant' });
    // Nothing was asked any more, which only he is told who holds the code.
    expectProblem(await ask('supplements', one, { answer: '再补充' }), 409, 'refused-by-rule');
  });

  it('contests the outcome once, and the same request again is the same', async () => {
    const one = await fileOne();
    await act('mark-invalid', 'MarkInvalid', one.complaintId);
    const key = randomUUID();
    const disputed = await ask('disputes', one, { statement: '昨晚十二点仍在打桩' }, key);
    expect(disputed.status).toBe(200);
    await expectNothingRecorded(service, async () => {
      expect((await ask('disputes', one, { statement: '昨晚十二点仍在打桩' }, key)).text).toBe(disputed.text);
      expectProblem(await ask('disputes', one, { statement: '再说一次' }), 409, 'refused-by-rule');
    });
    expect(await tracked(one, disputed)).toBe('beingReviewed');
  });

  it('asks for it to be taken up again', async () => {
    const one = await fileOne();
    await act('mark-invalid', 'MarkInvalid', one.complaintId);
    const asked = await ask('reopen-requests', one, { ground: 'newFacts', newFacts: '有新的录音' });
    expect(asked.status).toBe(200);
    expect(await tracked(one, asked)).toBe('reopenAsked');
  });
});

describe('whoever does not', () => {
  it('is told the same whatever is wrong, and nothing but that he asked is recorded', async () => {
    const [one, other] = [await fileOne(), await fileOne()];
    await act('mark-invalid', 'MarkInvalid', one.complaintId);
    await expectOnlyRefusalsRecorded(service, async () => {
      const wrong: readonly Tracked[] = [
        { ...one, trackingCode: other.trackingCode },
        { ...one, complaintNo: other.complaintNo },
        { complaintNo: 'nothing', trackingCode: 'nothing' },
      ];
      for (const code of wrong)
        for (const [what, more] of [
          ['supplements', { answer: 'x' }],
          ['disputes', { statement: 'x' }],
          ['reopen-requests', { ground: 'notSolved' }],
        ] as const)
          expectProblem(await ask(what, code, more), 404, 'not-found');
    });
  });

  it('or sends something else is refused', async () => {
    const one = await fileOne();
    await expectNothingRecorded(service, async () => {
      expectProblem(await ask('disputes', one, {}), 400, 'invalid-body');
      expectProblem(await ask('disputes', one, { statement: 'x', complaintId: one.complaintId }), 400, 'invalid-body');
      expectProblem(await ask('reopen-requests', one, { ground: 'because' }), 400, 'invalid-body');
      expectProblem(await ask('disputes', one, { statement: 'x' }, 'no-uuid'), 400, 'malformed-request');
    });
  });
});

describe('the form of the public page', () => {
  it('says in the language asked for what can be chosen', async () => {
    const form = async (language: string) =>
      membersOf(await send(service, { path: '/v1/public/form', headers: { 'accept-language': language } }));
    expect((await form('zh'))['kinds']).toContainEqual({ kind: 'complaint', label: '投诉' });
    const english = await form('en');
    expect(english['kinds']).toContainEqual({ kind: 'inquiry', label: 'inquiry' });
    expect(JSON.stringify(english['kinds'])).not.toContain('notStated');
    expect(english).toMatchObject({ limits: { narrativeCharactersMax: 20_000 } });
  });
});
