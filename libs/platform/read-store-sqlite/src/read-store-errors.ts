/** The file is torn, corrupt or of another layout. It holds nothing that the log does not: drop it (`dropSqliteReadStore`), and it is built again. */
export class UnusableReadStoreError extends Error {
  override readonly name = 'UnusableReadStoreError';
}

/** The file is a database of something else, a ledger perhaps: it is neither read nor dropped. */
export class ForeignReadStoreError extends Error {
  override readonly name = 'ForeignReadStoreError';
}

const corrupt = 11;
const notADatabase = 26;
/** SQLite's extended codes keep the plain one in their lowest byte. */
const plainCode = 0xff;

/** Told by its code alone: an error of Node's own is not an `Error` of every context it reaches. */
const isDamage = (error: unknown): error is Readonly<{ errcode: number; message: string }> =>
  typeof error === 'object' &&
  error !== null &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  [corrupt, notADatabase].includes(error.errcode & plainCode);

export const damagedFile = (file: string, how: string, cause?: unknown): UnusableReadStoreError =>
  new UnusableReadStoreError(`${file} is damaged (${how}); it can be dropped and is built again from the log`, {
    cause,
  });

/** Whatever finds the damage, at open or years later, it is named alike. @throws UnusableReadStoreError */
export const namingDamage = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw damagedFile(file, error.message, error);
  }
};
