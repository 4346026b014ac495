import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { decodeAccessLogEvent } from '@redress/complaints/event-schema';
import { destroyKeyOf, objectOf, openDesk, writeHotlineFile } from '../redress.spec-kit';
import { readingLog } from '../session/log-session';

jest.setTimeout(60_000);

describe('redress export', () => {
  const desk = openDesk('export');
  const hotline = writeHotlineFile(desk.path('hotline.ndjson'), 5, 5);
  const all = desk.path('all.ndjson');
  const disclosed = desk.path('disclosed.ndjson');
  const narrative = '虚构路 1 号门前的路灯已经 1 天不亮。';

  beforeAll(async () => {
    await desk.json('import', hotline, '--format', 'zh12345');
  });

  it('writes a ledger that verifies by itself, everything sealed', async () => {
    const { code, out, err } = await desk.run('export', '--all', '--out', all);
    const verified = await desk.json('verify', '--file', all);

    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^\\d+ events written to ${all}\\.\\n$`));
    expect(err).toBe(`It verifies by itself, anywhere: redress verify --file ${all}\n`);
    expect(verified).toMatchObject({ what: 'export', holds: true, streams: 7, disclosedFields: 0 });
    expect(readFileSync(all, 'utf8')).not.toContain('虚构路');
  });

  it('is verified with the keys too, and against heads of the whole ledger', async () => {
    const one = desk.path('one.ndjson');
    const heads = desk.path('heads.ndjson');
    await desk.run('export', '--ref', 'zh12345:800001', '--out', one);
    await desk.run('verify', '--all', '--heads', heads);

    expect((await desk.run('verify', '--file', all, '--open', '--expect', heads)).code).toBe(0);
    const verified = await desk.run('verify', '--file', one, '--open', '--expect', heads);
    expect(verified.code).toBe(0);
    expect(verified.out).toMatch(/sealed fields +5 opened, each what was sealed\n/);
    // A digest of the whole ledger is not that of one case.
    const digest = readFileSync(heads, 'utf8').trimEnd().split('\n').at(-1)?.replaceAll('"', '') ?? '';
    expect((await desk.run('verify', '--file', all, '--expect', digest)).code).toBe(0);
    expect((await desk.run('verify', '--file', one, '--expect', digest)).code).toBe(1);
  });

  it('discloses with a purpose, which is recorded before anything is opened', async () => {
    const { code, out } = await desk.run(
      ...['export', '--ref', 'zh12345:800001', '--out', disclosed, '--reveal', '--purpose', 'court order 12', '--json'],
    );
    const recorded = await readingLog(desk.context(), async ({ eventStore }) =>
      (await eventStore.readAll({ prefix: 'access-' })).events.map((stored) => decodeAccessLogEvent(stored)),
    );

    expect(code).toBe(0);
    expect(objectOf(out)).toMatchObject({ out: disclosed, disclosed: true, gaps: 0 });
    expect(readFileSync(disclosed, 'utf8')).toContain(narrative);
    expect(recorded).toHaveLength(1);
    expect(recorded[0]).toMatchObject({
      actor: { kind: 'user', id: 'local:spec' },
      event: {
        type: 'RecordExported',
        data: { scope: objectOf(out)['scope'], disclosed: true, purpose: { kind: 'sealed' } },
      },
    });
    const verified = await desk.run('verify', '--file', disclosed, '--open');
    expect(verified.code).toBe(0);
    expect(verified.out).toMatch(/disclosed fields +5\n/);
  });

  it('names a disclosed value that was altered', async () => {
    const altered = desk.path('altered.ndjson');
    writeFileSync(altered, readFileSync(disclosed, 'utf8').replace(narrative, narrative.replace('1', '2')));

    const { code, out } = await desk.run('verify', '--file', altered);

    expect(code).toBe(1);
    expect(out).toMatch(/where +complaint-[0-9a-f-]{36}, revision 0, line 2\nrule +disclosure: a disclosed value/);
  });

  it('writes nothing where the access cannot be recorded', async () => {
    const out = desk.path('closed.ndjson');
    const reveal = ['export', '--all', '--out', out, '--reveal', '--purpose', 'x'] as const;

    const refused = await desk.runIn(
      { environment: { REDRESS_DATA: desk.path('data'), REDRESS_KEYS: desk.path('no-keys') } },
      ...reveal,
    );

    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Nothing can be written without the key ring');
    expect(existsSync(out)).toBe(false);
  });

  it('discloses nothing whose key was destroyed', async () => {
    const out = desk.path('erased.ndjson');
    await destroyKeyOf(desk, 'zh12345', '800001');

    await desk.run('export', '--ref', 'zh12345:800001', '--out', out, '--reveal', '--purpose', 'check the erasure');

    expect(readFileSync(out, 'utf8')).not.toContain('虚构路');
    const verified = await desk.run('verify', '--file', out, '--open');
    expect(verified.code).toBe(3);
    expect(verified.out).toContain('The export holds, with lawful gaps.');
  });

  it('never writes over a file, and refuses what cannot be meant', async () => {
    const again = await desk.run('export', '--all', '--out', all);
    const none = await desk.run('export', '--out', desk.path('x.ndjson'));
    const nowhere = await desk.run('export', '--all', '--out', desk.path('no', 'folder', 'x.ndjson'));
    const noPurpose = await desk.run('export', '--all', '--out', desk.path('x.ndjson'), '--reveal');

    expect([again.code, none.code, nowhere.code, noPurpose.code]).toStrictEqual([64, 64, 64, 64]);
    expect(again.err).toContain(`${all} is there already`);
    expect(existsSync(desk.path('x.ndjson'))).toBe(false);
  });
});
