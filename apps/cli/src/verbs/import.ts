import { importRows, type ImportCounts } from '@redress/complaints/application';
import { builtInPacks } from '@redress/complaints/reference';
import type { Importer, Source } from '@redress/formats';
import type { CommonOptions, Context } from '../context';
import { exitCodes } from '../exit-codes';
import { serviceAsked, withServiceOptions, type ServiceOptions } from '../service/service-address';
import { waitForReadModels } from '../session/catch-up';
import { writing, type WritingSession } from '../session/session';
import { exitCodeOfStop, stoppable, untilStopped, type Stopping } from '../session/stoppable';
import {
  nothingRead,
  reportFailure,
  reportForeign,
  reportImport,
  reportInterruption,
  sayRemark,
} from './import-report';
import { beginningOfRows, formatNames, importerNamed, openedSource, type Items } from './import-source';
import { importThroughService } from './import-through-service';
import { localActor } from './local-actor';
import { openRefusedList, refusedLineOf } from './refused-list';
import { shareOf, tellProgress } from './tell-progress';
import { withCommonOptions, type AddVerb } from './verb';

type ImportOptions = CommonOptions & ServiceOptions & Readonly<{ format: string; refused?: string }>;

const packOf = ({ packId }: Importer) => {
  const pack = builtInPacks.find((candidate) => candidate.packId === packId);
  if (pack === undefined) throw new Error(`No pack ${packId}`);
  return pack;
};

type Imported = Readonly<{ counts: ImportCounts; isWhole: boolean }>;

type Importing = Readonly<{ importer: Importer; source: Source; rows: Items; refused: string | undefined }>;

/** Rows into the log. `isWhole`: the source was read to its end, or to where it was asked to stop. */
const importInto = async (
  context: Context,
  { ports, writer }: WritingSession,
  { importer, source, rows, refused }: Importing,
  stopping: Stopping,
): Promise<Imported> => {
  let isWhole = true;
  let soFar = nothingRead;
  const { totalBytes, readBytes } = source;
  const list = openRefusedList(refused, context);
  const progress = tellProgress(context, context.texts.import.reading);
  try {
    const counts = await importRows(ports, writer, {
      system: importer.system,
      pack: packOf(importer),
      actor: { kind: 'system', id: 'redress:import', onBehalfOf: localActor(context).id },
      rows: untilStopped(rows, stopping.signal),
      onRemark: (remark) => {
        if (remark.kind === 'stopped') isWhole = false;
        progress.end();
        sayRemark(context, remark);
      },
      onRefusal: (refusal) => {
        progress.end();
        list.add(refusedLineOf(refusal, context));
      },
      onProgress: (counted) => {
        soFar = counted;
        progress.update(counted.read, shareOf(readBytes(), totalBytes));
      },
    });
    return { counts, isWhole };
  } catch (error) {
    progress.end();
    reportFailure(context, soFar);
    throw error;
  } finally {
    progress.end();
    list.end();
  }
};

/** Waits until the read models hold what was written, or a stop is asked for. */
const waitUntilShown = async (
  context: Context,
  { eventStore, embedded, projector }: WritingSession,
  { signal }: Stopping,
): Promise<void> => {
  const head = await eventStore.head();
  if (head === undefined || signal.aborted) return;
  const progress = tellProgress(context, context.texts.import.catchingUp);
  const inAll = embedded?.eventsUpTo(head);
  let first: number | undefined;
  projector.onProgress(({ position }) => {
    if (embedded === undefined || inAll === undefined || position === undefined) return;
    const seen = embedded.eventsUpTo(position);
    first ??= seen;
    progress.update(seen - first, shareOf(seen - first, inAll - first));
  });
  const stopped = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await Promise.race([waitForReadModels(context, projector, head), stopped]).finally(progress.end);
};

const runImport = async (context: Context, file: string, options: ImportOptions): Promise<number> => {
  const { elapsed } = context;
  const { format, refused } = options;
  const address = serviceAsked(context, options);
  const importer = await importerNamed(format, () => openedSource(file, context), context);
  const source = await openedSource(file, context);
  if (address !== undefined) return importThroughService(context, file, { address, format, refused });
  const { isForeign, remarks, all: rows } = await beginningOfRows(importer.rows(source.bytes));
  if (isForeign) {
    reportForeign(context, remarks);
    return exitCodes.refused;
  }
  return writing(context, (session) =>
    stoppable(context, async (stopping) => {
      const startedAt = elapsed();
      const { counts, isWhole } = await importInto(context, session, { importer, source, rows, refused }, stopping);
      const loggedAt = elapsed();
      try {
        await waitUntilShown(context, session, stopping);
      } catch (error) {
        reportFailure(context, counts);
        throw error;
      }
      const asked = stopping.asked();
      if (asked !== undefined) {
        reportInterruption(context, counts, file);
        return exitCodeOfStop[asked];
      }
      reportImport(context, counts, { log: loggedAt - startedAt, readModels: elapsed() - loggedAt });
      return isWhole ? exitCodes.done : exitCodes.refused;
    }),
  );
};

export const addImport: AddVerb = (program, runVerb, texts) => {
  const command = program
    .command('import')
    .description(texts.import.description)
    .argument('<file>', texts.import.file)
    .requiredOption('--format <format>', texts.import.format(formatNames()))
    .option('--refused <path>', texts.import.refusedOption)
    .addHelpText(
      'after',
      texts.common.example([
        'redress import messages.ndjson.gz --format zh12345',
        'redress import complaints.csv --format cfpb --refused refused.ndjson --json',
        'redress import complaints.csv --format cfpb --url http://127.0.0.1:3000 --token "$TOKEN"',
      ]),
    );
  withCommonOptions(withServiceOptions(command, texts), texts).action((file: string, options: ImportOptions) =>
    runVerb(options, (context) => runImport(context, file, options)),
  );
};
