import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { importRows } from '@redress/complaints/application';
import { startProjector, type ProjectorThread } from '@redress/composition';
import { importers, openSource } from '@redress/formats';
import { readSettings } from '@redress/platform/config';
import { clerk, filesOf, openBenchOffice, packNamed, type BenchOffice } from './bench-office';
import { processMemory, type ProcessMemory } from './process-memory';

/** What the process prints: seconds until the log held all, and until every read model did; memory in megabytes. */
export type ImportFilesResult = Readonly<{
  events: number;
  logSeconds: number;
  caughtUpSeconds: number;
  /** At one third, two thirds and the end of the last file, and when the read models had caught up. */
  memory: readonly ProcessMemory[];
}>;

/** The read models follow in a thread of their own, as the command line starts it. */
const followIn = (office: BenchOffice): Promise<ProjectorThread> => {
  const { dataFolder, keysFolder, masterKeyFile } = filesOf(office.folder);
  return startProjector(
    readSettings({ REDRESS_MASTER_KEY_FILE: masterKeyFile }, { data: dataFolder, keys: keysFolder }),
  );
};

type Imported = Readonly<{ events: number; memory: readonly ProcessMemory[] }>;

const importFile = async ({ ports, writer }: BenchOffice, format: string, file: string): Promise<Imported> => {
  const importer = importers.get(format);
  const opened = await openSource(file);
  if (importer === undefined || opened.outcome === 'refused') throw new Error(`${file} cannot be read as ${format}`);
  const { bytes, readBytes, totalBytes } = opened.source;
  const memory: ProcessMemory[] = [];
  const { events } = await importRows(ports, writer, {
    system: importer.system,
    pack: packNamed(importer.packId),
    actor: clerk,
    rows: importer.rows(bytes),
    onRefusal: () => undefined,
    onRemark: () => undefined,
    onProgress: () => {
      const share = totalBytes === undefined ? 0 : readBytes() / totalBytes;
      if (memory.length < Math.min(2, Math.floor(share * 3))) memory.push(processMemory());
    },
  });
  return { events, memory: [...memory, processMemory()] };
};

const importFiles = async (files: readonly (readonly [format: string, file: string])[]): Promise<ImportFilesResult> => {
  const office = await openBenchOffice();
  const projector = await followIn(office);
  const startedAt = performance.now();
  const since = (): number => (performance.now() - startedAt) / 1_000;
  let events = 0;
  let memory: readonly ProcessMemory[] = [];
  for (const [format, file] of files) {
    const imported = await importFile(office, format, file);
    events += imported.events;
    ({ memory } = imported);
  }
  const logSeconds = since();
  const head = await office.eventStore.head();
  if (head === undefined || (await projector.caughtUp(head, 3_600_000)) !== 'reached') throw new Error('Not caught up');
  const result = { events, logSeconds, caughtUpSeconds: since(), memory: [...memory, processMemory()] };
  await projector.stop();
  await office.close();
  return result;
};

/** `format file format file ...` */
const pairsOf = (words: readonly string[]): readonly (readonly [string, string])[] => {
  const [format, file, ...rest] = words;
  return format === undefined || file === undefined ? [] : [[format, file], ...pairsOf(rest)];
};

// As the command line does.
if (require.main === module) setFlagsFromString('--semi-space-growth-factor=1');
if (require.main === module)
  void importFiles(pairsOf(process.argv.slice(2))).then((result) => process.stdout.write(JSON.stringify(result)));

/** This file, to be run as a process of its own: memory is a process's. Its arguments are formats and files by turns. */
export const importFilesEntry = path.resolve(__filename);
