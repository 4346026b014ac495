import { complaintStreamOf } from '@redress/complaints/domain';
import type { EventStore, KeyRing } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { accountSubjectOf } from '../commands/complainant-account';
import { readHistory } from '../history';

type Lookups = Readonly<{ eventStore: EventStore; keyRing: KeyRing }>;

/**
 * The subject that a case's text is sealed for: its complainant, where the filing names an account of this service or a user of its source, else the case by
 * itself. The account is opened to derive the subject from it, and goes nowhere.
 * @returns undefined where there is no such case, or its keys are gone.
 */
export const subjectOfCase = async (
  { eventStore, keyRing }: Lookups,
  complaintId: string,
): Promise<string | undefined> => {
  const history = await readHistory({ eventStore, keyRing }, complaintId);
  const filed = history?.events[0]?.event;
  if (history === undefined || filed?.type !== 'ComplaintFiled') return undefined;
  const { subjectIdOf } = deriveIdentities(keyRing.mac);
  const { complainant, externalRef } = filed.data;
  const account = complainant?.account === undefined ? undefined : history.open(complainant.account);
  const stream = complaintStreamOf(complaintId);
  const ofAccount = (id: string): string =>
    externalRef === undefined ? accountSubjectOf(keyRing, { id, roles: [] }) : subjectIdOf(externalRef.system, id);
  const candidates = [...(account === undefined ? [] : [ofAccount(account)]), subjectIdOf('case', stream)];
  for (const subjectId of candidates)
    if ((await keyRing.keysOf(subjectId)).some((key) => key.stream === stream)) return subjectId;
  return undefined;
};
