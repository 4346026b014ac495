export type { MongoDbConnectionOptions } from './connection';
export { ConnectionStringError } from './mongodb-errors';
export { createMongoDbReadStore } from './mongodb-read-store';
export { createMongoDbRequestLog, type MongoDbRequestLog } from './mongodb-request-log';
