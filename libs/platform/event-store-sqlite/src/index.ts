export { adoptCopy, FileExistsError } from './backup';
export {
  FolderLockedError,
  FolderNotWritableError,
  holderOf,
  lockFolder,
  nameService,
  type FolderHolder,
  type FolderLock,
} from './folder-lock';
export { runLedgerWriter } from './ledger-writer';
export { openRequestFile } from './request-file';
export type { LostEvents, Salvaged } from './salvage';
export {
  createSqliteEventStore,
  writerDurability,
  type SqliteEventStore,
  type SqliteEventStoreOptions,
} from './sqlite-event-store';
export type { LedgerWriterData } from './writer-protocol';
