import {
  keptFromRoles,
  whoMay,
  type Capability,
  type Permission,
  type PermissionRefusalCode,
  type Principal,
  type Role,
} from '@redress/access';
import { complaintStreamOf } from '@redress/complaints/domain';
import type { AccessRecorder, RefusedAttempt } from '../access/access-recorder';

/** `unknown`: there is no such case, or it is not the principal's to know; nothing tells the two apart. */
export type ReadRefusal =
  | Readonly<{ outcome: 'unknown' }>
  | Readonly<{
      outcome: 'forbidden';
      capability: Capability;
      code: PermissionRefusalCode;
      whoMay: readonly Role[];
    }>;

type Refused = Extract<Permission, { outcome: 'refused' }>;

type Asked = Readonly<{ principal: Principal; complaintId?: string }> & Pick<RefusedAttempt, 'fields' | 'purpose'>;

const attemptOf = (attempted: string, code: string, { complaintId, fields, purpose }: Asked): RefusedAttempt => ({
  attempted,
  code,
  ...(complaintId === undefined ? {} : { caseStream: complaintStreamOf(complaintId) }),
  ...(fields === undefined ? {} : { fields }),
  ...(purpose === undefined ? {} : { purpose }),
});

/** A case that is not there: recorded like one that is not his to know, so that neither the answer nor its time tells them apart. */
export const notThere = async (
  { refused }: AccessRecorder,
  asked: Asked,
  capability: Capability,
): Promise<ReadRefusal> => {
  await refused(asked.principal, attemptOf(capability, 'NotThere', asked));
  return { outcome: 'unknown' };
};

/** What whoever was refused is told, once it is recorded. */
export const refusalOf = async (
  { refused }: AccessRecorder,
  asked: Asked,
  { code, capability, whoMay }: Refused,
): Promise<ReadRefusal> => {
  await refused(asked.principal, attemptOf(capability, code, asked));
  return code === 'NotVisible' ? { outcome: 'unknown' } : { outcome: 'forbidden', capability, code, whoMay };
};

/** A text that is kept from whoever handles the case, though he may reveal others. */
export const keptFromHim: Refused = {
  outcome: 'refused',
  code: 'OutOfScope',
  capability: 'reveal-text',
  whoMay: whoMay('reveal-text').filter((role) => !keptFromRoles.includes(role)),
};
