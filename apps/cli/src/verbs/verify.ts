import { existsSync } from 'node:fs';
import { heldAgainstDigest, verifyLedger } from '@redress/complaints/application';
import { exitCodeOf, wholeLedger, type ExportScope, type Heads, type VerificationReport } from '@redress/integrity';
import { CorruptLedgerError, type KeyRing } from '@redress/kernel';
import { withCaseArgument } from '../arguments/case-argument';
import type { CommonOptions, Context } from '../context';
import { Refused, WrongUse } from '../exit-codes';
import { withClosers, openKeys, type OpenedKeys } from '@redress/composition';
import { eventsInAll, readingLog, type LogSession } from '../session/log-session';
import { bad, quiet, warning } from '../terminal/span';
import { visibleJson } from '../terminal/visible-text';
import { readExpectation, writeHeadsFile, type Expectation } from './heads-file';
import { scopeOf, type ScopeOptions } from './log-scope';
import { shareOf, tellProgress } from './tell-progress';
import { printVerified, verifiedJson, type Verified } from './verification-report';
import { withCommonOptions, type AddVerb } from './verb';
import { verifyExportFile } from './verify-export';

type VerifyOptions = CommonOptions &
  ScopeOptions &
  Readonly<{ file?: string; heads?: string; expect?: string; open?: boolean }>;

/** The file cannot be opened, or a key is missing that no event names (ledger-format, The verifier). */
const cannotBeVerified = 2;

const headsOf = (expectation: Expectation | undefined): Heads | undefined =>
  expectation?.kind === 'heads' ? expectation.heads : undefined;

const heldAgainst = <R extends VerificationReport>(report: R, expectation: Expectation | undefined): R =>
  expectation?.kind === 'digest' ? heldAgainstDigest(report, expectation.digest) : report;

const keyRingOf = (keys: OpenedKeys, { texts }: Context): Pick<KeyRing, 'open'> => {
  if (keys.kind === 'there') return keys.keyRing;
  throw new Refused(texts.verify.keysMissing(keys.problem));
};

const verifyScope = async (
  context: Context,
  session: LogSession,
  scope: ExportScope,
  { options, expectation }: Readonly<{ options: VerifyOptions; expectation: Expectation | undefined }>,
): Promise<Verified> => {
  const keyRing = options.open === true ? keyRingOf(await session.openKeys(), context) : undefined;
  const expectedHeads = headsOf(expectation);
  const inAll = scope === wholeLedger ? await eventsInAll(session) : undefined;
  const progress = tellProgress(context, context.texts.progress.events);
  const report = await verifyLedger(session.source, {
    scope,
    ...(keyRing === undefined ? {} : { keyRing }),
    ...(expectedHeads === undefined ? {} : { expectedHeads }),
    onProgress: (events) => progress.update(events, shareOf(events, inAll)),
  }).finally(progress.end);
  return { what: scope === wholeLedger ? 'ledger' : 'case', report: heldAgainst(report, expectation) };
};

const verifyFile = (
  context: Context,
  file: string,
  { options, expectation }: Readonly<{ options: VerifyOptions; expectation: Expectation | undefined }>,
): Promise<Verified> =>
  withClosers(async (closers) => {
    let keyRing: Pick<KeyRing, 'open'> | undefined;
    if (options.open === true) {
      const keys = await openKeys(context.settings, 'read', false);
      if (keys.kind === 'there') closers.add(() => keys.keyRing.close());
      keyRing = keyRingOf(keys, context);
    }
    const report = await verifyExportFile(context, file, { expectedHeads: headsOf(expectation), keyRing });
    return { what: 'export', report: heldAgainst(report, expectation) };
  });

const verify = async (context: Context, text: string | undefined, options: VerifyOptions): Promise<Verified> => {
  const { file, all, ref, heads, expect } = options;
  const { chooseOne, headsExist } = context.texts.verify;
  if ([text, ref, file, all].filter((one) => one !== undefined).length !== 1) throw new WrongUse(chooseOne);
  if (heads !== undefined && existsSync(heads)) throw new WrongUse(headsExist(heads));
  const expectation = expect === undefined ? undefined : readExpectation(expect);
  const asked = { options, expectation };
  if (file !== undefined) return verifyFile(context, file, asked);
  const scope = await scopeOf(context, 'verify', text, options);
  if (scope === undefined) throw new WrongUse(chooseOne);
  return readingLog(context, (session) => verifyScope(context, session, scope, asked));
};

/** What cannot be opened is told apart from what does not hold: a store that is torn does not. */
const failed = (context: Context, error: unknown): number => {
  if (error instanceof WrongUse) throw error;
  const message = error instanceof Error ? error.message : String(error);
  const { terminal, texts, json } = context;
  const isTorn = error instanceof CorruptLedgerError;
  if (json && isTorn) {
    const finding = { rule: 'log-unreadable', expected: 'a log that can be read', found: message };
    terminal.out(
      `${visibleJson(JSON.stringify({ what: 'ledger', holds: false, findingsTotal: 1, findings: [finding] }))}\n`,
    );
  }
  if (isTorn) terminal.remark([bad(texts.verify.doesNotHold), bad(message)]);
  else terminal.remark([warning(texts.verify.cannotVerify(message))]);
  return isTorn ? 1 : cannotBeVerified;
};

const runVerify = async (context: Context, text: string | undefined, options: VerifyOptions): Promise<number> => {
  try {
    const verified = await verify(context, text, options);
    const { terminal, texts, json } = context;
    const code = exitCodeOf(verified.report);
    if (json) terminal.out(`${visibleJson(verifiedJson(verified))}\n`);
    else printVerified(verified, context);
    if (options.heads !== undefined) {
      const doesHold = code === 0 || code === 3;
      if (doesHold) writeHeadsFile(options.heads, verified.report.heads);
      terminal.remark([
        doesHold ? quiet(texts.verify.headsWritten(options.heads)) : warning(texts.verify.headsNotWritten),
      ]);
    }
    return code;
  } catch (error) {
    return failed(context, error);
  }
};

export const addVerify: AddVerb = (program, runVerb, texts) => {
  const { verify: said, common } = texts;
  withCommonOptions(
    withCaseArgument(program.command('verify').description(said.description), texts)
      .option('--all', said.all)
      .option('--file <export>', said.file)
      .option('--heads <file>', said.heads)
      .option('--expect <file|digest>', said.expect)
      .option('--open', said.open)
      .addHelpText(
        'after',
        common.example([
          'redress verify --all --heads heads-2026-03.ndjson',
          'redress verify --all --expect heads-2026-02.ndjson',
          'redress verify --ref cfpb:1114245 --open',
          'redress verify --file case.ndjson',
        ]),
      ),
    texts,
  ).action((text: string | undefined, options: VerifyOptions) =>
    runVerb(options, (context) => runVerify(context, text, options)),
  );
};
