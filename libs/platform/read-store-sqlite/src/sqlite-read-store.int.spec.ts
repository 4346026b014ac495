import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeReadStoreContract } from '@redress/testing';
import { createSqliteReadStore } from './sqlite-read-store';

describeReadStoreContract('SQLite in memory', () => {
  const store = createSqliteReadStore({ file: ':memory:' });
  return Promise.resolve({ store, close: store.close });
});

describeReadStoreContract('SQLite in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-read-'));
  const store = createSqliteReadStore({ file: join(folder, 'read.db') });
  const close = async (): Promise<void> => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return Promise.resolve({ store, close });
});
