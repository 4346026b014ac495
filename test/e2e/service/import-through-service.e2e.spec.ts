import { createServer, connect, type Server, type Socket } from 'node:net';
import path from 'node:path';
import {
  hotlineRows,
  runRedress,
  startRedress,
  summaryOf,
  temporaryFolder,
  until,
  writeRows,
  type Ended,
} from '../redress-process';
import { membersOf, send } from './service-client';
import { readEvents } from './service-ledger';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { storeSettings } from './service-store';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

const folder = temporaryFolder('through-service');
/** The command line is given no ledger of its own: what it does, the service does. */
const elsewhere = path.join(folder, 'no-ledger-here');

let service: ServiceProcess;
const tokenOf = (...roles: readonly string[]): string =>
  tokenFor(localKeyOf(service.data), `u-${roles.join('-')}`, roles);
const through = (url = service.url, role = 'config-admin'): readonly string[] => [
  '--url',
  url,
  '--token',
  tokenOf(role),
];

beforeAll(async () => {
  service = await startService(dataFolder('through-service'));
});

afterAll(() => service.stop());

const importFile = (file: string, ...more: readonly string[]): Promise<Ended> =>
  runRedress(elsewhere, 'import', file, '--format', 'zh12345', '--json', ...more);

const eventsInAll = async (): Promise<number> => (await readEvents(service.data)).types.length;

/** The command line on the service's own folder and store. */
const beside = (...argv: readonly string[]): Promise<Ended> => {
  const named = Object.entries(storeSettings(service.data)).map(([name, value]) => `export ${name}='${value}'; `);
  return startRedress(service.data, argv, { wrapped: `${named.join('')}exec "$@"` }).ended;
};

describe('a verb that writes, where a service holds the folder', () => {
  const rows = writeRows(path.join(folder, 'held.ndjson'), 0, 2);

  it.each([
    [
      'en',
      /is held by the service on (\S+) \(process (\d+), running since 2\d{3}-[\dT:.-]+Z\)/,
      'Go through it: the same command with --url',
    ],
    ['zh', /由 (\S+) 上的服务（进程 (\d+)，自 2\d{3}-[\dT:.-]+Z 运行）占用/, '请经由该服务：同一命令加上 --url'],
  ])('is refused with the name of the service and the way through it (%s)', async (lang, named, way) => {
    const refused = await beside('import', rows, '--format', 'zh12345', '--lang', lang);
    const [, url, pid] = named.exec(refused.err) ?? [];
    expect({ code: refused.code, out: refused.out, url, pid }).toStrictEqual({
      code: 1,
      out: '',
      url: service.url,
      pid: String(service.pid),
    });
    expect(refused.err).toContain(`${way} ${service.url} --token`);
  });

  it('is refused without a way where it has none, while a reader finds the service named', async () => {
    const rotated = await beside('keys', 'rotate');
    const status = await beside('status', '--json');
    expect(rotated.code).toBe(1);
    expect(rotated.err).toContain(`held by the service on ${service.url}`);
    expect(rotated.err).toContain('stop it first');
    expect(summaryOf(status)).toMatchObject({
      writer: { pid: service.pid, service: service.url },
      readStore: { kind: 'sqlite', place: path.join(service.data, 'read.db') },
    });
  });
});

describe('an import through a service', () => {
  const rows = writeRows(path.join(folder, 'rows.ndjson'), 100, 30);

  it('ends as the local one does, and files nothing new when it is run again', async () => {
    const first = await importFile(rows, ...through());
    const local = await runRedress(path.join(folder, 'local'), 'import', rows, '--format', 'zh12345', '--json');
    const again = await importFile(rows, ...through());

    expect(first.code).toBe(0);
    const { seconds: _local, ...expected } = summaryOf(local);
    const { seconds, ...counts } = summaryOf(first);
    expect(counts).toStrictEqual(expected);
    expect(seconds).toBeGreaterThan(0);
    expect(summaryOf(again)).toMatchObject({ read: 30, filed: 0, alreadyFiled: 30, refused: 0, events: 0 });
    // Whoever asks next finds it all.
    const body = { ref: { system: 'zh12345', id: '700129' } };
    const found = await send(service, { path: '/v1/complaints/search', token: tokenOf('supervisor'), body });
    expect(membersOf(found)['cases']).toHaveLength(1);
  });

  it('lists refused rows in the language that is spoken', async () => {
    const list = path.join(folder, 'refused.ndjson');
    const odd = path.join(folder, 'odd.ndjson');
    const { writeFileSync, readFileSync } = await import('node:fs');
    writeFileSync(odd, `${hotlineRows(200, 1)}{"留言编号":"x"}\n${hotlineRows(201, 1)}`);
    const ended = await importFile(odd, '--refused', list, '--lang', 'zh', ...through());
    expect(summaryOf(ended)).toMatchObject({ read: 3, filed: 2, refused: 1 });
    expect(ended.err).toMatch(/拒绝，第 2 行：对象缺少此格式的某一列/);
    expect(JSON.parse(readFileSync(list, 'utf8'))).toMatchObject({ line: 2, code: 'missing-column' });
  });

  it('says why nothing of a file was read', async () => {
    const ended = await runRedress(elsewhere, 'import', rows, '--format', 'cfpb', ...through());
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('Nothing was imported');
  });

  it.each([
    ['whom the service does not know', 'en', ['--token', 'no.token.at-all'], 'does not take the token'],
    ['whose role may not', 'en', ['--token', 'handler'], 'Your role may not do this. Who may: config-admin.'],
    ['whose role may not', 'zh', ['--token', 'handler'], '您的角色无权执行此操作。有权的角色：config-admin。'],
  ])('is refused to whoever is one %s (%s)', async (_who, lang, [option = '', token = ''], sentence) => {
    const given = token === 'handler' ? tokenOf('handler') : token;
    const ended = await importFile(rows, '--url', service.url, option, given, '--lang', lang);
    expect({ code: ended.code, out: ended.out }).toStrictEqual({ code: 1, out: '' });
    expect(ended.err).toContain(sentence);
  });

  it('needs a service that answers, and somebody who asks', async () => {
    const gone = await importFile(rows, ...through('http://127.0.0.1:1'));
    const nobody = await importFile(rows, '--url', service.url);
    expect([gone.code, nobody.code]).toStrictEqual([1, 64]);
    expect(gone.err).toContain('No service answers on http://127.0.0.1:1 (ECONNREFUSED)');
    expect(nobody.err).toContain('wants to know who asks: --token TOKEN, or REDRESS_TOKEN');
  });
});

