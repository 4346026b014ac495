import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createContractClient, type Asked, type ContractClient } from './openapi/contract-client';
import { createLives, exampleBodyOf } from './openapi/lived-cases';
import { examplesFile, examplesText, recordedExample, settledExample, statedExample } from './openapi/recorded-example';
import {
  listOf,
  memberOf,
  objectOf,
  readContract,
  textOf,
  type Contract,
  type Operation,
} from './openapi/served-contract';
import { soundRequests, type Scene } from './openapi/sound-requests';
import { farFrom, parametersOf, wrongRequests } from './openapi/wrong-requests';
import { hotlineRows } from './redress-process';
import { membersOf, type Answer } from './service/service-client';
import { parkAnEvent } from './service/parked-event';
import { dataFolder, launchUnset, startService, type ServiceProcess } from './service/service-process';
import { signedIn, signInKey } from './service/service-session';
import { claimsOf, headerOf, localKeyOf, signedToken, tokenFor } from './service/service-tokens';
import { openSignInProvider, type SignInProvider } from './service/sign-in-provider';

jest.setTimeout(120_000);

const caseRoles = [
  'operator',
  'specialist',
  'dispatcher',
  'handler',
  'unit-head',
  'supervisor',
  'reviewer',
  'follow-up',
  'auditor',
];

let service: ServiceProcess;
let provider: SignInProvider;
let contract: Contract;
let client: ContractClient;
let scene: Scene;
/** Of a service that takes one request a minute. */
let hurried: ContractClient;
/** Of a service that had no ledger. */
let unset: ContractClient;
let tokenOf: (name: string, roles: readonly string[], unit?: string) => string;
const examples: Record<string, unknown> = {};
/** What each operation was asked when it answered: refusals are made from it by making one thing wrong. */
const sound = new Map<string, Asked>();

const isCommand = ({ stated }: Operation): boolean => stated['x-command'] !== undefined;
/** Sent on counts: there is nothing else that such an operation answers. */
const isSuccess = (status: number): boolean => status >= 200 && status < 400;
const statedStatuses = ({ stated }: Operation): readonly number[] =>
  Object.keys(objectOf(stated['responses'])).map(Number);

/** Each command is previewed; the documentation shows one. */
const isHiddenPreview = (name: string): boolean => name.startsWith('previewOf') && name !== 'previewOfFileComplaint';

const keep = (operationId: string, asked: Asked, answer: Answer): void => {
  if (!isSuccess(answer.status)) throw new Error(`${operationId} was to be answered: ${answer.text}`);
  if (isHiddenPreview(operationId)) return;
  if (answer.text !== '')
    examples[operationId] ??= settledExample(statedExample(contract, operationId, answer), recordedExample(answer));
  sound.set(operationId, asked);
};

beforeAll(async () => {
  const folder = dataFolder('openapi');
  await (await startService(folder)).stop();
  // For whoever asks what no read model could take.
  await parkAnEvent(folder);
  provider = await openSignInProvider();
  service = await startService(folder, provider.settings);
  const key = localKeyOf(service.data);
  tokenOf = (name, roles, unit) => tokenFor(key, name, roles, unit);
  contract = await readContract(service);
  client = createContractClient(service, contract);
});

/** Of an auditor whom a written order sends. */
const mandatedToken = (): string => {
  const key = localKeyOf(service.data);
  return signedToken(key.privateKey, headerOf(key), claimsOf('u-0012', ['auditor'], { mandate: 'order-7' }));
};

afterAll(async () => {
  await service.stop();
  await provider.close();
});

