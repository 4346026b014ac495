/** English: the language the other catalogues are held to. */
export const sessionEn = {
  noLedger: (folder: string) =>
    `There is no ledger in ${folder}. Import a file to begin one: redress import FILE --format zh12345`,
  folderLocked: (folder: string, pid: string | undefined, since: string | undefined) =>
    `${folder} is locked: ${pid === undefined ? 'another process' : `process ${pid} (running since ${since ?? ''})`} writes to it. Readers may go on; a second writer may not.`,
  folderNotWritable: (folder: string) =>
    `${folder} cannot be written to, and a ledger that is held is written to. Verbs that only read go on.`,
  notAFolder: (path: string) => `${path} is a file; a folder is needed there (--data, --keys)`,
  keyRingMissing: (problem: string) => `Personal text is unavailable: ${problem}`,
  commandsRefused: (problem: string) =>
    `Nothing can be written without the key ring, since nothing could be sealed: ${problem}`,
  rebuildNeedsKeys: (problem: string) =>
    `Read models built without the key ring would have lost the text that cases are found by: ${problem}`,
  readModelsBehind: (problem: string) => `The read models did not catch up with the log: ${problem}`,
};
