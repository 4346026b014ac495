import type { KeyRing } from '@redress/kernel';
import { readDestructions } from './destruction-list';
import { KeyRingUnavailableError } from './key-ring-errors';
import type { KeyRingFiles } from './open-ring-files';
import { openRingReader, type RingReader } from './ring-reader';
import { startWriter, type WriterClient } from './writer-client';

export type SqliteKeyRing = KeyRing &
  Readonly<{
    /** Wraps everything again under a new master key, which takes the old one's file. No data key changes. */
    rotate: () => Promise<Readonly<{ masterKeyId: string }>>;
    /** A consistent copy in a new file, without the master key. @throws where the file is there already. */
    backupTo: (file: string) => Promise<void>;
  }>;

export type KeyRingOptions = KeyRingFiles &
  (
    | Readonly<{ mode: 'read' }>
    | Readonly<{
        mode: 'write';
        /** The built file that calls `runKeyRingWriter` in a worker thread. */
        writerEntry: string;
        /** False: a ring that is not there is missing, as for a ledger that was opened before. By default it is made. */
        createMissing?: boolean;
      }>
  );

const durability = 'SQLite WAL, synchronous=FULL, secure_delete=ON';

const readOnly = (): Promise<never> =>
  Promise.reject(new KeyRingUnavailableError('The key ring is open for reading only'));

/** What is done at once, as a promise: what it throws comes as a rejection. */
const promised = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });

const keysOpenedBy = (reader: RingReader): Pick<KeyRing, 'open' | 'keysOf' | 'mac' | 'status'> => ({
  open: (kids) => promised(() => reader.open(kids)),
  keysOf: (subject) => promised(() => reader.keysOf(subject)),
  mac: reader.mac,
  status: () => promised(() => ({ ...reader.counts(), masterKeyId: reader.masterKeyId(), durability })),
});

const readingRing = (files: KeyRingFiles): SqliteKeyRing => {
  const destroyed = new Set(readDestructions(files.destroyedFile).map(({ kid }) => kid));
  const reader = openRingReader(files.folder, files.masterKeyFile, (kid) => destroyed.has(kid));
  return {
    ...keysOpenedBy(reader),
    keyFor: readOnly,
    destroy: readOnly,
    rotate: readOnly,
    backupTo: (file) => promised(() => reader.backUpTo(file)),
    close: () => promised(reader.close),
  };
};

const writingRing = (reader: RingReader, writer: WriterClient): SqliteKeyRing => {
  const keyFor: KeyRing['keyFor'] = async (subject, stream) => {
    const known = reader.knownKeyFor({ subject, stream });
    if (known !== undefined) return known;
    const answer = await writer.ask({ kind: 'keyFor', subject, stream });
    if (answer.outcome !== 'key') throw new Error('The key ring writer gave no key');
    reader.remember(answer.key, { subject, stream }, answer.destructions);
    return answer.key;
  };
  return {
    ...keysOpenedBy(reader),
    keyFor,
    destroy: async (kid, erasureId) => {
      await writer.ask({ kind: 'destroy', kid, erasureId });
    },
    rotate: async () => {
      await writer.ask({ kind: 'rotate' });
      return { masterKeyId: reader.masterKeyId() };
    },
    backupTo: async (file) => {
      await writer.ask({ kind: 'backUp', file });
    },
    close: async () => {
      await writer.close();
      reader.close();
    },
  };
};

/**
 * Opens the ring in `folder`. For writing, a thread of its own waits for the disk; reading happens in the calling thread.
 * @throws KeyRingMissingError where there is no ring or its master key file is missing, MasterKeyError where others may use that file or it is
 *   another ring's, CorruptKeyRingError, KeyRingUnavailableError
 */
export const openKeyRing = async (options: KeyRingOptions): Promise<SqliteKeyRing> => {
  const { folder, masterKeyFile, destroyedFile } = options;
  const files: KeyRingFiles = { folder, masterKeyFile, destroyedFile };
  if (options.mode === 'read') return readingRing(files);
  const writer = await startWriter(options.writerEntry, { files, createMissing: options.createMissing ?? true });
  try {
    // The writer has replayed the list, so the ring itself says what is destroyed.
    return writingRing(
      openRingReader(folder, masterKeyFile, () => false),
      writer,
    );
  } catch (error) {
    await writer.close();
    throw error;
  }
};
