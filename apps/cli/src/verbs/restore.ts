import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitCodeOf, parseHeads, type VerificationFinding } from '@redress/integrity';
import { adoptCopy } from '@redress/platform/event-store-sqlite';
import { backupLayout, type BackupLayout } from '../backup/backup-layout';
import { verifyCopy, type ReadCopy } from '../backup/read-copy';
import { placeKeys, type RestoredKeys } from '../backup/restore-keys';
import type { CommonOptions, Context } from '../context';
import { exitCodes, Refused } from '../exit-codes';
import { writing } from '../session/session';
import { ledgerFile } from '@redress/composition';
import { good, quiet, warning, type Inline } from '../terminal/span';
import { createFigures, labelled } from './figures';
import { withCommonOptions, type AddVerb } from './verb';

type RestoreOptions = CommonOptions & Readonly<{ verify?: boolean }>;

/** What is known of a backup before anything is put anywhere. */
type Checked = ReadCopy & Readonly<{ hasHeads: boolean; isVerified: boolean }>;

const sayWhere = ({ stream, revision, rule }: VerificationFinding, { texts }: Context): string =>
  texts.restore.doesNotHold(
    texts.verify.place(stream ?? '', revision === undefined ? undefined : String(revision), undefined),
    texts.verify.rules[rule],
  );

/** @throws Refused for a target or a backup that cannot be meant */
const assertRestorable = (layout: BackupLayout, folder: string, { settings, texts }: Context): void => {
  const said = texts.restore;
  if (settings.eventStore.kind !== 'embedded') throw new Refused(said.embeddedOnly);
  if (!existsSync(layout.logCopy)) throw new Refused(said.noBackup(folder));
  if (existsSync(ledgerFile(settings))) throw new Refused(said.ledgerThere(settings.dataFolder));
};

/** @throws Refused where the copy does not hold: nothing has been touched yet */
const checkBackup = async (context: Context, layout: BackupLayout, isVerified: boolean): Promise<Checked> => {
  const hasHeads = existsSync(layout.heads);
  const expected = isVerified && hasHeads ? parseHeads(readFileSync(layout.heads)).heads : undefined;
  const copy = await verifyCopy(context, layout.logFolder, expected);
  const [finding] = copy.report.findings;
  if (isVerified && finding !== undefined && exitCodeOf(copy.report) === 1)
    throw new Refused(`${sayWhere(finding, context)} ${context.texts.restore.notRestored}`);
  return { ...copy, hasHeads, isVerified };
};

const keyRingText = (keys: RestoredKeys, { texts, settings }: Context): Inline => {
  switch (keys.kind) {
    case 'opens':
      return keys.from === 'kept' ? texts.restore.ringKept(settings.keysFolder) : settings.keysFolder;
    case 'sealed':
      return warning(keys.problem);
    case 'none':
      return warning(texts.restore.noRingInBackup(settings.keysFolder));
  }
};

const report = (context: Context, layout: BackupLayout, checked: Checked, keys: RestoredKeys): void => {
  const { terminal, texts, json, lang } = context;
  const said = texts.restore;
  const { identity, report: verification, hasHeads, isVerified } = checked;
  if (json)
    terminal.out(
      `${JSON.stringify({
        ledgerId: identity?.ledgerId ?? null,
        events: verification.events,
        digest: verification.digest,
        isVerified,
        isHeldAgainstHeads: isVerified && hasHeads,
        keyRing: keys,
      })}\n`,
    );
  else
    terminal.print(
      labelled(
        [
          [said.ledger, identity?.ledgerId],
          [said.events, createFigures(lang).whole(verification.events)],
          [said.digest, verification.digest],
          [
            said.verified,
            isVerified ? good(hasHeads ? said.verifiedWith : said.verifiedAlone) : said.notVerified(layout.heads),
          ],
          [said.keyRing, keyRingText(keys, context)],
        ],
        terminal,
      ),
    );
};

/** Opening for writing destroys again what the list and the log name, and builds the read models. */
const settle = async (context: Context): Promise<void> => {
  context.terminal.remark([quiet(context.texts.restore.building)]);
  await writing(context, () => Promise.resolve());
};

const runRestore = async (context: Context, folder: string, options: RestoreOptions): Promise<number> => {
  const { texts, terminal, settings } = context;
  const said = texts.restore;
  const layout = backupLayout(resolve(folder));
  assertRestorable(layout, folder, context);
  const checked = await checkBackup(context, layout, options.verify === true);
  if (checked.identity === undefined) throw new Refused(said.noBackup(folder));
  const { keys, takeBack } = await placeKeys(context, layout, checked.identity);
  try {
    adoptCopy(layout.logCopy, settings.dataFolder);
  } catch (error) {
    takeBack();
    throw error;
  }
  if (keys.kind !== 'none' && !existsSync(settings.destroyedFile))
    terminal.remark([warning(said.noList(settings.destroyedFile))]);
  if (keys.kind === 'opens') await settle(context);
  report(context, layout, checked, keys);
  if (keys.kind === 'sealed') terminal.remark([warning(said.noMasterKey(keys.problem))]);
  if (keys.kind === 'opens') terminal.remark([good(said.restored)]);
  return keys.kind === 'opens' ? exitCodes.done : exitCodes.refused;
};

export const addRestore: AddVerb = (program, runVerb, texts) => {
  const { restore, common } = texts;
  withCommonOptions(
    program
      .command('restore')
      .description(restore.description)
      .argument('<folder>', restore.folder)
      .option('--verify', restore.verify)
      .addHelpText('after', common.example(['redress restore /mnt/backup/2026-03-05 --verify --data ./redress-data'])),
    texts,
  ).action((folder: string, options: RestoreOptions) =>
    runVerb(options, (context) => runRestore(context, folder, options)),
  );
};