/** Stands between a client and the service, and breaks its first connection once half of a file has gone through and some of it is in the log. */
type Breaking = Readonly<{ server: Server; url: string; connections: () => number }>;

const openBreaking = async (
  half: number,
  isUnderWay: () => Promise<boolean>,
  breaks: (client: Socket, upstream: Socket) => void,
): Promise<Breaking> => {
  let connections = 0;
  const server = createServer((client) => {
    const isFirst = (connections += 1) === 1;
    const upstream = connect(service.port, '127.0.0.1');
    for (const end of [client, upstream]) end.on('error', () => undefined);
    upstream.pipe(client);
    if (!isFirst) {
      client.pipe(upstream);
      return;
    }
    let passed = 0;
    client.on('data', (piece) => {
      if (passed < half) upstream.write(piece);
      if (passed < half && passed + piece.length >= half)
        void until('some of it is in the log', isUnderWay).then(() => breaks(client, upstream));
      passed += piece.length;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on a port');
  return { server, url: `http://127.0.0.1:${address.port}`, connections: () => connections };
};

describe('an import whose connection is lost', () => {
  const count = 600;

  it.each([
    ['at both ends', 10_000, (client: Socket, upstream: Socket) => [client, upstream].forEach((end) => end.destroy())],
    // The service goes on waiting on a connection of which it does not know that it is dead, until the key comes again.
    ['at the client alone', 20_000, (client: Socket) => void client.destroy()],
  ])('%s goes on by itself, and ends with the account of the whole file', async (_where, first, breaks) => {
    const rows = writeRows(path.join(folder, `${first}.ndjson`), first, count);
    const before = await eventsInAll();
    const half = Buffer.byteLength(hotlineRows(first, count / 2));
    const isUnderWay = async (): Promise<boolean> => (await eventsInAll()) > before + 100;
    const { server, url, connections } = await openBreaking(half, isUnderWay, breaks);
    const ended = await importFile(rows, ...through(url));
    server.close();

    expect(ended.err).toContain(`The connection to ${url} was lost. Trying again in 0.25 s.`);
    expect(ended.code).toBe(0);
    expect(summaryOf(ended)).toMatchObject({ read: count, filed: count, alreadyFiled: 0, updated: 0, refused: 0 });
    expect((await eventsInAll()) - before).toBe(summaryOf(ended)['events']);
    expect(connections()).toBeGreaterThan(1);
  });
});

describe('an erasure through a service', () => {
  const as = (role: string, ...argv: readonly string[]): Promise<Ended> =>
    runRedress(elsewhere, 'erase', ...argv, '--json', ...through(service.url, role));

  it('is ordered, waited for and carried out by those whom the tokens name', async () => {
    const rows = writeRows(path.join(folder, 'erased.ndjson'), 40_000, 1);
    await importFile(rows, ...through());
    const ref = ['--ref', 'zh12345:740000'];
    const ordered = await as('privacy-officer', ...ref, '--order', '--ground', 'complainantAsked');
    expect(summaryOf(ordered)).toMatchObject({ status: 'HoldChecked', requestedBy: 'local:u-privacy-officer' });
    const subject = String(summaryOf(ordered)['subjectId']);
    expect(subject).toMatch(/^[0-9a-f]{64}$/);

    const same = await as('privacy-officer', subject, '--approve');
    expect(same.code).toBe(1);
    expect(same.err).toContain('Who may: supervisor');

    const approved = await as('supervisor', ...ref, '--approve');
    const destroyed = Number(/Carried out: (\d+) keys destroyed, 0 kept by a legal hold\./.exec(approved.err)?.[1]);
    expect(destroyed).toBeGreaterThan(0);
    expect(summaryOf(approved)).toMatchObject({
      subjectId: subject,
      status: 'Executed',
      keysDestroyed: destroyed,
      keysHeld: 0,
    });
    const afterwards = await as('supervisor', subject, '--lang', 'zh', '--refuse', '--reasons', 'too late');
    expect(afterwards.code).toBe(1);
    expect(afterwards.err).toMatch(/[\u4e00-\u9fff]/);
  });
});
