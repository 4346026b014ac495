import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { destroyKeyOf, flipBit, objectOf, openDesk, writeHotlineFile } from '../redress.spec-kit';

jest.setTimeout(60_000);

describe('redress verify', () => {
  const desk = openDesk('verify');
  const hotline = writeHotlineFile(desk.path('hotline.ndjson'), 6, 4);
  const heads = desk.path('heads.ndjson');
  const data = (...names: readonly string[]): string => desk.path('data', ...names);

  beforeAll(async () => {
    await desk.json('import', hotline, '--format', 'zh12345');
  });

  it('says that a ledger holds, with figures and its digest', async () => {
    const { code, out, err } = await desk.run('verify', '--all');

    expect({ code, err }).toStrictEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^The ledger holds\.\nevents +\d+ \(bytes compared\)\nstreams +8\nledger digest +[0-9a-f]{64}\n$/,
    );
  });

  it('opens every sealed field where it is asked to, and gives a program all of it', async () => {
    const { code, out } = await desk.run('verify', '--all', '--open', '--json');

    expect(code).toBe(0);
    expect(objectOf(out)).toMatchObject({
      what: 'ledger',
      holds: true,
      streams: 8,
      findings: [],
      // Account, subject, narrative and the row's MAC of each row; the reply of four.
      seals: { opened: 28, destroyed: 0, unavailable: 0 },
    });
  });

  it('verifies one case by its record, its number or its id', async () => {
    const byRecord = await desk.json('verify', '--ref', 'zh12345:800001');
    const { events } = byRecord;
    const cases = await desk.run('cases', '--json');
    const { complaintNo, complaintId } = objectOf(cases.out.split('\n')[0] ?? '');

    expect(byRecord).toMatchObject({ what: 'case', holds: true, streams: 1 });
    expect(Number(events)).toBeGreaterThan(2);
    expect(await desk.json('verify', String(complaintNo))).toMatchObject({ what: 'case', holds: true, streams: 1 });
    expect(await desk.json('verify', String(complaintId))).toMatchObject({ what: 'case', holds: true, streams: 1 });
  });

  it('writes heads once, and a ledger that has grown still holds against them', async () => {
    const written = await desk.run('verify', '--all', '--heads', heads);
    const digest = String(objectOf((await desk.run('verify', '--all', '--json')).out)['digest']);
    writeHotlineFile(hotline, 6, 6);
    await desk.run('import', hotline, '--format', 'zh12345');

    expect(written.err).toContain(`Heads written to ${heads}`);
    expect(readFileSync(heads, 'utf8').trimEnd().split('\n').at(-1)).toBe(`"${digest}"`);
    expect((await desk.run('verify', '--all', '--heads', heads)).code).toBe(64);
    expect((await desk.run('verify', '--all', '--expect', heads)).code).toBe(0);
    const equal = await desk.run('verify', '--all', '--expect', digest, '--json');
    expect(equal.code).toBe(1);
    expect(objectOf(equal.out)).toMatchObject({ findings: [{ rule: 'ledger-digest', expected: digest }] });
  });

  it('names a cut tail and a missing stream against newer heads', async () => {
    const older = desk.path('older');
    const newer = desk.path('newer.ndjson');
    cpSync(data('ledger.db'), `${older}/ledger.db`, { recursive: true });
    writeHotlineFile(hotline, 7, 7);
    await desk.run('import', hotline, '--format', 'zh12345');
    await destroyKeyOf(desk, 'zh12345', '800005');
    await desk.run('verify', '--all', '--heads', newer);

    const { code, out } = await desk.run('verify', '--all', '--expect', newer, '--data', older, '--json');

    expect(code).toBe(1);
    const { findings } = objectOf(out);
    const rules = JSON.stringify(findings);
    expect(rules).toContain('"rule":"stream-cut"');
    expect(rules).toContain('"rule":"stream-missing"');
  });

  it('tells a key that was destroyed by law: 3, and only where its event says so', async () => {
    const { code, out } = await desk.run('verify', '--all', '--open');

    expect(code).toBe(3);
    expect(out).toContain('The ledger holds, with lawful gaps.');
    // Account, subject, narrative and reply, and the MACs of the row as it was first and then changed.
    expect(out).toMatch(/keys destroyed by law +1\n/);
    expect(out).toMatch(/sealed fields +\d+ opened, each what was sealed; 6 whose keys were destroyed by law\n/);
    expect((await desk.run('verify', '--ref', 'zh12345:800005')).code).toBe(3);
    expect((await desk.run('verify', '--ref', 'zh12345:800001')).code).toBe(0);
  });

  it('names the event, the rule, what was expected and what was found where a bit was changed, and writes no heads', async () => {
    const tampered = desk.path('tampered');
    cpSync(data(), tampered, { recursive: true });
    flipBit(`${tampered}/ledger.db`, '"matterKind":"notStated"', 15);

    const { code, out, err } = await desk.run('verify', '--all', '--data', tampered, '--heads', desk.path('no.ndjson'));

    expect(code).toBe(1);
    const lines = out.split('\n');
    expect(lines[0]).toBe('Does not hold.');
    expect(lines[1]).toMatch(/^where +complaint-[0-9a-f-]{36}, revision 0$/);
    expect(lines[2]).toBe('rule      data-hash: what the event says was changed');
    expect(lines[3]).toMatch(/^expected +[0-9a-f]{64}$/);
    expect(lines[4]).toMatch(/^found +[0-9a-f]{64}$/);
    expect(out).not.toContain('ledger digest');
    expect(err).toContain('No heads were written');
    expect(existsSync(desk.path('no.ndjson'))).toBe(false);
  });

  it('says the same in Chinese', async () => {
    const { out } = await desk.run('verify', '--all', '--data', desk.path('tampered'), '--lang', 'zh');

    expect(out).toMatch(/^不成立。\n位置 +complaint-[0-9a-f-]{36}，修订号 0\n规则 +data-hash: 事件内容被改动\n/);
  });

  it('cannot verify what cannot be opened: 2', async () => {
    const nothing = await desk.run('verify', '--all', '--data', desk.path('nothing'));
    const noHeads = await desk.run('verify', '--all', '--expect', desk.path('nope.ndjson'));
    const noFile = await desk.run('verify', '--file', desk.path('nope.ndjson'));
    const badHeads = await desk.run('verify', '--all', '--expect', hotline);
    const noCase = await desk.run('verify', '--ref', 'zh12345:1');

    expect([nothing.code, noHeads.code, noFile.code, badHeads.code, noCase.code]).toStrictEqual([2, 2, 2, 2, 2]);
    expect(nothing.err).toContain('Cannot be verified: There is no ledger');
    expect(badHeads.err).toContain('Not a heads file, line 1');
  });

  it('opens nothing without the key ring, and needs none for the rest', async () => {
    const keys = `${desk.path('data')}.keys`;
    const aside = desk.path('keys-aside');
    cpSync(keys, aside, { recursive: true });
    rmSync(keys, { recursive: true });

    const closed = await desk.run('verify', '--all');
    const opened = await desk.run('verify', '--all', '--open');
    cpSync(aside, keys, { recursive: true });

    expect(closed.code).toBe(3);
    expect(opened).toMatchObject({ code: 2, out: '' });
    expect(opened.err).toContain(`Cannot be verified: --open needs the key ring: There is no key ring in ${keys}`);
  });

  it('refuses what cannot be meant: 64', async () => {
    const none = await desk.run('verify');
    const both = await desk.run('verify', '--all', '--ref', 'zh12345:800001');
    const { out } = await desk.run('cases', '--json');
    const complaintNo = String(objectOf(out.split('\n')[0] ?? '')['complaintNo']);
    const mistyped = await desk.run('verify', complaintNo.slice(0, -1) + (complaintNo.endsWith('0') ? '1' : '0'));

    expect([none.code, both.code, mistyped.code]).toStrictEqual([64, 64, 64]);
    expect(none.err).toContain('Say what to verify');
  });
});
