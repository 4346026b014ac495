/** `redress restore`. */
export const restoreEn = {
  description:
    'makes a backup the ledger of an empty data folder; destroyed keys stay destroyed, read models are built anew',
  folder: 'a folder that `redress backup` wrote',
  verify: 'recomputes the log first, against the heads of the backup; what does not hold is not restored',
  embeddedOnly:
    'A log in EventStoreDB is restored with that server’s own tools; only an embedded ledger is restored here.',
  noBackup: (folder: string) => `There is no backup in ${folder}: no ledger stands in its folder log.`,
  ledgerThere: (folder: string) =>
    `${folder} has a ledger already: a restore never takes the place of one. Name another folder with --data.`,
  notRestored: 'Nothing was restored.',
  doesNotHold: (where: string, rule: string) => `The backup does not hold: ${where}: ${rule}.`,
  otherRing: 'The key ring is another ledger’s: it was not made with this log.',
  ringKept: (folder: string) => `The key ring in ${folder} is kept as it is.`,
  noRingInBackup: (folder: string) =>
    `No key ring is in this backup, and none in ${folder}: personal text stays sealed and nothing can be written.`,
  noMasterKey: (problem: string) =>
    `The log is back, and its key ring lies in its place, but it does not open: ${problem}. Put the master key there, then: redress rebuild --all`,
  noList: (file: string) =>
    `There is no list of destroyed keys at ${file}. If a key was destroyed since this backup was made, put the list there before anybody works: what the log itself names is destroyed again in any case.`,
  building: 'The read models are built from the log.',
  ledger: 'ledger',
  events: 'events',
  digest: 'ledger digest',
  verified: 'verified',
  verifiedWith: 'whole, and against the heads of the backup',
  verifiedAlone: 'whole; the backup has no heads to hold it against',
  notVerified: (heads: string) => `no; redress verify --all --expect ${heads}`,
  keyRing: 'key ring',
  restored: 'The ledger is back. Its positions are new ones: whoever kept an old one begins anew.',
};
