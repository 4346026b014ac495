import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { drawNextMasterKey, readMasterKey } from './master-key';
import { openKeyRing, type SqliteKeyRing } from './open-key-ring';

const dist = resolve(__dirname, '../../../../dist');
const writerEntry = join(dist, 'libs/composition/src/workers/key-ring-writer.worker.js');

let base: string;
let place: { folder: string; masterKeyFile: string; destroyedFile: string };
const opened: SqliteKeyRing[] = [];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'redress-key-ring-'));
  place = {
    folder: join(base, 'data.keys'),
    masterKeyFile: join(base, 'master-key'),
    destroyedFile: join(base, 'data.destroyed-keys'),
  };
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((ring) => ring.close()));
  rmSync(base, { recursive: true, force: true });
});

const write = async (): Promise<SqliteKeyRing> => {
  const ring = await openKeyRing({ ...place, mode: 'write', writerEntry });
  opened.push(ring);
  return ring;
};
const read = async (): Promise<SqliteKeyRing> => {
  const ring = await openKeyRing({ ...place, mode: 'read' });
  opened.push(ring);
  return ring;
};

const nextFile = (): string => `${place.masterKeyFile}.next`;

describe('rotating the master key', () => {
  it('wraps everything again and changes no key', async () => {
    const ring = await write();
    const keys = await Promise.all(Array.from({ length: 2_500 }, (_, n) => ring.keyFor('subject-1', `complaint-${n}`)));
    const mac = ring.mac(Buffer.from('message'));
    const before = readFileSync(place.masterKeyFile, 'utf8');
    const { masterKeyId } = await ring.status();

    const rotated = await ring.rotate();

    expect(rotated.masterKeyId).not.toBe(masterKeyId);
    expect((await ring.status()).masterKeyId).toBe(rotated.masterKeyId);
    expect(readFileSync(place.masterKeyFile, 'utf8')).not.toBe(before);
    expect(existsSync(nextFile())).toBe(false);
    const again = await read();
    const found = await again.open(keys.map(({ kid }) => kid));
    expect(keys.every((key) => Buffer.from(found.get(key.kid)?.key ?? []).equals(Buffer.from(key.key)))).toBe(true);
    expect(again.mac(Buffer.from('message'))).toEqual(mac);
    expect((await again.status()).masterKeyId).toBe(rotated.masterKeyId);
  });

  it('leaves nothing wrapped under the old key in any file', async () => {
    const ring = await write();
    const { kid } = await ring.keyFor('subject-1', 'complaint-1');
    const database = new DatabaseSync(join(place.folder, 'keys.db'), { readOnly: true });
    const row = database.prepare('SELECT wrapped FROM data_key WHERE kid = ?').get(kid);
    database.close();
    const wrapped = Buffer.from(row?.['wrapped'] instanceof Uint8Array ? row['wrapped'] : []);
    const filesHold = (): boolean =>
      ['keys.db', 'keys.db-wal'].some((name) => readFileSync(join(place.folder, name)).includes(wrapped));
    expect([wrapped.length, filesHold()]).toEqual([60, true]);

    await ring.rotate();

    expect(filesHold()).toBe(false);
  });

  it('is noticed by everybody who has the ring open', async () => {
    const [one, two, reading] = [await write(), await write(), await read()];
    const key = await one.keyFor('subject-1', 'complaint-1');

    const { masterKeyId } = await one.rotate();

    for (const ring of [two, reading]) {
      expect((await ring.open([key.kid])).get(key.kid)).toEqual(key);
      expect((await ring.status()).masterKeyId).toBe(masterKeyId);
    }
    const made = await two.keyFor('subject-1', 'complaint-2');
    expect((await reading.open([made.kid])).get(made.kid)).toEqual(made);
    const second = await two.rotate();
    expect((await one.keyFor('subject-1', 'complaint-2')).kid).toBe(made.kid);
    expect((await one.status()).masterKeyId).toBe(second.masterKeyId);
  });

  it('stopped before its commit leaves the old key in force and the new one dropped', async () => {
    const ring = await write();
    const key = await ring.keyFor('subject-1', 'complaint-1');
    const { masterKeyId } = await ring.status();
    await ring.close();
    const dropped = drawNextMasterKey(place.masterKeyFile);

    const reading = await read();
    expect((await reading.open([key.kid])).get(key.kid)).toEqual(key);
    const writing = await write();
    expect(existsSync(nextFile())).toBe(false);
    expect((await writing.status()).masterKeyId).toBe(masterKeyId);
    expect((await writing.rotate()).masterKeyId).not.toBe(dropped.id);
  });

  it('stopped between its commit and the change of names is ended by the next start', async () => {
    const ring = await write();
    const key = await ring.keyFor('subject-1', 'complaint-1');
    const old = join(base, 'old-master-key');
    copyFileSync(place.masterKeyFile, old);
    const { masterKeyId } = await ring.rotate();
    await ring.close();
    renameSync(place.masterKeyFile, nextFile());
    renameSync(old, place.masterKeyFile);

    const reading = await read();
    expect((await reading.open([key.kid])).get(key.kid)).toEqual(key);
    expect(readMasterKey(place.masterKeyFile)?.id).not.toBe(masterKeyId);
    const writing = await write();
    expect(readMasterKey(place.masterKeyFile)?.id).toBe(masterKeyId);
    expect(existsSync(nextFile())).toBe(false);
    expect((await writing.open([key.kid])).get(key.kid)).toEqual(key);
  });
});

describe('a process killed while it makes keys and rotates', () => {
  const program = `
    const { openKeyRing } = require(${JSON.stringify(join(dist, 'libs/platform/key-ring-sqlite/src/index.js'))});
    const [options, run] = [JSON.parse(process.argv[1]), process.argv[2]];
    openKeyRing(options).then(async (ring) => {
      for (let n = 0; ; n += 1) {
        const made = Array.from({ length: 8 }, (_, at) => ring.keyFor('subject-' + at, 'complaint-' + run + '-' + n));
        if (n % 3 === 0) made.push(ring.rotate());
        const keys = (await Promise.all(made)).slice(0, 8);
        for (const { kid, key } of keys) process.stdout.write(kid + ' ' + Buffer.from(key).toString('hex') + '\\n');
      }
    });
  `;

  /** Runs until so many keys were given, then kills; every key that came out. */
  const runAndKill = async (run: number, keys: number): Promise<readonly string[]> => {
    const options = JSON.stringify({ ...place, mode: 'write', writerEntry });
    const child = spawn(process.execPath, ['-e', program, options, String(run)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const given: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      given.push(line);
      if (given.length >= keys) child.kill('SIGKILL');
    }
    return given;
  };

  it('has lost no key that it gave', async () => {
    const given: string[] = [];
    for (const [run, keys] of [40, 1, 97, 160].entries()) given.push(...(await runAndKill(run, keys)));
    expect(given.length).toBeGreaterThanOrEqual(298);
    const ring = await write();
    const found = await ring.open(given.map((line) => line.slice(0, 22)));
    for (const line of given) {
      const [kid = '', key] = line.split(' ');
      expect(Buffer.from(found.get(kid)?.key ?? []).toString('hex')).toBe(key);
    }
    // The ring goes on, whatever the kills left of a rotation.
    expect((await ring.rotate()).masterKeyId).toBe((await ring.status()).masterKeyId);
  });
});
