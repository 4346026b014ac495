import type { DeadlineKind } from '@redress/complaints/domain';
import type { DeadlineStatus } from '@redress/complaints/read-models';
import type { DataOf } from '../event-data';
import type { Terms } from './terms';

/** What is due. */
export const deadlineKindTerms: Terms<DeadlineKind> = {
  acknowledge: { en: 'acknowledge', zh: '告知收悉' },
  acceptance: { en: 'acceptance', zh: '受理决定' },
  dispatch: { en: 'dispatch', zh: '派单' },
  signOff: { en: 'sign-off', zh: '签收' },
  resolve: { en: 'resolve', zh: '办结' },
  followUp: { en: 'follow-up', zh: '回访' },
  reviewDecision: { en: 'review decision', zh: '复查决定' },
};

export const deadlineStatusTerms: Terms<DeadlineStatus> = {
  running: { en: 'running', zh: '计时中' },
  paused: { en: 'paused', zh: '已暂停' },
  met: { en: 'met', zh: '按期完成' },
  breached: { en: 'missed', zh: '已超期' },
  cancelled: { en: 'ended', zh: '已终止' },
};

export const cancelledBecauseTerms: Terms<DataOf<'DeadlineCancelled'>['cause']> = {
  ended: { en: 'the case ended', zh: '案件已结束' },
  undated: { en: 'the act that would have met it is undated', zh: '应使其完成的行为没有日期' },
  reassigned: { en: 'the case was assigned anew', zh: '已重新派单' },
  reopened: { en: 'the case was reopened', zh: '案件已重办' },
};
