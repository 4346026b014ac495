export {
  decodeAccessLogEvent,
  decodeComplaintEvent,
  decodeCredentialEvent,
  decodeErasureEvent,
  decodeLedgerEvent,
  decodePolicyEvent,
  decodeSubjectEvent,
} from './decode-event';
export * from './decode-metadata';
export * from './encode-event';
export { personalFields, schemaNumbers, type StorableEvent } from './event-schemas';
export { MalformedEventError, type EventPlace } from './malformed-event.error';
export type { PersonalField } from './map-personal';
export type { PersonalSubject } from './personal-field';
