import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  createCaseWriter,
  openerFor,
  openLedger,
  type CaseWriter,
  type WritingPorts,
} from '@redress/complaints/application';
import { complaintStreamPrefix, type ComplaintEvent, type PolicyPack } from '@redress/complaints/domain';
import { decodeComplaintEvent } from '@redress/complaints/event-schema';
import { auditTrail, caseView, trendStatistics } from '@redress/complaints/read-models';
import { builtInPacks } from '@redress/complaints/reference';
import { instantOf, type Actor, type Clock, type ReadStore } from '@redress/kernel';
import { createSqliteEventStore, type SqliteEventStore } from '@redress/platform/event-store-sqlite';
import { openKeyRing, type SqliteKeyRing } from '@redress/platform/key-ring-sqlite';
import { bindProjection, createProjector, type Projector } from '@redress/platform/projections';
import { createSqliteReadStore } from '@redress/platform/read-store-sqlite';

/** A real ledger in a folder of its own under the system's temporary folder, as durable as any. */
export type BenchOffice = Readonly<{
  folder: string;
  eventStore: SqliteEventStore;
  keyRing: SqliteKeyRing;
  readStore: ReadStore;
  projector: Projector;
  ports: WritingPorts;
  writer: CaseWriter;
  /** Closes it and leaves its folder. */
  end: () => Promise<void>;
  /** Closes it and removes its folder. */
  close: () => Promise<void>;
}>;

export const clock: Clock = { now: () => instantOf(Math.floor(performance.timeOrigin + performance.now())) };
export const clerk: Actor = { kind: 'user', id: 'bench:op-1', role: 'operator', unit: 'centre' };

export const packNamed = (packId: string): PolicyPack => {
  const pack = builtInPacks.find((candidate) => candidate.packId === packId);
  if (pack === undefined) throw new Error(`No pack ${packId}`);
  return pack;
};

const workerEntry = (name: string): string =>
  path.join(__dirname, '..', '..', 'libs', 'composition', 'src', 'workers', `${name}.worker.js`);

export const filesOf = (folder: string) => ({
  dataFolder: path.join(folder, 'data'),
  keysFolder: path.join(folder, 'data.keys'),
  masterKeyFile: path.join(folder, 'data.master-key'),
  destroyedFile: path.join(folder, 'data.destroyed-keys'),
});

export const openBenchOffice = async (): Promise<BenchOffice> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-bench-'));
  const { dataFolder: data, keysFolder, masterKeyFile, destroyedFile } = filesOf(folder);
  const eventStore = await createSqliteEventStore({
    folder: data,
    mode: 'write',
    writerEntry: workerEntry('ledger-writer'),
  });
  const keyRing = await openKeyRing({
    folder: keysFolder,
    masterKeyFile,
    destroyedFile,
    mode: 'write',
    writerEntry: workerEntry('key-ring-writer'),
  });
  const ids = { uuid: randomUUID };
  const ledger = await openLedger({ eventStore, keyRing, clock, ids }, { zone: 'Asia/Shanghai' });
  const ports: WritingPorts = { eventStore, keyRing, clock, ids, ledger };
  const readStore = createSqliteReadStore({ file: path.join(data, 'read.db') });
  const projector = createProjector<ComplaintEvent>({
    eventStore,
    readStore,
    projections: [bindProjection(caseView), bindProjection(auditTrail), bindProjection(trendStatistics)],
    decode: decodeComplaintEvent,
    openerFor: openerFor(keyRing),
    prefix: complaintStreamPrefix,
    clock,
  });
  const end = async (): Promise<void> => {
    await readStore.close();
    await keyRing.close();
    await eventStore.close();
  };
  const close = async (): Promise<void> => {
    await end();
    rmSync(folder, { recursive: true });
  };
  return {
    folder,
    eventStore,
    keyRing,
    readStore,
    projector,
    ports,
    writer: createCaseWriter(ports, Math.random),
    end,
    close,
  };
};

/** Follows the log with the office's projector, in this thread, until it has seen all of it. */
export const catchUp = async ({ eventStore, projector }: BenchOffice): Promise<void> => {
  const head = await eventStore.head();
  if (head === undefined) return;
  const stopping = new AbortController();
  const running = projector.run(stopping.signal);
  const outcome = await projector.caughtUp(head, 3_600_000);
  stopping.abort();
  await running;
  if (outcome !== 'reached') throw new Error(`The read models did not catch up: ${outcome}`);
};

export const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1_000;
};
