import { cpSync, existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { objectOf, openDesk, writeHotlineFile } from '../redress.spec-kit';
import { writing } from '../session/session';

jest.setTimeout(60_000);

const desk = openDesk('bad-days');
const data = desk.path('data');
const hotline = writeHotlineFile(desk.path('hotline.ndjson'), 60, 40);
const importAgain = ['import', hotline, '--format', 'zh12345'] as const;

beforeAll(async () => {
  await desk.json(...importAgain);
});

/** The ledger in a folder of its own, to be damaged; its keys stay where they are. */
const copyOf = (name: string): string => {
  const folder = desk.path(name);
  cpSync(data, folder, { recursive: true });
  return folder;
};

describe('a key ring that is missing', () => {
  const noKeys = ['--keys', desk.path('no-keys')] as const;

  it('leaves everything readable but personal text, and every command refused with the reason', async () => {
    const imported = await desk.run(...importAgain, ...noKeys);
    const listed = await desk.run('cases', ...noKeys, '--json');
    const replayed = await desk.run('replay', '--ref', 'zh12345:800001', ...noKeys);
    const trends = await desk.run('trends', '--by', 'source', '--measure', 'filed,closed', ...noKeys);
    const verified = await desk.run('verify', '--all', ...noKeys);
    const exported = await desk.run('export', '--all', '--out', desk.path('sealed.ndjson'), ...noKeys);
    const revealed = await desk.run('replay', '--ref', 'zh12345:800001', '--reveal', '--purpose', 'x', ...noKeys);
    const rebuilt = await desk.run('rebuild', '--all', ...noKeys);
    const status = await desk.run('status', ...noKeys);

    const why = `There is no key ring in ${desk.path('no-keys')}`;
    expect(imported).toMatchObject({ code: 1, out: '' });
    expect(imported.err).toBe(
      `redress: Nothing can be written without the key ring, since nothing could be sealed: ${why}\n`,
    );
    expect([listed.code, replayed.code, trends.code, verified.code, exported.code]).toStrictEqual([0, 0, 0, 0, 0]);
    expect(replayed.err).toContain(`Personal text is unavailable: ${why}`);
    expect(replayed.out).toContain('Case filed');
    expect(replayed.out).not.toContain('虚构路');
    expect(revealed).toMatchObject({ code: 1, out: '' });
    expect(rebuilt.err).toContain('Read models built without the key ring would have lost the text');
    expect(status.code).toBe(0);
    expect(status.out).toMatch(new RegExp(`key ring +${why}\\n`));
    expect(existsSync(desk.path('no-keys'))).toBe(false);
  });

  it('is not taken for another ledger’s', async () => {
    await desk.run(...importAgain, '--data', desk.path('other'));

    const reading = await desk.run('cases', '--keys', `${desk.path('other')}.keys`);
    const master = await desk.runIn(
      {
        environment: {
          REDRESS_DATA: data,
          REDRESS_KEYS: `${desk.path('other')}.keys`,
          REDRESS_MASTER_KEY_FILE: `${desk.path('other')}.master-key`,
        },
      },
      ...importAgain,
    );

    // Its master key is another's, so it does not even open.
    expect(reading.err).toContain('Personal text is unavailable');
    expect(master).toMatchObject({
      code: 1,
      err: 'redress: The key ring belongs to another ledger: its instance key does not match\n',
    });
  });
});

describe('a second writer', () => {
  it('is refused with the pid and the start of the first; readers go on', async () => {
    const { refused, inChinese, read } = await writing(desk.context(), async () => ({
      refused: await desk.run(...importAgain),
      inChinese: await desk.run('keys', 'rotate', '--lang', 'zh'),
      read: await desk.run('verify', '--all'),
    }));

    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(
      new RegExp(`is locked: process ${process.pid} \\(running since 2\\d{3}-\\d\\d-\\d\\dT[\\d:.]+Z\\) writes to it`),
    );
    expect(inChinese).toMatchObject({
      code: 1,
      err: expect.stringContaining(`已锁定：进程 ${process.pid}（自 2`) as unknown,
    });
    expect(read.code).toBe(0);
  });
});

describe('a folder that is none', () => {
  it('is wrong use, and said so', async () => {
    expect(await desk.run('status', '--data', hotline)).toMatchObject({
      code: 64,
      err: `redress: ${hotline} is a file; a folder is needed there (--data, --keys)\n`,
    });
    expect((await desk.run(...importAgain, '--keys', hotline)).code).toBe(64);
    expect((await desk.run(...importAgain, '--data', desk.path('hotline.ndjson', 'below'))).code).toBe(1);
  });

  it('has no ledger yet: every verb says how one begins', async () => {
    const nowhere = desk.path('nowhere');
    for (const argv of [
      ['status'],
      ['cases'],
      ['rebuild', '--all'],
      ['backup', desk.path('b')],
      ['dead-letters', 'list'],
    ])
      expect(await desk.run(...argv, '--data', nowhere)).toMatchObject({
        code: 1,
        err: `redress: There is no ledger in ${nowhere}. Import a file to begin one: redress import FILE --format zh12345\n`,
      });
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('a ledger file that is torn', () => {
  const keys = ['--keys', `${data}.keys`] as const;
  const master = { environment: { REDRESS_DATA: data, REDRESS_MASTER_KEY_FILE: `${data}.master-key` } };

  it('cut short: is not written to, is verified up to where it is torn, and still exports what holds', async () => {
    const cut = copyOf('cut');
    truncateSync(`${cut}/ledger.db`, Math.floor(statSync(`${cut}/ledger.db`).size / 2));
    const out = desk.path('cut.ndjson');

    const written = await desk.runIn(master, ...importAgain, ...keys, '--data', cut);
    const verified = await desk.runIn(master, 'verify', '--all', '--data', cut, '--json');
    const exported = await desk.runIn(master, 'export', '--all', '--out', out, '--data', cut);
    const file = await desk.run('verify', '--file', out, '--json');

    expect(written.code).toBe(1);
    expect(written.err).toMatch(/ledger\.db is not written to: .*(page|malformed)/);
    expect(verified.code).toBe(1);
    expect(objectOf(verified.out)['holds']).toBe(false);
    expect(verified.out).toContain('"rule":"log-unreadable"');
    expect(exported.code).toBe(1);
    expect(exported.err).toMatch(/^Lost: the events? at positions? \d+/m);
    expect(exported.err).toContain('It will not verify as whole.');
    const { events } = objectOf(file.out);
    expect(Number(events)).toBeGreaterThan(10);
    expect(file.code).toBe(objectOf(file.out)['findingsTotal'] === 0 ? 0 : 1);
  });

  it('one page overwritten: names events that stood there, and exports all others', async () => {
    const torn = copyOf('torn');
    const bytes = readFileSync(`${torn}/ledger.db`);
    const pageBytes = 4_096;
    // A page in which an event begins: a leaf of the table.
    const page = Math.floor(bytes.indexOf('"matterKind":"notStated"', Math.floor(bytes.length / 2)) / pageBytes);
    bytes.fill(0xa5, page * pageBytes, (page + 1) * pageBytes);
    writeFileSync(`${torn}/ledger.db`, bytes);
    const out = desk.path('torn.ndjson');
    const whole = await desk.json('verify', '--all');

    const verified = await desk.runIn(master, 'verify', '--all', '--data', torn);
    const exported = await desk.runIn(master, 'export', '--all', '--out', out, '--data', torn, '--json');

    expect(verified.code).toBe(1);
    expect(verified.out).toMatch(
      /^Does not hold\.\nwhere +complaint-[0-9a-f-]{36}, revision \d+\nrule +log-unreadable/,
    );
    expect(exported.code).toBe(1);
    expect(exported.err).toMatch(/ {2}it was complaint-[0-9a-f-]{36}, revision \d+/);
    const left = Number(objectOf(exported.out)['events']);
    expect(left).toBeGreaterThan(Number(whole['events']) / 2);
    expect(left).toBeLessThan(Number(whole['events']));
  });

  it('not even a ledger: says so, 1', async () => {
    const none = copyOf('none');
    writeFileSync(`${none}/ledger.db`, 'once upon a time there was a ledger here, and then there was this');

    const verified = await desk.run('verify', '--all', '--data', none);
    const listed = await desk.run('cases', '--data', none);

    expect(verified.code).toBe(1);
    expect(verified.err).toContain('Does not hold.');
    expect(listed.code).toBe(1);
  });
});

describe('read models that are damaged', () => {
  it('are dropped, said, and built again', async () => {
    const before = await desk.run('cases', '--json');
    rmSync(`${data}/read.db-wal`, { force: true });
    rmSync(`${data}/read.db-shm`, { force: true });
    writeFileSync(
      `${data}/read.db`,
      'no read models at all, and long enough to be looked at as a database file header',
    );

    const after = await desk.run('cases', '--json');

    expect(after.code).toBe(0);
    expect(after.out).toBe(before.out);
    expect(after.err).toContain('it can be dropped and is built again from the log');
  });
});
