/** What became of the rows of a source, in figures as they are written. */
export type CountedRows = Readonly<
  Record<'read' | 'filed' | 'updated' | 'alreadyFiled' | 'refused' | 'events', string>
>;

/** `redress import`. */
export const importEn = {
  description: 'turns a file of another system into the commands that it proves; running it again files nothing new',
  file: 'source file, .gz or plain',
  format: (names: string) => `format of the file: ${names}`,
  refusedOption: 'file for refused rows and steps, one JSON object a line; an older one is kept under another name',
  unknownFormat: (asked: string, names: string) => `There is no format ${asked}; there are ${names}.`,
  /** What a format says about a line or a file, which it says in English. */
  formatReason: (_code: string, reason: string) => reason,
  looksLike: (name: string) => `The file looks like --format ${name}.`,
  cannotRead: (file: string, reason: string) => `${file}: ${reason}.`,
  cannotList: (path: string, reason: string) => `Refused rows cannot be listed in ${path}: ${reason}`,
  keptAside: (path: string, aside: string) => `${path} was there already; it is now ${aside}.`,
  noted: (line: number, reason: string) => `Noted, line ${line}: ${reason}.`,
  foreign: (reason: string) => `Nothing was imported: ${reason}.`,
  stopped: (line: number, reason: string) =>
    `Stopped at line ${line}: ${reason}. What stood before it is imported; nothing behind it was read.`,
  refusedRow: (line: number, step: string | undefined, code: string, reason: string) =>
    `Refused, line ${line}${step === undefined ? '' : `, step ${step}`}: ${reason} [${code}]`,
  moreRefused: (count: string, path: string | undefined) =>
    path === undefined
      ? `and ${count} more; --refused PATH lists them all.`
      : `and ${count} more, all listed in ${path}.`,
  reading: 'rows',
  catchingUp: 'events into the read models',
  said: ({ read, filed, updated, alreadyFiled, refused, events }: CountedRows) =>
    `${read} rows read: ${filed} filed, ${updated} updated, ${alreadyFiled} already filed, ${refused} refused. ${events} events written.`,
  took: (log: string, readModels: string) =>
    `Written to the log in ${log} s; the read models had caught up ${readModels} s later.`,
  interrupted: ({ read, events }: CountedRows, file: string) =>
    `Stopped as asked after ${read} rows; their ${events} events are safe in the log. The same command goes on with the rest of ${file}.`,
  failed: ({ read, events }: CountedRows) =>
    `The import could not go on. ${read} rows are done, their ${events} events safe in the log; the same command goes on from there.`,
  labels: {
    read: 'rows read',
    filed: 'filed',
    updated: 'updated',
    alreadyFiled: 'already filed',
    refused: 'refused',
    events: 'events written',
    seconds: 'seconds',
  },
};
