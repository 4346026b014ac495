import { complaintStreamOf, type ExternalRef } from '@redress/complaints/domain';
import { caseByExternalRef, caseByNumber } from '@redress/complaints/read-models';
import type { EventStore, KeyRing, ReadStore } from '@redress/kernel';
import { deriveIdentities, readComplaintNo } from '@redress/privacy';

/** How a person names a case: by its id, by its number, or by a record of another system. */
export type CaseReference = Readonly<{ kind: 'text'; text: string }> | Readonly<{ kind: 'external'; ref: ExternalRef }>;

export type ResolvedCase =
  | Readonly<{ kind: 'found'; complaintId: string }>
  /** `mistyped`: the number's check character does not fit, so it is no number of any case. */
  | Readonly<{ kind: 'unknown'; because: 'mistyped' | 'notThere' }>;

type Lookups = Readonly<{
  eventStore: Pick<EventStore, 'readStream'>;
  readStore: Pick<ReadStore, 'page'>;
  keyRing: Pick<KeyRing, 'mac'> | undefined;
}>;

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** A date, a dash and a body: meant as a number, whatever its check character says. */
const numberLikePattern = /^\d{8}-/;

const found = (view: Readonly<{ complaintId: string }> | undefined): ResolvedCase =>
  view === undefined ? { kind: 'unknown', because: 'notThere' } : { kind: 'found', complaintId: view.complaintId };

const inLog = async ({ eventStore }: Lookups, complaintId: string): Promise<ResolvedCase> =>
  found((await eventStore.readStream(complaintStreamOf(complaintId), { limit: 1 })).map(() => ({ complaintId }))[0]);

const ofRecord = async (lookups: Lookups, ref: ExternalRef): Promise<ResolvedCase> => {
  const { keyRing, readStore } = lookups;
  if (keyRing !== undefined) {
    const identities = deriveIdentities(keyRing.mac);
    const derived = identities.complaintIdOf(identities.commandIdForImport(ref.system, ref.id, 'file'));
    const resolved = await inLog(lookups, derived);
    if (resolved.kind === 'found') return resolved;
  }
  return found(await caseByExternalRef(readStore, ref));
};

/**
 * The case that is meant. An id, and an imported record under its own reference, need the log alone; a number is looked up in the read model, and so is
 * a record where there is no key ring to derive its case from.
 */
export const resolveCase = async (lookups: Lookups, reference: CaseReference): Promise<ResolvedCase> => {
  if (reference.kind === 'external') return ofRecord(lookups, reference.ref);
  const text = reference.text.trim();
  if (idPattern.test(text)) return inLog(lookups, text.toLowerCase());
  const complaintNo = readComplaintNo(text);
  if (complaintNo === undefined)
    return { kind: 'unknown', because: numberLikePattern.test(text) ? 'mistyped' : 'notThere' };
  return found(await caseByNumber(lookups.readStore, complaintNo));
};
