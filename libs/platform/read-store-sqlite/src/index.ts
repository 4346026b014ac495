export { dropSqliteReadStore, inMemory } from './connection';
export { ForeignReadStoreError, UnusableReadStoreError } from './read-store-errors';
export { createSqliteReadStore, type SqliteReadStoreOptions } from './sqlite-read-store';
