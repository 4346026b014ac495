export { runKeyRingWriter } from './key-ring-writer';
export { CorruptKeyRingError, KeyRingUnavailableError, MasterKeyError } from './key-ring-errors';
export { openKeyRing, type KeyRingOptions, type SqliteKeyRing } from './open-key-ring';
export type { KeyRingFiles } from './open-ring-files';
