import type { CaseFacts, CaseStanding, Principal } from '@redress/access';
import {
  complaintStreamOf,
  type CaseStatus,
  type ComplaintCommand,
  type ComplaintState,
} from '@redress/complaints/domain';
import type { KeyRing } from '@redress/kernel';
import type { FilingRecord } from '../load-case';
import { accountSubjectOf } from './complainant-account';

const standings = {
  Unfiled: 'intake',
  Filed: 'intake',
  NeedsInformation: 'intake',
  Valid: 'working',
  Assigned: 'working',
  InProgress: 'working',
  ResolutionProposed: 'working',
  Suspended: 'working',
  Closed: 'closed',
  Invalid: 'ended',
  NotAccepted: 'ended',
  Withdrawn: 'ended',
  Merged: 'ended',
  ReferredOut: 'ended',
  ReopenRequested: 'reopenRequested',
  Disputed: 'disputed',
  UnderReview: 'disputed',
} as const satisfies Readonly<Record<string, CaseStanding>>;

/** Where permissions see a case that has this status: a status without a row does not compile. */
export const standingOf: Readonly<Record<CaseStatus, CaseStanding>> = standings;

/** Whether the principal is the complainant of a case: his is the key that its personal text is sealed under. */
export const isOwnCase = async (
  keyRing: Pick<KeyRing, 'mac' | 'keysOf'>,
  principal: Principal,
  complaintId: string,
): Promise<boolean> => {
  if (!principal.roles.includes('complainant')) return false;
  const stream = complaintStreamOf(complaintId);
  const keys = await keyRing.keysOf(accountSubjectOf(keyRing, principal));
  return keys.some((key) => key.stream === stream);
};

const targetUnitOf = (command: ComplaintCommand): string | undefined =>
  command.type === 'AssignComplaint' ? command.data.unitId : undefined;

type OfCase = Readonly<{ state: ComplaintState; filing: FilingRecord; isOwn: boolean; command?: ComplaintCommand }>;

/** What permissions turn on, of a case as it was loaded from the log. */
export const caseFactsOf = ({ state, filing, isOwn, command }: OfCase): CaseFacts => {
  const { status, triage, assignment, respondent } = state;
  const targetUnit = command === undefined ? undefined : targetUnitOf(command);
  return {
    standing: standingOf[status],
    sensitivity: triage?.sensitivity ?? 'normal',
    isIdentityConfidential: filing.anonymity === 'confidential',
    isOwn,
    ...(assignment === undefined ? {} : { unit: assignment.unitId }),
    ...(assignment?.handlerId === undefined ? {} : { handler: assignment.handlerId }),
    ...(filing.firstReceiverId === undefined ? {} : { firstReceiver: filing.firstReceiverId }),
    ...(respondent.staffRef === undefined ? {} : { respondentPerson: respondent.staffRef }),
    ...(targetUnit === undefined ? {} : { targetUnit }),
  };
};
