import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { KeyRingMissingError, type DataKey } from '@redress/kernel';
import { describeKeyRingContract } from '@redress/testing';
import { CorruptKeyRingError, KeyRingUnavailableError, MasterKeyError } from './key-ring-errors';
import { openKeyRing, type SqliteKeyRing } from './open-key-ring';

const writerEntry = resolve(__dirname, '../../../../dist/libs/composition/src/workers/key-ring-writer.worker.js');

/** Folders of one test, removed after it. */
const places: string[] = [];
const newPlace = () => {
  const base = mkdtempSync(join(tmpdir(), 'redress-key-ring-'));
  places.push(base);
  return {
    base,
    folder: join(base, 'data.keys'),
    masterKeyFile: join(base, 'master-key'),
    destroyedFile: join(base, 'data.destroyed-keys'),
  };
};
type Place = ReturnType<typeof newPlace>;

const opened: SqliteKeyRing[] = [];
const kept = async (opening: Promise<SqliteKeyRing>): Promise<SqliteKeyRing> => {
  const ring = await opening;
  opened.push(ring);
  return ring;
};
const write = (place: Place, createMissing = true) =>
  kept(openKeyRing({ ...place, mode: 'write', writerEntry, createMissing }));
const read = (place: Place) => kept(openKeyRing({ ...place, mode: 'read' }));

afterEach(async () => {
  await Promise.all(opened.splice(0).map((ring) => ring.close()));
});
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

/** Every byte of every file beneath a folder. */
const allBytes = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );

/** The rows' wrapped keys, read beside the ring. */
const wrappedOf = (place: Place, kid: string): Buffer => {
  const database = new DatabaseSync(join(place.folder, 'keys.db'), { readOnly: true });
  const row = database.prepare('SELECT wrapped FROM data_key WHERE kid = ?').get(kid);
  database.close();
  return Buffer.from((row?.['wrapped'] ?? Buffer.of()) as Uint8Array);
};

describeKeyRingContract('SQLite', async () => {
  const place = newPlace();
  const ring = await openKeyRing({ ...place, mode: 'write', writerEntry });
  return { ring, close: ring.close };
});

describe('a ring on disk', () => {
  it('is made at first use and is the same after', async () => {
    const place = newPlace();
    const first = await write(place);
    const key = await first.keyFor('subject-1', 'complaint-1');
    const mac = first.mac(Buffer.from('message'));
    const { masterKeyId } = await first.status();
    await first.close();

    const second = await write(place, false);
    expect(await second.keyFor('subject-1', 'complaint-1')).toEqual(key);
    expect(second.mac(Buffer.from('message'))).toEqual(mac);
    expect(await second.status()).toEqual({
      liveKeys: 1,
      destroyedKeys: 0,
      masterKeyId,
      durability: 'SQLite WAL, synchronous=FULL, secure_delete=ON',
    });
  });

  it('lets nobody but its owner at its files', async () => {
    const place = newPlace();
    const ring = await write(place);
    const { kid } = await ring.keyFor('subject-1', 'complaint-1');
    await ring.destroy(kid, 'erasure-1');
    await ring.backupTo(join(place.base, 'backup.db'));
    const modes = [place.folder, ...['keys.db', 'keys.db-wal', 'keys.db-shm'].map((name) => join(place.folder, name))]
      .concat(place.masterKeyFile, place.destroyedFile, join(place.base, 'backup.db'))
      .map((file) => (statSync(file).mode & 0o777).toString(8));
    expect(modes).toEqual(['700', '600', '600', '600', '600', '600', '600']);
  });

  it('is missing where it is, for reading and for a ledger that had one', async () => {
    const place = newPlace();
    await expect(read(place)).rejects.toThrow(KeyRingMissingError);
    await expect(write(place, false)).rejects.toThrow(KeyRingMissingError);
    expect(readdirSync(place.base)).toEqual([]);
  });

  it('is missing without its master key, and gets no new one', async () => {
    const place = newPlace();
    await (await write(place)).close();
    rmSync(place.masterKeyFile);
    await expect(write(place)).rejects.toThrow(KeyRingMissingError);
    await expect(read(place)).rejects.toThrow('The master key file');
    expect(existsSync(place.masterKeyFile)).toBe(false);
  });

  it('refuses a master key that others may use, naming its mode', async () => {
    const place = newPlace();
    await (await write(place)).close();
    for (const [mode, shown] of [
      [0o640, '0640'],
      [0o604, '0604'],
      [0o610, '0610'],
    ] as const) {
      chmodSync(place.masterKeyFile, mode);
      await expect(write(place)).rejects.toThrow(MasterKeyError);
      await expect(read(place)).rejects.toThrow(`has mode ${shown}`);
    }
  });

  it('refuses a master key that is none, or of another ring', async () => {
    const [place, other] = [newPlace(), newPlace()];
    await (await write(place)).close();
    await (await write(other)).close();
    cpSync(other.masterKeyFile, place.masterKeyFile);
    await expect(write(place)).rejects.toThrow(MasterKeyError);
    await expect(read(place)).rejects.toThrow('the key ring is wrapped with');
    writeFileSync(place.masterKeyFile, 'no key\n');
    await expect(write(place)).rejects.toThrow('is not a master key file');
  });

  it('takes no master key or list of destructions inside its own folder', async () => {
    const place = newPlace();
    const inside = join(place.folder, 'master-key');
    await expect(write({ ...place, masterKeyFile: inside })).rejects.toThrow('must lie outside');
    await expect(write({ ...place, destroyedFile: inside })).rejects.toThrow('must lie outside');
  });

  it('refuses a row that was exchanged', async () => {
    const place = newPlace();
    const ring = await write(place);
    const [one, two] = await Promise.all([
      ring.keyFor('subject-1', 'complaint-1'),
      ring.keyFor('subject-2', 'complaint-1'),
    ]);
    await ring.close();
    const database = new DatabaseSync(join(place.folder, 'keys.db'));
    database
      .prepare('UPDATE data_key SET wrapped = (SELECT wrapped FROM data_key WHERE kid = ?) WHERE kid = ?')
      .run(one.kid, two.kid);
    database.close();
    const again = await write(place);
    expect((await again.open([one.kid])).size).toBe(1);
    await expect(again.open([two.kid])).rejects.toThrow(CorruptKeyRingError);
    await expect(again.keyFor('subject-2', 'complaint-1')).rejects.toThrow(CorruptKeyRingError);
  });

  it('only reads where it is open for reading only', async () => {
    const place = newPlace();
    const writing = await write(place);
    const key = await writing.keyFor('subject-1', 'complaint-1');
    const reading = await read(place);
    expect((await reading.open([key.kid])).get(key.kid)).toEqual(key);
    expect(await reading.keysOf('subject-1')).toEqual([{ kid: key.kid, stream: 'complaint-1' }]);
    expect(reading.mac(Buffer.from('m'))).toEqual(writing.mac(Buffer.from('m')));
    await expect(reading.keyFor('subject-1', 'complaint-1')).rejects.toThrow(KeyRingUnavailableError);
    await expect(reading.destroy(key.kid, 'erasure-1')).rejects.toThrow(KeyRingUnavailableError);
    await expect(reading.rotate()).rejects.toThrow(KeyRingUnavailableError);
  });

  it('says that it is closed, as often as it is asked', async () => {
    const ring = await write(newPlace());
    await Promise.all([ring.close(), ring.close()]);
    await ring.close();
    await expect(ring.destroy('kid', 'erasure-1')).rejects.toThrow('The key ring is closed');
  });
});

