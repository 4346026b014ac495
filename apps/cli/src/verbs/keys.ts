import { assertSameLedger, readLedgerIdentity } from '@redress/complaints/application';
import { lockFolder } from '@redress/platform/event-store-sqlite';
import type { SqliteKeyRing } from '@redress/platform/key-ring-sqlite';
import type { CommonOptions, Context } from '../context';
import { exitCodes, Refused } from '../exit-codes';
import { withClosers, type Closers, openKeys } from '@redress/composition';
import { readingLog } from '../session/log-session';
import { quiet, strong, warning } from '../terminal/span';
import { createFigures, labelled } from './figures';
import { withCommonOptions, type AddVerb } from './verb';

const openRing = async (context: Context, closers: Closers, mode: 'read' | 'write'): Promise<SqliteKeyRing> => {
  const keys = await openKeys(context.settings, mode, false);
  if (keys.kind === 'missing') throw new Refused(context.texts.keys.missing(keys.problem));
  closers.add(() => keys.keyRing.close());
  return keys.keyRing;
};

/** A ring with another instance key is another ledger's: wrapping it again by mistake would lose its backups. */
const assertOfLedger = (context: Context, keyRing: SqliteKeyRing): Promise<void> =>
  readingLog(context, async ({ eventStore }) => {
    const found = await readLedgerIdentity(eventStore);
    if (found !== undefined) assertSameLedger(found, {}, keyRing);
  });

const runStatus = (context: Context): Promise<number> =>
  withClosers(async (closers) => {
    const { terminal, texts, json, lang, settings } = context;
    const { liveKeys, destroyedKeys, masterKeyId, durability } = await (
      await openRing(context, closers, 'read')
    ).status();
    const { keysFolder, masterKeyFile, destroyedFile } = settings;
    const said = texts.keys;
    const { whole } = createFigures(lang);
    if (json)
      terminal.out(
        `${JSON.stringify({ liveKeys, destroyedKeys, masterKeyId, durability, keysFolder, masterKeyFile, destroyedFile })}\n`,
      );
    else
      terminal.print(
        labelled(
          [
            [said.live, whole(liveKeys)],
            [said.destroyed, whole(destroyedKeys)],
            [said.masterKey, strong(masterKeyId)],
            [said.masterKeyFile, masterKeyFile],
            [said.ring, keysFolder],
            [said.listed, destroyedFile],
            [said.durability, quiet(durability)],
          ],
          terminal,
        ),
      );
    return exitCodes.done;
  });

const runRotate = (context: Context): Promise<number> =>
  withClosers(async (closers) => {
    const { terminal, texts, json, settings } = context;
    const lock = lockFolder(settings.dataFolder);
    closers.add(() => {
      lock.release();
      return Promise.resolve();
    });
    const keyRing = await openRing(context, closers, 'write');
    await assertOfLedger(context, keyRing);
    const { masterKeyId: before } = await keyRing.status();
    const { masterKeyId } = await keyRing.rotate();
    if (json) terminal.out(`${JSON.stringify({ before, masterKeyId })}\n`);
    else terminal.print([texts.keys.rotated(before, masterKeyId)]);
    terminal.remark([warning(texts.keys.keepIt(settings.masterKeyFile))]);
    return exitCodes.done;
  });

export const addKeys: AddVerb = (program, runVerb, texts) => {
  const { keys: said, common } = texts;
  const group = program.command('keys').description(said.description);
  withCommonOptions(
    group
      .command('status')
      .description(said.status)
      .addHelpText('after', common.example(['redress keys status'])),
    texts,
  ).action((options: CommonOptions) => runVerb(options, runStatus));
  withCommonOptions(
    group
      .command('rotate')
      .description(said.rotate)
      .addHelpText('after', common.example(['redress keys rotate'])),
    texts,
  ).action((options: CommonOptions) => runVerb(options, runRotate));
};
