import { backUpRing } from './ring-backup';
import { createKeyDestroyer } from './destroy-keys';
import type { Destruction } from './destruction-list';
import { createKeyMaker, type KeyOwner, type MadeKeys } from './make-keys';
import type { MasterKey } from './master-key';
import { openRingFiles, type KeyRingFiles } from './open-ring-files';
import { findMasterKey, readMasterKeyId } from './ring-secrets';
import { rotateMasterKey } from './rotate-master-key';

/** The writing side of a ring; every call waits for the disk, so it lives in a thread of its own. */
export type RingWriter = Readonly<{
  keysFor: (owners: readonly KeyOwner[]) => MadeKeys;
  destroy: (destructions: readonly Destruction[]) => void;
  /** The name of the new master key. */
  rotate: () => string;
  backUpTo: (file: string) => void;
  /** Copies the write-ahead log into the file where it has grown, so that it is written over from its start again. */
  checkpointIfGrown: () => void;
  close: () => void;
}>;

/** Commits after which the log is copied into the file: some four megabytes. */
const commitsBetweenCheckpoints = 300;

/** @throws KeyRingMissingError, MasterKeyError, CorruptKeyRingError, KeyRingUnavailableError */
export const openRingWriter = (files: KeyRingFiles, createMissing: boolean): RingWriter => {
  const { database, keys } = openRingFiles(files, createMissing);
  const { masterKeyFile, destroyedFile } = files;
  let { master } = keys;
  let commits = 0;

  // Another process may have rotated the master key since.
  const masterInUse = (): MasterKey => {
    const id = readMasterKeyId(database) ?? '';
    if (id !== master.id) master = findMasterKey(masterKeyFile, id).master;
    return master;
  };

  try {
    const makeKeys = createKeyMaker(database, keys.instanceKey, masterInUse);
    const destroyer = createKeyDestroyer(database, destroyedFile);
    destroyer.replay();
    return {
      keysFor: (owners) => {
        commits += 1;
        return makeKeys(owners);
      },
      destroy: destroyer.destroy,
      rotate: () => {
        master = rotateMasterKey(database, masterKeyFile, masterInUse);
        return master.id;
      },
      backUpTo: (file) => backUpRing(database, file),
      checkpointIfGrown: () => {
        if (commits < commitsBetweenCheckpoints) return;
        commits = 0;
        database.exec('PRAGMA wal_checkpoint(PASSIVE)');
      },
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
};
