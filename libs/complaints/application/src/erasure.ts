import type { PolicyPack } from '@redress/complaints/domain';
import { pageAuditTrail } from '@redress/complaints/read-models';
import type { Actor, KeyRing, ReadStore } from '@redress/kernel';
import type { CaseWriter } from './case-writer';
import type { StepOutcome } from './submission';
import type { WritingPorts } from './writing-ports';

export type KeyDestruction = Readonly<{
  complaintId: string;
  kid: string;
  erasureId: string;
  commandId: string;
  actor: Actor;
  pack: PolicyPack;
}>;

/**
 * Destroys one data key of one case by law: the case's own stream names it first, durably, then the key goes (ledger-format, Sealed fields). After a
 * crash between the two, `destroyAgain` finishes at the next start. The chain, deadlines and statistics stay as they were.
 */
export const destroySubjectKey = async (
  { keyRing }: Pick<WritingPorts, 'keyRing'>,
  writer: CaseWriter,
  { complaintId, kid, erasureId, commandId, actor, pack }: KeyDestruction,
): Promise<StepOutcome> => {
  const [outcome] = await writer.submit({
    complaintId,
    steps: [{ command: { type: 'DestroySubjectKey', data: { kid, erasureId } }, commandId }],
    actor,
    isImport: false,
    pack,
  });
  if (outcome === undefined) throw new Error('A submission of one step has one outcome');
  if (outcome.outcome !== 'refused') await keyRing.destroy(kid, erasureId);
  return outcome;
};

/** Entries read at once. */
const pageEntriesMax = 500;

/**
 * Destroys again every key that an event names: at every start, and after a restore that may have brought one back. Harmless where it is done already.
 * The read models must have caught up, or what they have not seen is left for the next start.
 * @returns how many destructions are named.
 */
export const destroyAgain = async (
  keyRing: Pick<KeyRing, 'destroy'>,
  readStore: Pick<ReadStore, 'page'>,
): Promise<number> => {
  let named = 0;
  let cursor: string | undefined;
  do {
    const { documents, next } = await pageAuditTrail(readStore, {
      types: ['SubjectKeyDestroyed'],
      limit: pageEntriesMax,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { sets } of documents) {
      const { kid, erasure } = sets;
      if (typeof kid !== 'string' || typeof erasure !== 'string')
        throw new TypeError('An audit entry of SubjectKeyDestroyed names no key');
      await keyRing.destroy(kid, erasure);
      named += 1;
    }
    cursor = next;
  } while (cursor !== undefined);
  return named;
};