describe('a destroyed key', () => {
  it('is in no byte of any file, and no subject ever was', async () => {
    const place = newPlace();
    const ring = await write(place);
    const subjects = Array.from({ length: 50 }, (_, index) => `subject-of-somebody-${index}`);
    const keys = await Promise.all(subjects.map((subject) => ring.keyFor(subject, 'complaint-1')));
    const gone = keys.filter((_, index) => index % 2 === 0);
    const wrapped = gone.map(({ kid }) => wrappedOf(place, kid));
    const before = allBytes(place.base);
    expect(wrapped.every((bytes) => bytes.length === 60 && before.includes(bytes))).toBe(true);
    expect(keys.some(({ key }) => before.includes(Buffer.from(key)))).toBe(false);
    expect(subjects.some((subject) => before.includes(subject))).toBe(false);

    for (const { kid } of gone) await ring.destroy(kid, 'erasure-1');

    const after = allBytes(place.base);
    for (const bytes of wrapped) {
      expect(after.includes(bytes)).toBe(false);
      // Neither whole nor in part: iv, key and tag each.
      expect(
        [bytes.subarray(0, 12), bytes.subarray(12, 44), bytes.subarray(44)].some((part) => after.includes(part)),
      ).toBe(false);
    }
    expect(after.includes(wrappedOf(place, keys[1]?.kid ?? ''))).toBe(true);
  });

  it('is gone at once for every other thread and process that had opened it', async () => {
    const place = newPlace();
    const [one, two, reading] = [await write(place), await write(place), await read(place)];
    const key = await one.keyFor('subject-1', 'complaint-1');
    for (const ring of [one, two, reading]) expect((await ring.open([key.kid])).size).toBe(1);
    expect(await two.keyFor('subject-1', 'complaint-1')).toEqual(key);

    await two.destroy(key.kid, 'erasure-1');

    for (const ring of [one, two, reading]) expect((await ring.open([key.kid])).size).toBe(0);
    expect((await one.keyFor('subject-1', 'complaint-1')).kid).not.toBe(key.kid);
  });

  it('stays destroyed after a restore, for a reader too', async () => {
    const place = newPlace();
    const ring = await write(place);
    const [gone, stays] = [
      await ring.keyFor('subject-1', 'complaint-1'),
      await ring.keyFor('subject-2', 'complaint-1'),
    ];
    const backup = join(place.base, 'backup.db');
    await ring.backupTo(backup);
    await ring.destroy(gone.kid, 'erasure-1');
    await ring.close();
    rmSync(place.folder, { recursive: true });
    const restored: Place = { ...place, folder: join(place.base, 'restored.keys') };
    execFileSync('mkdir', [restored.folder]);
    cpSync(backup, join(restored.folder, 'keys.db'));

    const reading = await read(restored);
    expect((await reading.open([gone.kid, stays.kid])).size).toBe(1);
    expect(await reading.keysOf('subject-1')).toEqual([]);
    const writing = await write(restored, false);
    expect([...(await writing.open([gone.kid, stays.kid])).keys()]).toEqual([stays.kid]);
    expect(await writing.status()).toMatchObject({ liveKeys: 1, destroyedKeys: 1 });
    expect((await writing.keyFor('subject-1', 'complaint-1')).kid).not.toBe(gone.kid);
  });

  it('is written down once, in order, by kid and erasure alone', async () => {
    const place = newPlace();
    const ring = await write(place);
    const { kid } = await ring.keyFor('subject-1', 'complaint-1');
    await ring.destroy(kid, 'erasure-1');
    await ring.destroy(kid, 'erasure-2');
    await ring.destroy('AAAAAAAAAAAAAAAAAAAAAA', 'erasure-3');
    expect(readFileSync(place.destroyedFile, 'utf8')).toBe(
      `{"kid":"${kid}","erasureId":"erasure-1"}\n{"kid":"AAAAAAAAAAAAAAAAAAAAAA","erasureId":"erasure-3"}\n`,
    );
  });

  it('is written down again where the list was lost', async () => {
    const place = newPlace();
    const ring = await write(place);
    await ring.destroy('AAAAAAAAAAAAAAAAAAAAAA', 'erasure-1');
    await ring.close();
    rmSync(place.destroyedFile);
    await write(place);
    expect(readFileSync(place.destroyedFile, 'utf8')).toBe(
      '{"kid":"AAAAAAAAAAAAAAAAAAAAAA","erasureId":"erasure-1"}\n',
    );
  });

  it('is destroyed by the next start where the process stopped after writing it down', async () => {
    const place = newPlace();
    const ring = await write(place);
    const key = await ring.keyFor('subject-1', 'complaint-1');
    await ring.close();
    // A line cut short was never acknowledged; it is cut off, and what follows begins at a beginning.
    writeFileSync(place.destroyedFile, `{"kid":"${key.kid}","erasureId":"erasure-1"}\n{"kid":"BBBB`);
    const again = await write(place);
    expect((await again.open([key.kid])).size).toBe(0);
    await again.destroy('CCCCCCCCCCCCCCCCCCCCCC', 'erasure-2');
    expect(readFileSync(place.destroyedFile, 'utf8')).toBe(
      `{"kid":"${key.kid}","erasureId":"erasure-1"}\n{"kid":"CCCCCCCCCCCCCCCCCCCCCC","erasureId":"erasure-2"}\n`,
    );
  });

  it('cannot be known from a damaged list, so the ring is refused', async () => {
    const place = newPlace();
    await (await write(place)).close();
    writeFileSync(place.destroyedFile, '{"kid":"A","erasureId":"e"}\n{"kid":\n');
    await expect(write(place)).rejects.toThrow(CorruptKeyRingError);
    await expect(read(place)).rejects.toThrow('line 2 names no destruction');
  });
});

