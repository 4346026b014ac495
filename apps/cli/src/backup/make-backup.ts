import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeHeads } from '@redress/integrity';
import type { Context } from '../context';
import { Refused } from '../exit-codes';
import type { LogSession } from '../session/log-session';
import { syncFolder, writeNewFile } from '../verbs/new-file';
import { backupLayout, type BackupLayout } from './backup-layout';
import { verifyCopy, type ReadCopy } from './read-copy';

const ownerOnly = 0o700;

/** What a backup holds. `keyRingProblem`: why the key ring is not in it. */
export type MadeBackup = Readonly<{
  layout: BackupLayout;
  copy: ReadCopy | undefined;
  isLogCopied: boolean;
  keyRingProblem: string | undefined;
}>;

const makeFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: ownerOnly });
  syncFolder(dirname(folder));
};

const copyLog = async (
  context: Context,
  { embedded }: LogSession,
  layout: BackupLayout,
): Promise<ReadCopy | undefined> => {
  if (embedded === undefined) return undefined;
  makeFolder(layout.logFolder);
  await embedded.backupTo(layout.logCopy);
  await writeNewFile(layout.logNote, [context.texts.backup.logNote]);
  const copy = await verifyCopy(context, layout.logFolder, undefined);
  if (copy.report.findingsTotal === 0) await writeNewFile(layout.heads, writeHeads(copy.report.heads));
  return copy;
};

/**
 * Copies a ledger while others use it: the log first, so that the key ring, copied after it, has every key that the copied log was sealed with. Every
 * file is durable before it has its name.
 * @throws Refused where something lies in the folder already
 */
export const makeBackup = async (context: Context, session: LogSession, folder: string): Promise<MadeBackup> => {
  const { texts, settings } = context;
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Refused(texts.backup.notEmpty(folder));
  const layout = backupLayout(folder);
  makeFolder(folder);
  const copy = await copyLog(context, session, layout);
  const keys = await session.openKeys();
  if (keys.kind === 'there') {
    makeFolder(layout.keysFolder);
    await keys.keyRing.backupTo(layout.keysCopy);
    await writeNewFile(layout.keysNote, [texts.backup.keysNote(settings.masterKeyFile, settings.destroyedFile)]);
  }
  syncFolder(folder);
  return {
    layout,
    copy,
    isLogCopied: copy !== undefined,
    keyRingProblem: keys.kind === 'missing' ? keys.problem : undefined,
  };
};
