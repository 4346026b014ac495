import { KeyRingMissingError } from '@redress/kernel';
import type { Settings } from '@redress/platform/config';
import { MasterKeyError, openKeyRing, type SqliteKeyRing } from '@redress/platform/key-ring-sqlite';
import { workerEntry } from './ledger-files';

export type OpenedKeys =
  | Readonly<{ kind: 'there'; keyRing: SqliteKeyRing }>
  /** Reading, replay, trends and verification go on without it; nothing is opened with a master key that others may use, or that is another's. */
  | Readonly<{ kind: 'missing'; problem: string }>;

/**
 * The key ring of a ledger. One is made only with the ledger itself: a ledger that was opened before and whose ring is gone has lost its keys, and a new
 * ring would hide that.
 */
export const openKeys = async (
  { keysFolder, masterKeyFile, destroyedFile }: Settings,
  mode: 'read' | 'write',
  isNewLedger: boolean,
): Promise<OpenedKeys> => {
  const files = { folder: keysFolder, masterKeyFile, destroyedFile };
  try {
    const keyRing = await openKeyRing(
      mode === 'read'
        ? { ...files, mode }
        : { ...files, mode, writerEntry: workerEntry('key-ring-writer'), createMissing: isNewLedger },
    );
    return { kind: 'there', keyRing };
  } catch (error) {
    if (error instanceof KeyRingMissingError || error instanceof MasterKeyError)
      return { kind: 'missing', problem: error.message };
    throw error;
  }
};
