import type { Role } from '@redress/access';
import type { AvailableCommand, CommandRefusal } from '@redress/complaints/application';
import {
  describeRejection,
  type CaseStatus,
  type ComplaintCommandType,
  type PolicyClause,
} from '@redress/complaints/domain';
import type { Language } from '../door/language';
import { sayPermission } from '../problems/permission-sentences';

/** Why a command is not offered: in words, and for a program as the problem that sending it would be answered with. */
export type OfferedRefusal = Readonly<{
  by: 'permission' | 'rule';
  code: string;
  rule: string;
  /** `pack@version` whose rule decided, and the part of it; `null` where a permission did. */
  policy: string | null;
  clause: PolicyClause | null;
  /** Roles that may give the command at all. */
  who: readonly Role[];
  /** Commands that mend what is missing. */
  next: readonly ComplaintCommandType[];
  /** Statuses in which it would be taken, where the status forbids it. */
  allowedFrom: readonly CaseStatus[];
  detail: string;
}>;

/** One command that somebody may send to the case, and whether it would be taken from the asker now, as far as that turns on no body. */
export type OfferedCommand = Readonly<{
  command: ComplaintCommandType;
  /** To be put first. */
  primary: boolean;
  available: boolean;
  refusal?: OfferedRefusal;
}>;

const refusalShown = (refusal: CommandRefusal, language: Language): OfferedRefusal => {
  const { by, who, next } = refusal;
  if (refusal.by === 'permission') {
    const { code } = refusal;
    const detail = sayPermission(code, language);
    return { by, code, rule: code, policy: null, clause: null, who, next, allowedFrom: [], detail };
  }
  const { rejection, policy, clause = null } = refusal;
  const { code, rule } = rejection;
  const allowedFrom = rejection.code === 'TransitionNotAllowed' ? rejection.allowedFrom : [];
  return { by, code, rule, policy, clause, who, next, allowedFrom, detail: describeRejection(rejection, language) };
};

export const offeredCommand = (
  { command, primary, available, refusal }: AvailableCommand,
  language: Language,
): OfferedCommand => ({
  command,
  primary,
  available,
  ...(refusal === undefined ? {} : { refusal: refusalShown(refusal, language) }),
});