describe('many at once', () => {
  it('share commits, and each gets the key of its own subject', async () => {
    const place = newPlace();
    const ring = await write(place);
    const asked = Array.from(
      { length: 500 },
      (_, index) => [`subject-${index % 100}`, `complaint-${index % 7}`] as const,
    );
    const keys = await Promise.all(asked.map(([subject, stream]) => ring.keyFor(subject, stream)));
    const byOwner = new Map<string, DataKey>();
    asked.forEach((owner, index) => {
      const key = keys[index];
      if (key !== undefined) expect(byOwner.get(String(owner)) ?? key).toEqual(key);
      if (key !== undefined) byOwner.set(String(owner), key);
    });
    expect((await ring.status()).liveKeys).toBe(byOwner.size);
    expect(new Set([...byOwner.values()].map(({ kid }) => kid)).size).toBe(byOwner.size);
  });

  it('give one key to two writers that race for it', async () => {
    const place = newPlace();
    const [one, two] = await Promise.all([write(place), write(place)]);
    for (let round = 0; round < 20; round += 1) {
      const [left, right] = await Promise.all([
        one.keyFor('subject-1', `complaint-${round}`),
        two.keyFor('subject-1', `complaint-${round}`),
      ]);
      expect(left).toEqual(right);
    }
  });
});
