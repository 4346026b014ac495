import { complaintDecider, complaintIdOf, complaintStreamPrefix } from '@redress/complaints/domain';
import { civilDateIn } from '@redress/kernel';
import { systemActor } from '../system-actor';
import type { ErasurePorts } from './erasure-ports';

/** One live key of a subject, and the case that it seals. */
export type SubjectKey = Readonly<{ kid: string; complaintId: string }>;

/** The act of destroying a key is the system's; the two persons stand in the erasure's stream. */
export const erasureActor = systemActor('erasure');

/** Every live key of a subject, as the ring's index of subjects has them: no stream and no read model lists them. */
export const subjectKeys = async (
  { keyRing }: Pick<ErasurePorts, 'keyRing'>,
  subjectId: string,
): Promise<readonly SubjectKey[]> =>
  (await keyRing.keysOf(subjectId)).map(({ kid, stream }) => {
    if (!stream.startsWith(complaintStreamPrefix)) throw new Error('A subject has keys in the streams of cases only');
    return { kid, complaintId: complaintIdOf(stream) };
  });

/** Whether a rule of the case keeps the key: it is asked what it would say, and nothing is written. */
const isHeld = async (
  { writer, packs, clock, ledger }: ErasurePorts,
  erasureId: string,
  { kid, complaintId }: SubjectKey,
): Promise<boolean> => {
  const { state, filing, head } = await writer.load(complaintId);
  // A key without a case was made for a filing that never came: nothing holds it.
  if (filing === undefined || head === undefined) return false;
  const now = clock.now() < head.recordedAt ? head.recordedAt : clock.now();
  const decision = complaintDecider.decide({ type: 'DestroySubjectKey', data: { kid, erasureId } }, state, {
    occurredAt: now,
    recordedAt: now,
    origin: 'live',
    actor: erasureActor,
    pack: await packs.ofCase(filing.policy),
    provenance: {},
    occurredOn: civilDateIn(ledger.zone)(now),
    complaintNo: filing.complaintNo,
    lateConfirmed: false,
  });
  return decision.outcome === 'rejected' && decision.rejection.code !== 'KeyAlreadyDestroyed';
};

/** How many live keys a subject has, and how many of them could not be destroyed now because of a legal hold. */
export const checkHolds = async (
  ports: ErasurePorts,
  erasureId: string,
  subjectId: string,
): Promise<Readonly<{ keys: number; held: number }>> => {
  const keys = await subjectKeys(ports, subjectId);
  let held = 0;
  for (const key of keys) if (await isHeld(ports, erasureId, key)) held += 1;
  return { keys: keys.length, held };
};
