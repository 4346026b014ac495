import type { PolicyPack } from '@redress/complaints/domain';
import type { Actor } from '@redress/kernel';
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

/** Destroys again what events name: at every start and after a restore. Harmless where it is done already. */
export const destroyAgain = async (
  { keyRing }: Pick<WritingPorts, 'keyRing'>,
  destructions: readonly Readonly<{ kid: string; erasureId: string }>[],
): Promise<void> => {
  for (const { kid, erasureId } of destructions) await keyRing.destroy(kid, erasureId);
};
