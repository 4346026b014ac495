import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRingReader } from './ring-reader';
import { openRingWriter } from './ring-writer';

const base = mkdtempSync(join(tmpdir(), 'redress-key-ring-'));
const files = {
  folder: join(base, 'data.keys'),
  masterKeyFile: join(base, 'master-key'),
  destroyedFile: join(base, 'data.destroyed-keys'),
};
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

describe('a key that the writer gave', () => {
  const owner = { subject: 'subject-1', stream: 'complaint-1' };

  it('is not kept where it was destroyed on its way to the reader', () => {
    const writer = openRingWriter(files, true);
    const reader = openRingReader(files.folder, files.masterKeyFile, () => false);
    const { keys, destructions } = writer.keysFor([owner]);
    const [key] = keys;
    if (key === undefined) throw new Error('One key');
    writer.destroy([{ kid: key.kid, erasureId: 'erasure-1' }]);
    // The reader learns of the destruction first, of the key only after it.
    expect(reader.open([key.kid]).size).toBe(0);

    reader.remember(key, owner, destructions);

    expect(reader.open([key.kid]).size).toBe(0);
    expect(reader.knownKeyFor(owner)).toBeUndefined();
    reader.close();
    writer.close();
  });

  it('is forgotten where it is destroyed after it was kept', () => {
    const writer = openRingWriter(files, true);
    const reader = openRingReader(files.folder, files.masterKeyFile, () => false);
    const { keys, destructions } = writer.keysFor([owner]);
    const [key] = keys;
    if (key === undefined) throw new Error('One key');
    reader.remember(key, owner, destructions);
    expect(reader.knownKeyFor(owner)).toEqual(key);

    writer.destroy([{ kid: key.kid, erasureId: 'erasure-1' }]);

    expect(reader.knownKeyFor(owner)).toBeUndefined();
    expect(reader.open([key.kid]).size).toBe(0);
    reader.close();
    writer.close();
  });
});
