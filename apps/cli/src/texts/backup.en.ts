/** `redress backup`. */
export const backupEn = {
  description:
    'copies log and key ring to a new folder, kept apart, with the heads for later proof; the ledger may be in use',
  folder: 'a folder that is empty or not there yet',
  notEmpty: (folder: string) => `${folder} is not empty: a backup is never written over another one.`,
  log: 'log and heads',
  logNote:
    'A copy of a Redress log, with the heads of its streams. The two may travel together.\n' +
    'Personal text in it is sealed: without the key ring AND the master key nobody can read it. Keep those elsewhere.\n' +
    'To verify it where it lies: redress restore, or redress verify --all --expect heads.ndjson after that.\n',
  keys: 'key ring',
  keysNote: (masterKeyFile: string, destroyedFile: string) =>
    'A copy of the key ring of a Redress ledger. Keep it APART from the log that it belongs to.\n' +
    `It is wrapped: without the master key (${masterKeyFile} at the time) it opens nothing, and that file is in no backup. Keep it in a third place.\n` +
    `The list of destroyed keys (${destroyedFile} at the time) is in no backup either: it must outlive them all, so that a restore brings no key back.\n`,
  events: 'events',
  digest: 'ledger digest',
  masterKey: 'master key',
  masterKeyElsewhere: (file: string) =>
    `NOT in this backup: ${file}. Without it nothing opens, so keep a copy of it elsewhere, with neither of the two.`,
  destroyedElsewhere: (file: string) =>
    `Nor is the list of destroyed keys: ${file}. Keep it up to date apart from backups: it keeps a restore from bringing a destroyed key back.`,
  keysNotCopied: (problem: string) => `The key ring is NOT in this backup: ${problem}`,
  remoteLog:
    'The log is in EventStoreDB and is backed up with that server’s own tools, before this command: the key ring must be the younger copy.',
  doesNotVerify: (where: string) =>
    `The copy does not hold, and neither does the ledger: ${where}. redress verify --all says more.`,
};
