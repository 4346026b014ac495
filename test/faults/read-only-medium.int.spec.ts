import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { numberedAppend } from './numbered-appends';
import { report, temporaryFolder, writerEntry } from './temporary-folder';

const folder = temporaryFolder('medium');
const medium = path.join(folder, 'medium');
mkdirSync(medium);
const mount = (...options: readonly string[]): boolean =>
  process.platform === 'linux' && spawnSync('mount', [...options, medium]).status === 0;
const hasMedium = mount('-t', 'tmpfs', 'tmpfs');

describe('a medium that cannot be written to', () => {
  // Before the folder it is mounted in is removed.
  afterAll(() => {
    if (hasMedium) execFileSync('umount', [medium]);
  });
  if (!hasMedium) report('read-only medium: NOT RUN, only root may mount one');

  (hasMedium ? it : it.skip)('is enough to read a closed ledger, and a backup (needs root)', async () => {
    const ledger = path.join(folder, 'ledger');
    const { stream, events } = numberedAppend(1, 1);
    const store = await createSqliteEventStore({ folder: ledger, mode: 'write', writerEntry });
    await store.append(stream, 'noStream', events);
    const copies = [path.join(medium, 'closed'), path.join(medium, 'backup')] as const;
    for (const copy of copies) mkdirSync(copy);
    await store.backupTo(path.join(copies[1], 'ledger.db'));
    await store.close();
    copyFileSync(path.join(ledger, 'ledger.db'), path.join(copies[0], 'ledger.db'));
    expect(mount('-o', 'remount,ro')).toBe(true);

    for (const copy of copies) {
      const reader = await createSqliteEventStore({ folder: copy, mode: 'read' });
      expect((await reader.readStream(stream)).map(({ id }) => id)).toStrictEqual(events.map(({ id }) => id));
      await reader.close();
    }
    await expect(createSqliteEventStore({ folder: copies[0], mode: 'write', writerEntry })).rejects.toThrow();
  });
});
