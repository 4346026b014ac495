import { erasureStreamPrefix } from '@redress/complaints/domain';
import type { Position } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { destroySubjectKey } from '../erasure';
import type { ErasurePorts } from './erasure-ports';
import { decideErasure, loadErasure } from './erasure-stream';
import { erasureActor, subjectKeys, type SubjectKey } from './subject-keys';
import { loadSubject, recordSubjectFact } from './subject-stream';

export type ErasureResult = Readonly<{ erasureId: string; keysDestroyed: number; keysHeld: number }>;

/** Whether the key is gone. It stays where a rule of its case keeps it: a legal hold. */
const destroyKey = async (
  ports: ErasurePorts,
  erasureId: string,
  { kid, complaintId }: SubjectKey,
): Promise<boolean> => {
  const { writer, packs, keyRing } = ports;
  const { filing } = await writer.load(complaintId);
  if (filing === undefined) {
    // Made for a filing that never came: no stream can name it, and nothing was sealed with it.
    await keyRing.destroy(kid, erasureId);
    return true;
  }
  const outcome = await destroySubjectKey(ports, writer, {
    complaintId,
    kid,
    erasureId,
    commandId: deriveIdentities(keyRing.mac).commandIdForErasure(erasureId, `destroy/${kid}`),
    actor: erasureActor,
    pack: await packs.ofCase(filing.policy),
  });
  if (outcome.outcome !== 'refused') return true;
  if (outcome.refusal.rejection.code !== 'KeyAlreadyDestroyed') return false;
  // Another erasure named it and was stopped before the key went.
  await keyRing.destroy(kid, erasureId);
  return true;
};

/**
 * Carries out an erasure that two persons have decided: each case's stream names its key, then the key goes; then the read models are waited for, and what
 * came of it is written down in counts. Whatever it was stopped at, the same call goes on from there; carried out, it writes nothing more.
 * @returns undefined where it is not approved.
 */
export const carryOutErasure = async (ports: ErasurePorts, erasureId: string): Promise<ErasureResult | undefined> => {
  const { eventStore } = ports;
  const { state } = await loadErasure(eventStore, erasureId);
  const { status, subjectId } = state;
  if (subjectId === undefined || (status !== 'Approved' && status !== 'Executed')) return undefined;
  const already = (await loadSubject(eventStore, subjectId)).done.get(erasureId);
  const result = already ?? (await destroyKeys(ports, erasureId, subjectId));
  const { keysDestroyed, keysHeld } = result;
  await decideErasure(ports, {
    erasureId,
    step: 'execute',
    command: { type: 'RecordExecution', data: { keysDestroyed, keysHeld } },
    actor: erasureActor,
  });
  return { erasureId, keysDestroyed, keysHeld };
};

const destroyKeys = async (ports: ErasurePorts, erasureId: string, subjectId: string): Promise<ErasureResult> => {
  let keysHeld = 0;
  for (const key of await subjectKeys(ports, subjectId)) if (!(await destroyKey(ports, erasureId, key))) keysHeld += 1;
  // Counted where the log is read anyway: an earlier attempt may have destroyed some of them.
  const { destructions: keysDestroyed, projections } = await ports.purge(erasureId);
  await recordSubjectFact(ports, {
    subjectId,
    actor: erasureActor,
    event: {
      type: 'ErasureDone',
      data: { erasureId, keysDestroyed, keysHeld, projectionsPurged: projections },
    },
  });
  return { erasureId, keysDestroyed, keysHeld };
};

/** Ids of all erasures that are approved and not yet carried out. */
const unfinished = async ({ eventStore }: Pick<ErasurePorts, 'eventStore'>): Promise<readonly string[]> => {
  const ids = new Set<string>();
  let after: Position | undefined;
  for (let isEnd = false; !isEnd;) {
    const page = await eventStore.readAll({ prefix: erasureStreamPrefix, ...(after === undefined ? {} : { after }) });
    for (const { stream, type } of page.events) {
      const id = stream.slice(erasureStreamPrefix.length);
      if (type === 'ErasureApproved') ids.add(id);
      if (type === 'ErasureExecuted') ids.delete(id);
    }
    ({ next: after, isEnd } = page);
  }
  return [...ids];
};

/** At a start: carries out what was approved and stopped. */
export const resumeErasures = async (ports: ErasurePorts): Promise<readonly ErasureResult[]> => {
  const results: ErasureResult[] = [];
  for (const erasureId of await unfinished(ports)) {
    const result = await carryOutErasure(ports, erasureId);
    if (result !== undefined) results.push(result);
  }
  return results;
};
