import type { ExternalRef } from '@redress/complaints/domain';
import { caseByExternalRef, caseById, caseByNumber } from '@redress/complaints/read-models';
import type { KeyRing, ReadStore } from '@redress/kernel';
import { deriveIdentities, readComplaintNo } from '@redress/privacy';

/** How a person names a case: by its id, by its number, or by a record of another system. */
export type CaseReference = Readonly<{ kind: 'text'; text: string }> | Readonly<{ kind: 'external'; ref: ExternalRef }>;

export type ResolvedCase =
  | Readonly<{ kind: 'found'; complaintId: string }>
  /** `mistyped`: the number's check character does not fit, so it is no number of any case. */
  | Readonly<{ kind: 'unknown'; because: 'mistyped' | 'notThere' }>;

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** A date, a dash and a body: meant as a number, whatever its check character says. */
const numberLikePattern = /^\d{8}-/;

const found = (view: Readonly<{ complaintId: string }> | undefined): ResolvedCase =>
  view === undefined ? { kind: 'unknown', because: 'notThere' } : { kind: 'found', complaintId: view.complaintId };

/**
 * The case that is meant, looked up in the read model. A record of another system is found by the id derived from it first, so that a case that was
 * imported is found under its first reference for good.
 */
export const resolveCase = async (
  { readStore, keyRing }: Readonly<{ readStore: Pick<ReadStore, 'get' | 'page'>; keyRing: KeyRing | undefined }>,
  reference: CaseReference,
): Promise<ResolvedCase> => {
  if (reference.kind === 'external') {
    const { system, id } = reference.ref;
    if (keyRing === undefined) return found(await caseByExternalRef(readStore, reference.ref));
    const identities = deriveIdentities(keyRing.mac);
    const derived = identities.complaintIdOf(identities.commandIdForImport(system, id, 'file'));
    return found((await caseById(readStore, derived)) ?? (await caseByExternalRef(readStore, reference.ref)));
  }
  const text = reference.text.trim();
  if (idPattern.test(text)) return found(await caseById(readStore, text.toLowerCase()));
  const complaintNo = readComplaintNo(text);
  if (complaintNo === undefined)
    return { kind: 'unknown', because: numberLikePattern.test(text) ? 'mistyped' : 'notThere' };
  return found(await caseByNumber(readStore, complaintNo));
};
