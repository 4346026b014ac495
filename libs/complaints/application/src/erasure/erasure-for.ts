import {
  permitAtOffice,
  type OfficeCapability,
  type PermissionRefusalCode,
  type Principal,
  type Role,
} from '@redress/access';
import type { ErasureGround } from '@redress/complaints/domain';
import type { Actor, Personal } from '@redress/kernel';
import type { AccessRecorder } from '../access/access-recorder';
import { actorAs } from '../commands/command-as';
import { carryOutErasure, type ErasureResult } from './carry-out-erasure';
import type { ErasurePorts } from './erasure-ports';
import { approveErasure, orderErasure, refuseErasure, type ErasureAnswer } from './order-erasure';

type Ports = ErasurePorts & Readonly<{ accessRecorder: AccessRecorder }>;

export type Forbidden = Readonly<{ outcome: 'forbidden'; code: PermissionRefusalCode; whoMay: readonly Role[] }>;

/** What may be done by whom is the permission table's to say; a refused permission is recorded. */
const permitted = async <T>(
  { accessRecorder }: Ports,
  principal: Principal,
  capability: Extract<OfficeCapability, 'order-erasure' | 'approve-erasure'>,
  act: (actor: Actor) => Promise<T>,
): Promise<T | Forbidden> => {
  const permission = permitAtOffice(principal, capability);
  if (permission.outcome === 'granted') return act(actorAs(principal, permission));
  const { code, whoMay } = permission;
  await accessRecorder.refused(principal, { attempted: capability, code });
  return { outcome: 'forbidden', code, whoMay };
};

/** `orderErasure` for somebody who has signed in. */
export const orderErasureFor = (
  ports: Ports,
  principal: Principal,
  order: Readonly<{ subjectId: string; ground: ErasureGround }>,
): Promise<ErasureAnswer | Forbidden> =>
  permitted(ports, principal, 'order-erasure', (actor) => orderErasure(ports, { ...order, actor }));

/** `result`: what came of it; it is carried out as soon as it is approved. */
export type ApprovalAnswer = (ErasureAnswer & Readonly<{ result?: ErasureResult }>) | Forbidden;

/** `approveErasure` for somebody who has signed in, and what follows from it. */
export const approveErasureFor = (
  ports: Ports,
  principal: Principal,
  { subjectId }: Readonly<{ subjectId: string }>,
): Promise<ApprovalAnswer> =>
  permitted(ports, principal, 'approve-erasure', async (actor) => {
    const answer = await approveErasure(ports, { subjectId, actor });
    if (answer.outcome === 'refused' || answer.outcome === 'unknown') return answer;
    const result = await carryOutErasure(ports, answer.erasureId);
    return result === undefined ? answer : { ...answer, result };
  });

/** `refuseErasure` for somebody who has signed in: whoever may approve may refuse. */
export const refuseErasureFor = (
  ports: Ports,
  principal: Principal,
  refusal: Readonly<{ subjectId: string; reasons: Personal }>,
): Promise<ErasureAnswer | Forbidden> =>
  permitted(ports, principal, 'approve-erasure', (actor) => refuseErasure(ports, { ...refusal, actor }));
