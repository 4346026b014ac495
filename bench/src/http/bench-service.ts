import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLedgerIdentity } from '@redress/complaints/application';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { issueLocalToken, openTokenKey } from '@redress/platform/tokens';
import { filesOf } from '../bench-office';

/** A service in a process of its own, over a ledger in a folder of its own, and a token for each role that is needed. */
export type BenchService = Readonly<{ url: string; token: string; stop: () => Promise<void> }>;

const startMillisecondsMax = 120_000;
const tokenSeconds = 3_600;

const urlOf = (message: unknown): string => {
  if (typeof message === 'object' && message !== null && 'url' in message && typeof message.url === 'string')
    return message.url;
  throw new Error('The service said something else first');
};

const tokenFor = async (folder: string): Promise<string> => {
  const { dataFolder } = filesOf(folder);
  const eventStore = await createSqliteEventStore({ folder: dataFolder, mode: 'read' });
  const ledger = await readLedgerIdentity(eventStore);
  await eventStore.close();
  if (ledger === undefined) throw new Error('The service opened no ledger');
  return issueLocalToken(await openTokenKey(`${dataFolder}.token-key`), {
    tokenId: randomUUID(),
    user: 'bench-1',
    roles: ['specialist', 'supervisor', 'dispatcher'],
    unit: 'centre',
    ledgerId: ledger.ledgerId,
    seconds: tokenSeconds,
    now: Math.floor(Date.now() / 1_000),
  });
};

/** `folder`: of a ledger that is there already; it is kept. */
export const startBenchService = async (folder?: string): Promise<BenchService> => {
  const own = folder ?? mkdtempSync(path.join(tmpdir(), 'redress-bench-http-'));
  const child = fork(path.join(__dirname, 'empty-route.process.js'), {
    env: {
      ...process.env,
      REDRESS_DATA: filesOf(own).dataFolder,
      REDRESS_PORT: '0',
      // A fresh folder's ledger is begun at once.
      REDRESS_ZONE: 'Asia/Shanghai',
      REDRESS_REQUESTS_PER_SECOND: '1000000',
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The service did not start')), startMillisecondsMax);
    child.once('message', (message) => {
      clearTimeout(timer);
      resolve(urlOf(message));
    });
    child.once('exit', (code) => reject(new Error(`The service ended with code ${code ?? 'none'}`)));
  });
  return {
    url,
    token: await tokenFor(own),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      if (folder === undefined) rmSync(own, { recursive: true, force: true });
    },
  };
};

/** Three sealed fields, as the filing figures have them. */
export const filingBody = JSON.stringify({
  matterKind: 'complaint',
  anonymity: 'named',
  channel: 'phone',
  narrative: 'The lamp in Bell Lane has been dark for weeks and nobody answers. '.repeat(4),
  demand: 'Light, and an answer in writing.',
  complainant: { name: 'Wen Ping' },
  respondent: { organisation: 'Street lighting' },
});

export const headersWith = (token: string): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
});

export const freshKey = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
