import type {
  AccessLogEvent,
  ComplaintEvent,
  CredentialEvent,
  ErasureProcedureEvent,
  LedgerEvent,
  PolicyEvent,
  SubjectEvent,
} from '@redress/complaints/domain';
import { accessLogSchemas } from './access-log/access-log.schemas';
import { complaintSchemas } from './complaint/complaint.schemas';
import { credentialSchemas } from './credential/credential.schemas';
import { erasureProcedureSchemas, subjectSchemas } from './erasure/erasure-procedure.schemas';
import type { EventGroup } from './event-group';
import { newestOf, type EventVersions } from './event-versions';
import { ledgerSchemas } from './ledger/ledger.schemas';
import { personalFieldsOf, type PersonalField } from './map-personal';
import { policySchemas } from './policy/policy.schemas';

/** Every event that this ledger stores, in whichever stream. */
export type StorableEvent =
  ComplaintEvent | LedgerEvent | PolicyEvent | AccessLogEvent | CredentialEvent | ErasureProcedureEvent | SubjectEvent;

/** Every type with every shape it has been stored in. */
export const eventSchemas: EventGroup<StorableEvent> = {
  ...complaintSchemas,
  ...ledgerSchemas,
  ...policySchemas,
  ...accessLogSchemas,
  ...credentialSchemas,
  ...erasureProcedureSchemas,
  ...subjectSchemas,
};

const versionsByType: ReadonlyMap<string, EventVersions<unknown>> = new Map(
  Object.entries<EventVersions<unknown>>(eventSchemas),
);

/** @throws Error for an event that is none of this ledger's: a bug, since the compiler refuses it. */
export const versionsOf = (type: string): EventVersions<unknown> => {
  const versions = versionsByType.get(type);
  if (versions === undefined) throw new Error(`No such event type: ${type}`);
  return versions;
};

/** Which fields of the newest shape of each event type are personal, and whose; taken from the schemas. */
export const personalFields: ReadonlyMap<string, readonly PersonalField[]> = new Map(
  [...versionsByType].map(([type, versions]) => [type, personalFieldsOf(newestOf(versions).version.personal)]),
);

/** The newest schema number of each event type; the numbers below it are shapes that the log may still hold. */
export const schemaNumbers: ReadonlyMap<string, number> = new Map(
  [...versionsByType].map(([type, { versions }]) => [type, versions.length]),
);
