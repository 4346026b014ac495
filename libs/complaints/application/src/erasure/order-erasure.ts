import type { ErasureGround, ErasureRejection } from '@redress/complaints/domain';
import type { Actor, Personal } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import type { ErasurePorts } from './erasure-ports';
import { decideErasure, loadErasure } from './erasure-stream';
import { checkHolds, erasureActor, subjectKeys } from './subject-keys';
import { loadSubject, recordSubjectFact } from './subject-stream';

/** `repeated`: the subject's erasure is ordered already and not over; it is that one. */
export type ErasureAnswer =
  | Readonly<{ outcome: 'accepted' | 'repeated'; erasureId: string }>
  | Readonly<{ outcome: 'refused'; rejection: ErasureRejection }>
  /** Nobody has ordered the erasure of this subject. */
  | Readonly<{ outcome: 'unknown' }>;

type Ordinal = Readonly<{ erasureId: string; isNew: boolean }>;

/** The erasure that an order is about: the last one as long as it is not over, else the next. */
const erasureToOrder = async (
  { eventStore, keyRing }: Pick<ErasurePorts, 'eventStore' | 'keyRing'>,
  subjectId: string,
): Promise<Ordinal> => {
  const { ordered } = await loadSubject(eventStore, subjectId);
  const last = ordered.at(-1);
  if (last !== undefined) {
    const { state } = await loadErasure(eventStore, last);
    if (state.status !== 'Refused' && state.status !== 'Executed') return { erasureId: last, isNew: false };
  }
  return { erasureId: deriveIdentities(keyRing.mac).erasureIdOf(subjectId, ordered.length), isNew: true };
};

/**
 * The first person orders the erasure of a subject; the holds are looked at. Ordered again before it is over it is the same order, which also finishes one
 * that was interrupted.
 */
export const orderErasure = async (
  ports: ErasurePorts,
  { subjectId, ground, actor }: Readonly<{ subjectId: string; ground: ErasureGround; actor: Actor }>,
): Promise<ErasureAnswer> => {
  const { erasureId, isNew } = await erasureToOrder(ports, subjectId);
  if (isNew) {
    const { length: keys } = await subjectKeys(ports, subjectId);
    const requested = await decideErasure(ports, {
      erasureId,
      step: 'request',
      command: { type: 'RequestErasure', data: { subjectId, ground, keys } },
      actor,
    });
    if (requested.outcome === 'refused') return requested;
    const { requester = actor } = await loadErasure(ports.eventStore, erasureId);
    await recordSubjectFact(ports, {
      subjectId,
      actor: requester,
      event: { type: 'ErasureOrdered', data: { erasureId } },
    });
  }
  const { state } = await loadErasure(ports.eventStore, erasureId);
  if (state.status === 'Requested')
    await decideErasure(ports, {
      erasureId,
      step: 'check',
      command: { type: 'RecordHoldCheck', data: await checkHolds(ports, erasureId, subjectId) },
      actor: erasureActor,
    });
  return { outcome: isNew ? 'accepted' : 'repeated', erasureId };
};

/** The erasure of a subject that is ordered last. */
const lastOrdered = async (
  { eventStore }: Pick<ErasurePorts, 'eventStore'>,
  subjectId: string,
): Promise<string | undefined> => (await loadSubject(eventStore, subjectId)).ordered.at(-1);

/** The second person approves it, once the holds have been looked at again. What follows is carried out by `carryOutErasure`. */
export const approveErasure = async (
  ports: ErasurePorts,
  { subjectId, actor }: Readonly<{ subjectId: string; actor: Actor }>,
): Promise<ErasureAnswer> => {
  const erasureId = await lastOrdered(ports, subjectId);
  if (erasureId === undefined) return { outcome: 'unknown' };
  const outcome = await decideErasure(ports, {
    erasureId,
    step: 'approve',
    command: { type: 'ApproveErasure', data: await checkHolds(ports, erasureId, subjectId) },
    actor,
  });
  return outcome.outcome === 'refused' ? outcome : { ...outcome, erasureId };
};

/** The second person refuses it, and says why. */
export const refuseErasure = async (
  ports: ErasurePorts,
  { subjectId, reasons, actor }: Readonly<{ subjectId: string; reasons: Personal; actor: Actor }>,
): Promise<ErasureAnswer> => {
  const erasureId = await lastOrdered(ports, subjectId);
  if (erasureId === undefined) return { outcome: 'unknown' };
  const command = { type: 'RefuseErasure', data: { reasons } } as const;
  const outcome = await decideErasure(ports, { erasureId, step: 'refuse', command, actor });
  return outcome.outcome === 'refused' ? outcome : { ...outcome, erasureId };
};
