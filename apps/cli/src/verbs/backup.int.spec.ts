import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '@redress/platform/event-store-sqlite';
import { destroyKeyOf, flipBit, objectOf, openDesk, writeHotlineFile } from '../redress.spec-kit';
import { writing } from '../session/session';

jest.setTimeout(60_000);

/** Every file below a folder. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('redress backup and restore', () => {
  const desk = openDesk('backup');
  const hotline = writeHotlineFile(desk.path('hotline.ndjson'), 5, 3);
  const backup = desk.path('backup');
  const data = desk.path('data');
  /** The data folder goes, keys and lists stay. */
  const loseData = (): void => rmSync(data, { recursive: true });

  beforeAll(async () => {
    await desk.json('import', hotline, '--format', 'zh12345');
  });

  it('copies log and key ring apart while the ledger is in use, with heads, and never the master key', async () => {
    const { code, out, err } = await writing(desk.context(), () => desk.run('backup', backup));

    expect(code).toBe(0);
    expect(out).toMatch(
      /^log and heads +.*\/log\nkey ring +.*\/keys-kept-apart\nevents +\d+\nledger digest +[0-9a-f]{64}\n$/,
    );
    expect(err).toContain(`NOT in this backup: ${data}.master-key`);
    expect(
      filesIn(backup)
        .map((file) => file.slice(backup.length + 1))
        .sort(),
    ).toStrictEqual([
      'keys-kept-apart/README.txt',
      'keys-kept-apart/keys.db',
      'log/README.txt',
      'log/heads.ndjson',
      'log/ledger.db',
    ]);
    const secret = readFileSync(`${data}.master-key`, 'utf8').split(' ')[1]?.trim() ?? '';
    const secretBytes = Buffer.from(secret, 'base64url');
    for (const file of filesIn(backup)) {
      const bytes = readFileSync(file);
      expect(bytes.includes(secret) || bytes.includes(secretBytes) || bytes.includes('路灯')).toBe(false);
    }
    expect(statSync(join(backup, 'keys-kept-apart', 'keys.db')).mode & 0o077).toBe(0);
  });

  it('writes over nothing', async () => {
    expect(await desk.run('backup', backup)).toMatchObject({ code: 1, out: '' });
    expect(await desk.run('restore', backup, '--verify')).toMatchObject({
      code: 1,
      err: `redress: ${data} has a ledger already: a restore never takes the place of one. Name another folder with --data.\n`,
    });
  });

  it('brings a ledger back with proof, its read models built anew', async () => {
    const before = await desk.json('verify', '--all', '--open');
    const listed = await desk.run('cases', '--json');
    loseData();

    const { code, out, err } = await desk.run('restore', backup, '--verify');

    expect(code).toBe(0);
    expect(out).toContain('whole, and against the heads of the backup');
    expect(out).toContain(`The key ring in ${data}.keys is kept as it is.`);
    expect(err).toContain('The ledger is back. Its positions are new ones');
    expect(await desk.json('verify', '--all', '--open')).toStrictEqual(before);
    expect((await desk.run('cases', '--json')).out).toBe(listed.out);
    expect((await desk.run('rebuild', '--all', '--check')).code).toBe(0);
    expect(await desk.json('import', hotline, '--format', 'zh12345')).toMatchObject({ alreadyFiled: 5, events: 0 });
  });

  it('brings no destroyed key back: the list outlives the backup', async () => {
    const kid = await destroyKeyOf(desk, 'zh12345', '800001');
    loseData();
    rmSync(`${data}.keys`, { recursive: true });

    const restored = await desk.run('restore', backup, '--verify');

    expect(restored.code).toBe(0);
    // The log of the backup is older than the destruction: only the list knows of it.
    expect(readFileSync(join(backup, 'keys-kept-apart', 'keys.db')).includes(kid)).toBe(true);
    expect(await desk.json('keys', 'status')).toMatchObject({ liveKeys: 4, destroyedKeys: 1 });
    const shown = await desk.run(
      ...['replay', '--ref', 'zh12345:800001', '--reveal', '--purpose', 'nothing must be there', '--json'],
    );
    expect(shown.out).not.toContain('虚构路');
    expect((await desk.run('verify', '--ref', 'zh12345:800001', '--open')).code).toBe(2);
  });

  it('brings no destroyed key back: nor where only the log knows', async () => {
    const older = desk.path('older-keys');
    const younger = desk.path('younger');
    cpSync(join(backup, 'keys-kept-apart'), older, { recursive: true });
    await desk.run('import', writeHotlineFile(desk.path('more.ndjson'), 7, 7), '--format', 'zh12345');
    await destroyKeyOf(desk, 'zh12345', '800002');
    await desk.run('backup', younger);
    // The younger log with the older ring, on another machine where no list is.
    rmSync(join(younger, 'keys-kept-apart'), { recursive: true });
    renameSync(older, join(younger, 'keys-kept-apart'));
    const elsewhere = desk.path('elsewhere');
    cpSync(`${data}.master-key`, `${elsewhere}.master-key`);

    const { code, err } = await desk.run('restore', younger, '--verify', '--data', elsewhere);

    expect(code).toBe(0);
    expect(err).toContain(`There is no list of destroyed keys at ${elsewhere}.destroyed-keys.`);
    expect(await desk.json('keys', 'status', '--data', elsewhere)).toMatchObject({ destroyedKeys: 1 });
    expect((await desk.run('verify', '--ref', 'zh12345:800002', '--open', '--data', elsewhere)).code).toBe(3);
    expect(readFileSync(`${elsewhere}.destroyed-keys`, 'utf8')).toContain('erasure-1');
  });

  it('restores nothing of a backup that does not hold', async () => {
    const bad = desk.path('bad');
    cpSync(backup, bad, { recursive: true });
    flipBit(join(bad, 'log', 'ledger.db'), '"matterKind":"notStated"', 15);
    const target = desk.path('target');

    const tampered = await desk.run('restore', bad, '--verify', '--data', target);
    const nothing = await desk.run('restore', desk.path('nowhere'), '--verify', '--data', target);

    expect(tampered).toMatchObject({ code: 1, out: '' });
    expect(tampered.err).toMatch(
      /The backup does not hold: complaint-[0-9a-f-]{36}, revision 0: what the event says was changed\. Nothing was restored\.\n$/,
    );
    expect(nothing).toMatchObject({ code: 1 });
    expect(existsSync(target) || existsSync(`${target}.keys`)).toBe(false);
  });

  it('names a backup whose tail was cut against its own heads', async () => {
    const cut = desk.path('cut');
    cpSync(desk.path('younger'), cut, { recursive: true });
    cpSync(join(backup, 'log', 'ledger.db'), join(cut, 'log', 'ledger.db'));

    const { code, err } = await desk.run('restore', cut, '--verify', '--data', desk.path('target'));

    expect(code).toBe(1);
    expect(err).toMatch(/a stream that was listed is gone|the end of a stream that was listed is gone/);
  });

  it('refuses another ledger’s key ring and leaves nothing of it', async () => {
    const other = desk.path('other');
    const mixed = desk.path('mixed');
    await desk.run('import', hotline, '--format', 'zh12345', '--data', other);
    await desk.run('backup', desk.path('other-backup'), '--data', other);
    cpSync(backup, mixed, { recursive: true });
    cpSync(join(desk.path('other-backup'), 'keys-kept-apart', 'keys.db'), join(mixed, 'keys-kept-apart', 'keys.db'));
    const target = desk.path('target');
    cpSync(`${other}.master-key`, `${target}.master-key`);

    const { code, err } = await desk.run('restore', mixed, '--verify', '--data', target);

    expect(code).toBe(1);
    expect(err).toContain('The key ring is another ledger’s');
    expect(existsSync(join(target, 'ledger.db')) || existsSync(join(`${target}.keys`, 'keys.db'))).toBe(false);
  });

  it('refuses a folder that somebody holds, and leaves nothing there', async () => {
    const target = desk.path('held');
    const lock = lockFolder(target);

    const { code, err } = await desk.run('restore', backup, '--verify', '--data', target);
    lock.release();

    expect(code).toBe(1);
    expect(err).toContain(`${target} is locked: process ${process.pid}`);
    expect(existsSync(join(target, 'ledger.db')) || existsSync(join(`${target}.keys`, 'keys.db'))).toBe(false);
  });

  it('restores the log where the master key is missing, and says what is to be done', async () => {
    const target = desk.path('sealed');

    const { code, out, err } = await desk.run('restore', backup, '--data', target, '--json');

    expect(code).toBe(1);
    expect(objectOf(out)).toMatchObject({ isVerified: false, keyRing: { kind: 'sealed' } });
    expect(err).toContain(
      `The master key file ${target}.master-key is missing. Put the master key there, then: redress rebuild --all`,
    );
    expect((await desk.run('verify', '--all', '--data', target)).code).toBe(0);
  });

  it('says that half of a backup is missing without the key ring', async () => {
    const { code, err } = await desk.run('backup', desk.path('half'), '--keys', desk.path('no-keys'));

    expect(code).toBe(1);
    expect(err).toContain('The key ring is NOT in this backup: There is no key ring');
    expect(existsSync(join(desk.path('half'), 'log', 'heads.ndjson'))).toBe(true);
  });
});
