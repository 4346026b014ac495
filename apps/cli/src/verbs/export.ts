import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exportLedger, ledgerIdIn, recordAccess, type LogSource } from '@redress/complaints/application';
import { wholeLedger, type ExportScope } from '@redress/integrity';
import { clear, type KeyRing } from '@redress/kernel';
import { withCaseArgument } from '../arguments/case-argument';
import { purposeOf, withRevealOptions, type RevealOptions } from '../arguments/reveal-argument';
import type { CommonOptions, Context } from '../context';
import { exitCodes, Refused, WrongUse } from '../exit-codes';
import { eventsInAll, logSourceOf, readingLog } from '../session/log-session';
import type { OpenedStore } from '@redress/composition';
import { writing } from '../session/session';
import { bad, quiet } from '../terminal/span';
import { createGapList } from './export-gaps';
import { createFigures } from './figures';
import { localActor, localWriter } from './local-actor';
import { scopeOf, type ScopeOptions } from './log-scope';
import { writeNewFile } from './new-file';
import { shareOf, tellProgress } from './tell-progress';
import { withCommonOptions, type AddVerb } from './verb';

type ExportOptions = CommonOptions & ScopeOptions & RevealOptions & Readonly<{ out: string }>;

type Exporting = Readonly<{
  source: LogSource;
  /** Events in the whole log, where that is exported and the store can say. */
  inAll: number | undefined;
  ledgerId: string;
  scope: ExportScope;
  out: string;
  disclosing?: Pick<KeyRing, 'open'>;
}>;

const writeExportFile = async (
  context: Context,
  { source, inAll, ledgerId, scope, out, disclosing }: Exporting,
): Promise<number> => {
  const { terminal, texts, json, lang, clock } = context;
  const gaps = createGapList(context);
  const progress = tellProgress(context, texts.progress.events);
  let events = 0;
  const lines = exportLedger(source, {
    ledgerId,
    scope,
    asOf: clock.now(),
    ...(disclosing === undefined ? {} : { disclosing }),
    onGap: (gap) => {
      progress.end();
      gaps.add(gap);
    },
    onProgress: (seen) => {
      events = seen;
      progress.update(seen, shareOf(seen, inAll));
    },
  });
  await writeNewFile(out, lines).finally(progress.end);
  const lost = gaps.end();
  const { said, whole, torn } = texts.export;
  if (json)
    terminal.out(`${JSON.stringify({ out, scope, events, disclosed: disclosing !== undefined, gaps: lost })}\n`);
  else terminal.print([said(createFigures(lang).whole(events), out)]);
  terminal.remark([lost === 0 ? quiet(whole(out)) : bad(torn)]);
  return lost === 0 ? exitCodes.done : exitCodes.refused;
};

/** The ledger's own name, also where the page is torn that it is looked up in. @throws Refused where no event says it */
const ledgerIdOf = async (source: LogSource, { texts, settings }: Context): Promise<string> => {
  const ledgerId = await ledgerIdIn(source);
  if (ledgerId === undefined) throw new Refused(texts.noLedger(settings.dataFolder));
  return ledgerId;
};

const inAllOf = (store: OpenedStore, scope: ExportScope): Promise<number | undefined> =>
  scope === wholeLedger ? eventsInAll(store) : Promise.resolve(undefined);

const exportSealed = (context: Context, scope: ExportScope, out: string): Promise<number> =>
  readingLog(context, async (session) => {
    const { source } = session;
    const inAll = await inAllOf(session, scope);
    return writeExportFile(context, { source, inAll, ledgerId: await ledgerIdOf(source, context), scope, out });
  });

/** The access is recorded before anything is opened; where it cannot be, nothing is. */
const exportDisclosed = (context: Context, scope: ExportScope, out: string, purpose: string): Promise<number> =>
  writing(context, async ({ ports, keyRing, ledger, eventStore, embedded }) => {
    await recordAccess(ports, localWriter, localActor(context), {
      type: 'RecordExported',
      data: { scope, disclosed: true, purpose: clear(purpose) },
    });
    const source = logSourceOf({ eventStore, embedded });
    const inAll = await inAllOf({ eventStore, embedded }, scope);
    return writeExportFile(context, { source, inAll, ledgerId: ledger.ledgerId, scope, out, disclosing: keyRing });
  });

const runExport = async (context: Context, text: string | undefined, options: ExportOptions): Promise<number> => {
  const said = context.texts.export;
  const out = resolve(options.out);
  const purpose = purposeOf(options, context.texts);
  if (existsSync(out)) throw new WrongUse(said.outExists(out));
  if (!existsSync(dirname(out))) throw new WrongUse(said.noFolder(dirname(out)));
  const scope = await scopeOf(context, 'export', text, options);
  if (scope === undefined) throw new WrongUse(said.chooseOne);
  return purpose === undefined ? exportSealed(context, scope, out) : exportDisclosed(context, scope, out, purpose);
};

export const addExport: AddVerb = (program, runVerb, texts) => {
  const { export: said, verify, common } = texts;
  const verb = withCaseArgument(program.command('export').description(said.description), texts);
  withCommonOptions(
    withRevealOptions(verb.option('--all', verify.all).requiredOption('--out <file>', said.out), texts).addHelpText(
      'after',
      common.example([
        'redress export --all --out ledger.ndjson',
        'redress export --ref cfpb:1114245 --out case.ndjson --reveal --purpose "court order 12/2026"',
      ]),
    ),
    texts,
  ).action((text: string | undefined, options: ExportOptions) =>
    runVerb(options, (context) => runExport(context, text, options)),
  );
};
