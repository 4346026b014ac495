import { join } from 'node:path';

/** Where everything lies in a backup. Log and heads may travel together; the key ring travels apart from them, and the master key is in no backup. */
export type BackupLayout = Readonly<{
  logFolder: string;
  logCopy: string;
  heads: string;
  logNote: string;
  keysFolder: string;
  keysCopy: string;
  keysNote: string;
}>;

export const backupLayout = (folder: string): BackupLayout => {
  const logFolder = join(folder, 'log');
  const keysFolder = join(folder, 'keys-kept-apart');
  return {
    logFolder,
    // Under the name that a ledger has in its folder, so that the copy can be read where it lies.
    logCopy: join(logFolder, 'ledger.db'),
    heads: join(logFolder, 'heads.ndjson'),
    logNote: join(logFolder, 'README.txt'),
    keysFolder,
    keysCopy: join(keysFolder, 'keys.db'),
    keysNote: join(keysFolder, 'README.txt'),
  };
};
