import { importRows, type ImportCounts, type ImportRefusal } from '@redress/complaints/application';
import { builtInPacks } from '@redress/complaints/reference';
import { importers, openSource } from '@redress/formats';
import type { CommonOptions, Context } from '../context';
import { exitCodes, Refused, WrongUse } from '../exit-codes';
import { waitForReadModels } from '../session/catch-up';
import { writing } from '../session/session';
import { withCommonOptions, type AddVerb } from './verb';

type ImportOptions = CommonOptions & Readonly<{ format: string; refused?: string }>;

const runImport = async (context: Context, file: string, options: ImportOptions): Promise<number> => {
  const importer = importers.get(options.format);
  if (importer === undefined)
    throw new WrongUse(`There is no format ${options.format}; there are ${[...importers.keys()].join(', ')}`);
  const opened = await openSource(file);
  if (opened.outcome === 'refused') throw new Refused(`${file}: ${opened.reason}`);
  const pack = builtInPacks.find(({ packId }) => packId === importer.packId);
  if (pack === undefined) throw new Error(`No pack ${importer.packId}`);
  return writing(context, async ({ ports, writer, projector, eventStore }) => {
    const startedAt = context.elapsed();
    const refusals: ImportRefusal[] = [];
    const counts: ImportCounts = await importRows(ports, writer, {
      system: importer.system,
      pack,
      actor: { kind: 'system', id: 'redress:import', onBehalfOf: `local:${context.systemUser()}` },
      rows: importer.rows(opened.source.bytes),
      onRemark: (remark) => context.terminal.err(`${JSON.stringify(remark)}\n`),
      onRefusal: (refusal) => refusals.push(refusal),
    });
    const logged = context.elapsed();
    const head = await eventStore.head();
    if (head !== undefined) await waitForReadModels(context, projector, head);
    const done = context.elapsed();
    context.terminal.err(`log ${(logged - startedAt) | 0} ms, read models ${(done - startedAt) | 0} ms\n`);
    context.terminal.out(`${JSON.stringify({ ...counts, seconds: Math.round(done - startedAt) / 1_000 })}\n`);
    return exitCodes.done;
  });
};

export const addImport: AddVerb = (program, runVerb) => {
  withCommonOptions(
    program
      .command('import')
      .argument('<file>', 'source file, .gz or plain')
      .requiredOption('--format <format>', 'format of the file')
      .option('--refused <path>', 'where refused rows and steps are listed'),
  ).action((file: string, options: ImportOptions) => runVerb(options, (context) => runImport(context, file, options)));
};