/** What a browser brings back from the provider for somebody with this role. */
const broughtBack = async (role: string): Promise<Scene['oidc']> => {
  const { headers } = await client.ask('beginOidc', {});
  const query = provider.signIn(String(headers.location), { sub: 'u-0033', roles: [role] });
  return { query: query.toString(), cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' };
};

const noFaults = (): void => expect(client.takeFaults()).toStrictEqual([]);

describe('every command', () => {
  it('answers its own example as the contract states it', async () => {
    const staff = tokenOf('u-1002', caseRoles, 'unit-housing');
    const others = [
      tokenOf('u-3001', ['follow-up', 'specialist'], 'unit-quality'),
      tokenOf('u-0007', ['supervisor'], 'unit-supervision'),
      tokenOf('u-0008', ['privacy-officer'], 'unit-supervision'),
    ];
    const { live, lifeOf } = createLives(client, contract, [staff, ...others], keep);
    const [closed, forgotten, kept, asked, ended, settled] = [
      await live(lifeOf('CloseWithFeedback'), ''),
      await live(['FileComplaint'], ''),
      await live(['FileComplaint'], ''),
      await live(lifeOf('RequestInformation'), ''),
      await live(lifeOf('CloseWithFeedback'), ''),
      await live(lifeOf('CloseWithFeedback'), ''),
    ];
    for (const { id } of contract.operations.filter(isCommand)) await live(lifeOf(id), kept.complaintId);
    const tokens = {
      staff,
      officer: tokenOf('u-0009', ['privacy-officer']),
      supervisor: tokenOf('u-0010', ['supervisor', 'auditor']),
      administrator: tokenOf('u-0011', ['config-admin']),
      auditor: mandatedToken(),
    };
    const sourceFile = Buffer.from(`${hotlineRows(0, 3)}{}\n`);
    const keyFor = (user: string): Promise<string> =>
      signInKey(service, tokens.administrator, { role: 'handler', user });
    const [cookie, leaving] = [
      await signedIn(service, await keyFor('u-0030')),
      await signedIn(service, await keyFor('u-0031')),
    ];
    const signIn = { key: await keyFor('u-0032'), cookie, leaving };
    const { deadLetters } = membersOf(await client.ask('getDeadLetters', { token: tokens.administrator }));
    const letter = textOf(memberOf(listOf(deadLetters)[0], 'id'));
    const oidc = await broughtBack('handler');
    scene = { contract, closed, forgotten, kept, asked, ended, settled, tokens, sourceFile, signIn, oidc, letter };
    noFaults();
  });
});

describe('every question', () => {
  it('answers as the contract states it', async () => {
    // What is asked next shows everything that was written.
    const { position } = membersOf(
      await client.ask('AddNote', {
        id: scene.closed.complaintId,
        token: scene.tokens.staff,
        key: randomUUID(),
        body: exampleBodyOf(contract, 'AddNote'),
      }),
    );
    const query = `minPosition=${encodeURIComponent(textOf(position))}`;
    await client.ask('getCase', { id: scene.closed.complaintId, token: scene.tokens.staff, query });
    await client.ask('orderErasure', {
      id: scene.kept.complaintId,
      token: scene.tokens.officer,
      key: randomUUID(),
      body: exampleBodyOf(contract, 'orderErasure'),
    });
    for (const [operationId, soundRequest] of Object.entries(soundRequests)) {
      const asked = soundRequest(scene);
      keep(operationId, asked, await client.ask(operationId, asked));
    }
    // What is refused of it is refused of a session that goes on.
    sound.set('signOut', soundRequests['extendSession']?.(scene) ?? {});
    noFaults();
  });

  it('answers as a table, where the contract states one', async () => {
    const headers = { accept: 'text/csv' };
    const answer = await client.ask('getTrends', { ...sound.get('getTrends'), headers });
    expect(answer.headers['content-type']).toMatch(/^text\/csv/);
    const events = await client.ask('getWholeAuditTrail', {
      ...sound.get('getWholeAuditTrail'),
      query: 'kind=decision',
      headers,
    });
    const page = await client.ask('getWholeAuditTrail', {
      ...sound.get('getWholeAuditTrail'),
      query: 'kind=decision&limit=200',
    });
    expect(events.headers['content-type']).toMatch(/^text\/csv/);
    expect(events.text.trimEnd().split('\r\n')).toHaveLength(
      listOf(objectOf(JSON.parse(page.text))['entries']).length + 1,
    );
    noFaults();
  });

  it('tells changes as the contract states them', async () => {
    const asked = { token: scene.tokens.staff, query: `after=${encodeURIComponent(scene.closed.position)}` };
    const isEnough = (text: string): boolean => text.split('\n\n').length > 3;
    keep('getChanges', asked, await client.askUntil('getChanges', asked, isEnough));
    noFaults();
  });
});

describe('a service without a ledger', () => {
  it('is set up as the contract states it, and refuses as it states', async () => {
    const service = await launchUnset(dataFolder('openapi-unset')).unset;
    unset = createContractClient(service, contract);
    const headers = { 'redress-setup-key': service.key };
    const asked = { headers, body: { kind: 'sample', cases: 3 } };
    await unset.ask('setUp', { ...asked, headers: { ...headers, 'x-forwarded-for': '10.0.0.7' } });
    await unset.ask('setUp', { ...asked, headers: {} });
    await unset.ask('getSession', {});
    keep('setUp', asked, await unset.ask('setUp', asked));
    expect(unset.takeFaults()).toStrictEqual([]);
    await service.stop();
  });
});

describe('every refusal that costs little', () => {
  it('is as the contract states it', async () => {
    const strangers = [
      tokenOf('u-0020', ['analyst']),
      tokenOf('u-0021', ['operator'], 'unit-elsewhere'),
      tokenOf('u-0022', []),
    ];
    const farPosition = farFrom(scene.closed.position);
    const ownErasure = { id: scene.closed.complaintId, token: tokenOf('u-0023', ['privacy-officer', 'supervisor']) };
    const order = { ...ownErasure, key: randomUUID(), body: exampleBodyOf(contract, 'orderErasure') };
    expect(await client.ask('orderErasure', order)).toMatchObject({ status: 200 });
    const provoke = async (operation: Operation, status: number): Promise<void> => {
      const asked = sound.get(operation.id);
      if (asked === undefined) return;
      for (const wrong of wrongRequests.get(status)?.(asked, operation, { strangers, ownErasure, farPosition }) ?? [])
        if ((await client.ask(operation.id, wrong)).status === status) return;
    };
    const isAway = (operation: Operation): boolean => parametersOf(operation).includes('minPosition');
    for (const operation of contract.operations)
      for (const status of statedStatuses(operation)) if (status !== 503) await provoke(operation, status);
    // These wait, side by side, for as long as a read waits.
    await Promise.all(contract.operations.filter(isAway).map((operation) => provoke(operation, 503)));
    noFaults();
  });

  it('is so also of whom a provider gives no role here, or who begins where it cannot send back to', async () => {
    await client.ask('beginOidc', { headers: { 'x-forwarded-for': '10.0.0.7' } });
    const { query, cookie } = await broughtBack('barista');
    expect(await client.ask('finishOidc', { query, headers: { cookie } })).toMatchObject({ status: 403 });
    noFaults();
  });

  it('is so also of two imports at once', async () => {
    const asked = { ...soundRequests['importFile']?.(scene), body: Buffer.from(hotlineRows(100, 2_000)) };
    const answers = await Promise.all([1, 2, 3, 4].map(() => client.ask('importFile', asked)));
    // The first may be done before the last has arrived.
    expect([...new Set(answers.map(({ status }) => status))].sort()).toStrictEqual([200, 409]);
    noFaults();
  });

  it('is so also of a key under which another format was begun', async () => {
    const asked = { ...soundRequests['importFile']?.(scene), key: randomUUID() };
    expect(await client.ask('importFile', asked)).toMatchObject({ status: 200 });
    expect(await client.ask('importFile', { ...asked, query: 'format=cfpb' })).toMatchObject({ status: 422 });
    noFaults();
  });

  it('is so also of who comes too often', async () => {
    const limited = await startService(dataFolder('openapi-limited'), { REDRESS_PUBLIC_REQUESTS_PER_MINUTE: '1' });
    hurried = createContractClient(limited, contract);
    // Its one answer of this minute: it knows no provider.
    await hurried.ask('finishOidc', {});
    for (const operation of contract.operations.filter((one) => statedStatuses(one).includes(429))) {
      const { id = randomUUID(), params = {} } = sound.get(operation.id) ?? {};
      await hurried.ask(operation.id, { id, params });
      await hurried.ask(operation.id, { id, params });
    }
    expect(hurried.takeFaults()).toStrictEqual([]);
    await limited.stop();
  });
});

/** Stated and not provoked here: each takes a store that is away, a process that is ending, or more bytes than a test should send. */
const provokedElsewhere = (operation: Operation): readonly number[] => [
  ...(parametersOf(operation).includes('minPosition') ? [] : [503]),
  ...(operation.id === 'importFile' ? [413] : []),
  // Two at once that meet, or do not.
  ...(operation.id === 'filePublicly' ? [409] : []),
];

describe('the contract', () => {
  it('states no operation that was not answered here', () => {
    const unanswered = contract.operations.flatMap((operation) =>
      [client, unset].some(({ seen }) => seen(operation.id).some(isSuccess))
        ? []
        : [`No test answers ${operation.id}: add it to test/e2e/openapi/sound-requests.ts`],
    );
    expect(unanswered).toStrictEqual([]);
  });

  it('states no status that was not answered here, but for what is provoked elsewhere', () => {
    const unseen = contract.operations.flatMap((operation) => {
      const seen = [client, hurried, unset].flatMap(({ seen: statusesOf }) => statusesOf(operation.id));
      const expected = [...seen, ...provokedElsewhere(operation)];
      const missing = statedStatuses(operation).filter((status) => !expected.includes(status));
      return missing.map((status) => `${operation.id} states ${status}, and nothing here is answered so`);
    });
    expect(unseen).toStrictEqual([]);
  });

  it('has an example of each answer', () => {
    // `npm run contract` writes what the document then shows.
    if (process.env['REDRESS_CONTRACT'] === 'write') writeFileSync(examplesFile, examplesText(examples));
    const isAnswering = (operation: Operation): boolean =>
      statedStatuses(operation).every((status) => ![204, 303].includes(status));
    const answering = contract.operations.filter(isAnswering);
    expect(answering.flatMap(({ id }) => (id in examples ? [] : [id]))).toStrictEqual([]);
  });
});
