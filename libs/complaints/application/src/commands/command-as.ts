import type { Permission, Principal } from '@redress/access';
import type { Complainant, ComplaintCommand, FileComplaint } from '@redress/complaints/domain';
import { clear, type Actor } from '@redress/kernel';

type Granted = Extract<Permission, { outcome: 'granted' }>;

/** Whom no account connects to the office: his id stands in no metadata (ledger-format, Metadata: actorId). */
const isOutside = ({ role }: Granted): boolean => role === 'complainant' || role === 'public';

/** Who acts, with the role and the unit that the permission was given under. */
export const actorAs = (principal: Principal, granted: Granted): Actor => ({
  kind: isOutside(granted) ? 'complainant' : 'user',
  id: isOutside(granted) ? 'case' : principal.id,
  role: granted.role,
  ...(granted.unit === undefined || isOutside(granted) ? {} : { unit: granted.unit }),
});

const accountOf = (principal: Principal, { role }: Granted): Complainant =>
  role === 'complainant' ? { account: clear(principal.id) } : {};

type Changing<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A filing says who complains and who took it in. The account is whose token it is, for a complainant who does not stay anonymous; the first receiver is
 * who files for somebody else. A body says neither.
 */
const filingAs = (principal: Principal, granted: Granted, { data }: FileComplaint): FileComplaint => {
  const filing: Changing<FileComplaint['data']> = { ...data };
  delete filing.firstReceiverId;
  delete filing.complainant;
  const person: Changing<Complainant> = { ...data.complainant };
  delete person.account;
  const complainant = filing.anonymity === 'anonymous' ? {} : { ...person, ...accountOf(principal, granted) };
  return {
    type: 'FileComplaint',
    data: {
      ...filing,
      ...(Object.keys(complainant).length === 0 ? {} : { complainant }),
      ...(isOutside(granted) ? {} : { firstReceiverId: principal.id }),
    },
  };
};

/** How the identity of a complainant was verified who withdraws in his own account. */
const bySignIn = 'account';

/** The command as its sender may send it: what it says about the sender comes from the token. */
export const commandAs = (principal: Principal, granted: Granted, command: ComplaintCommand): ComplaintCommand => {
  if (command.type === 'FileComplaint') return filingAs(principal, granted, command);
  if (command.type === 'WithdrawComplaint' && isOutside(granted))
    return { ...command, data: { ...command.data, verifiedBy: bySignIn } };
  return command;
};
