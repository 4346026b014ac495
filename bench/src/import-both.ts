import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { importRows } from '@redress/complaints/application';
import { importers, openSource } from '@redress/formats';
import { readSettings } from '@redress/platform/config';
import { connectProjector } from '@redress/platform/projections';
import { clerk, filesOf, openBenchOffice, packNamed, workerEntry, type BenchOffice } from './bench-office';
import { realFiles } from './real-files';

/** What the process prints: seconds until the log held all, and until every read model did; memory in megabytes. */
export type ImportBothResult = Readonly<{
  events: number;
  logSeconds: number;
  caughtUpSeconds: number;
  peakMegabytes: number;
  /** At the end, without mapped files. */
  anonymousMegabytes: number;
}>;

const memory = (): Pick<ImportBothResult, 'peakMegabytes' | 'anonymousMegabytes'> => {
  const status = readFileSync('/proc/self/status', 'utf8');
  const megabytes = (key: string): number =>
    Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1_024;
  return { peakMegabytes: megabytes('VmHWM'), anonymousMegabytes: megabytes('RssAnon') };
};

/** The read models follow in a thread of their own, the one that the command line uses. */
const followIn = async (office: BenchOffice) => {
  const { dataFolder, keysFolder, masterKeyFile } = filesOf(office.folder);
  const settings = readSettings({ REDRESS_MASTER_KEY_FILE: masterKeyFile }, { data: dataFolder, keys: keysFolder });
  const worker = new Worker(workerEntry('projector'), {
    workerData: { settings },
    resourceLimits: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 },
  });
  const client = connectProjector(worker);
  await client.start();
  return client;
};

const importFile = async ({ ports, writer }: BenchOffice, format: string, file: string): Promise<number> => {
  const importer = importers.get(format);
  const opened = await openSource(file);
  if (importer === undefined || opened.outcome === 'refused') throw new Error(`${file} cannot be read as ${format}`);
  const counts = await importRows(ports, writer, {
    system: importer.system,
    pack: packNamed(importer.packId),
    actor: clerk,
    rows: importer.rows(opened.source.bytes),
    onRefusal: () => undefined,
    onRemark: () => undefined,
  });
  return counts.events;
};

const importBoth = async (): Promise<ImportBothResult> => {
  const office = await openBenchOffice();
  const projector = await followIn(office);
  const startedAt = performance.now();
  const since = (): number => (performance.now() - startedAt) / 1_000;
  let events = 0;
  for (const [format, file] of realFiles) events += await importFile(office, format, file);
  const logSeconds = since();
  const head = await office.eventStore.head();
  if (head === undefined || (await projector.caughtUp(head, 3_600_000)) !== 'reached') throw new Error('Not caught up');
  const caughtUpSeconds = since();
  const result = { events, logSeconds, caughtUpSeconds, ...memory() };
  await projector.stop();
  await office.close();
  return result;
};

// As the command line does.
if (require.main === module) setFlagsFromString('--semi-space-growth-factor=1');
if (require.main === module) void importBoth().then((result) => process.stdout.write(JSON.stringify(result)));

/** This file, to be run as a process of its own: memory is a process's. */
export const importBothEntry = path.resolve(__filename);
