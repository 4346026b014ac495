import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeEventStoreContract } from '@redress/testing';
import { createSqliteEventStore } from './sqlite-event-store';

const writerEntry = path.resolve(__dirname, '../../../../dist/apps/cli/src/workers/ledger-writer.worker.js');

const open = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-ledger-'));
  const store = await createSqliteEventStore({ folder, mode: 'write', writerEntry });
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};

describeEventStoreContract('SQLite', open, { fresh: true, openOther: open });
