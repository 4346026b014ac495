import type { CaseFacts, Principal } from '@redress/access';
import type { CaseView } from '@redress/complaints/read-models';
import type { KeyRing } from '@redress/kernel';
import { isOwnCase, standingOf } from '../commands/case-facts';

/** What permissions turn on, of a case as a view shows it: what is shown and what is judged are of one moment. */
const viewFactsOf = (view: CaseView, isOwn: boolean): CaseFacts => {
  const { status, triage, anonymity, unit, handler, firstReceiverId, respondent } = view;
  return {
    standing: standingOf[status],
    sensitivity: triage?.sensitivity ?? 'normal',
    isIdentityConfidential: anonymity === 'confidential',
    isOwn,
    ...(unit === null ? {} : { unit }),
    ...(handler === null ? {} : { handler }),
    ...(firstReceiverId === null ? {} : { firstReceiver: firstReceiverId }),
    ...(respondent.staffRef === null ? {} : { respondentPerson: respondent.staffRef }),
  };
};

export const viewFactsFor = async (
  keyRing: Pick<KeyRing, 'mac' | 'keysOf'>,
  principal: Principal,
  view: CaseView,
): Promise<CaseFacts> => viewFactsOf(view, await isOwnCase(keyRing, principal, view.complaintId));
