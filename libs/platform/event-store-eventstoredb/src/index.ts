export { ConnectionStringError } from './connection-string';
export { createEventStoreDbEventStore, type EventStoreDbOptions } from './event-store';
export { defaultLimits, type EventStoreDbLimits } from './limits';
export type { EventStoreDbIncident } from './session';
