export * from './arbitrary-json';
export * from './clocks';
export * from './event-store-contract/contract-subject';
export * from './event-store-contract/event-store.contract';
export * from './memory-event-store';
export * from './sequence-ids';
export * from './within';
