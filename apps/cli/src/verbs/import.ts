import { importRows, type ImportCounts, type SourceRemark } from '@redress/complaints/application';
import { builtInPacks } from '@redress/complaints/reference';
import { importers, openSource, sniffFormat, type Importer, type Source } from '@redress/formats';
import type { CommonOptions, Context } from '../context';
import { exitCodes, Refused, WrongUse } from '../exit-codes';
import { waitForReadModels } from '../session/catch-up';
import { writing, type WritingSession } from '../session/session';
import { exitCodeOfStop, stoppable, untilStopped, type Stopping } from '../session/stoppable';
import { reportImport, reportInterruption, sayRemark } from './import-report';
import { openRefusedList } from './refused-list';
import { tellProgress } from './tell-progress';
import { withCommonOptions, type AddVerb } from './verb';

type ImportOptions = CommonOptions & Readonly<{ format: string; refused?: string }>;

const formatNames = (): string => [...importers.keys()].join(', ');

/** The file's first bytes, unpacked: enough to tell what it is. */
const beginningOf = async ({ bytes }: Source): Promise<Uint8Array> => {
  for await (const chunk of bytes) return chunk;
  return new Uint8Array();
};

const openedSource = async (file: string, { texts }: Context): Promise<Source> => {
  const opened = await openSource(file);
  if (opened.outcome === 'opened') return opened.source;
  throw new Refused(texts.import.cannotRead(file, texts.import.formatReason(opened.code, opened.reason)));
};

/** @throws WrongUse naming the formats there are, and the one that the file seems to be in. */
const importerNamed = async (format: string, source: () => Promise<Source>, { texts }: Context): Promise<Importer> => {
  const importer = importers.get(format);
  if (importer !== undefined) return importer;
  const sniffed = sniffFormat(await beginningOf(await source()));
  const hint = sniffed === undefined ? '' : ` ${texts.import.looksLike(sniffed)}`;
  throw new WrongUse(texts.import.unknownFormat(format, formatNames()) + hint);
};

const packOf = ({ packId }: Importer) => {
  const pack = builtInPacks.find((candidate) => candidate.packId === packId);
  if (pack === undefined) throw new Error(`No pack ${packId}`);
  return pack;
};

type Imported = Readonly<{ counts: ImportCounts; isWhole: boolean }>;

/** Rows into the log. `isWhole`: the source was read to its end, or to where it was asked to stop. */
const importInto = async (
  context: Context,
  { ports, writer }: WritingSession,
  importer: Importer,
  source: Source,
  { stopping, refused }: Readonly<{ stopping: Stopping; refused: string | undefined }>,
): Promise<Imported> => {
  let isWhole = true;
  const { totalBytes, readBytes } = source;
  const list = openRefusedList(refused, context);
  const progress = tellProgress(context, context.texts.import.reading);
  const onRemark = (remark: SourceRemark): void => {
    if (remark.kind === 'stopped') isWhole = false;
    progress.end();
    sayRemark(context, remark);
  };
  try {
    const counts = await importRows(ports, writer, {
      system: importer.system,
      pack: packOf(importer),
      actor: { kind: 'system', id: 'redress:import', onBehalfOf: `local:${context.systemUser()}` },
      rows: untilStopped(importer.rows(source.bytes), stopping.signal),
      onRemark,
      onRefusal: (refusal) => {
        progress.end();
        list.add(refusal);
      },
      onProgress: ({ read }) =>
        progress.update(read, totalBytes === undefined || totalBytes === 0 ? undefined : readBytes() / totalBytes),
    });
    return { counts, isWhole };
  } finally {
    progress.end();
    list.end();
  }
};

const runImport = async (context: Context, file: string, { format, refused }: ImportOptions): Promise<number> => {
  const importer = await importerNamed(format, () => openedSource(file, context), context);
  const source = await openedSource(file, context);
  return writing(context, (session) =>
    stoppable(context, async (stopping) => {
      const { elapsed } = context;
      const startedAt = elapsed();
      const { counts, isWhole } = await importInto(context, session, importer, source, { stopping, refused });
      const loggedAt = elapsed();
      const asked = stopping.asked();
      if (asked !== undefined) {
        reportInterruption(context, counts, file);
        return exitCodeOfStop[asked];
      }
      const head = await session.eventStore.head();
      if (head !== undefined) await waitForReadModels(context, session.projector, head);
      reportImport(context, counts, { log: loggedAt - startedAt, readModels: elapsed() - loggedAt });
      return isWhole ? exitCodes.done : exitCodes.refused;
    }),
  );
};

export const addImport: AddVerb = (program, runVerb, texts) => {
  withCommonOptions(
    program
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
        ]),
      ),
    texts,
  ).action((file: string, options: ImportOptions) => runVerb(options, (context) => runImport(context, file, options)));
};
