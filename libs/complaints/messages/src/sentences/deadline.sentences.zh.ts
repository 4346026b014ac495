import { cancelledBecauseTerms } from '../terms/deadline.terms';
import type { DeadlineType, Sentences } from './sentences';

const unitNames = { h: '小时', d: '天' } as const;

export const deadlineSentencesZh: Sentences<DeadlineType> = {
  DeadlineSet: ({ deadlineId, amount, unit, dueAt }, { deadline, instant }) =>
    `设定${deadline(deadlineId)}：${amount} ${unitNames[unit]}，${instant(dueAt)} 到期`,
  ClockPaused: ({ deadlineIds }, { deadline, list }) => `等待投诉人补充，停止计时：${list(deadlineIds.map(deadline))}`,
  ClockResumed: ({ pausedMilliseconds, deadlines, cause }, { deadline, instant, list, span }) => {
    const due = deadlines.map(({ deadlineId, dueAt }) => `${deadline(deadlineId)} ${instant(dueAt)} 到期`);
    const why = cause === 'ended' ? '（案件结束）' : '';
    return `停止 ${span(pausedMilliseconds)}后恢复计时${why}：${list(due)}`;
  },
  DeadlineMet: ({ deadlineId, marginMilliseconds }, { deadline, span }) =>
    `${deadline(deadlineId)}按期完成，剩余 ${span(marginMilliseconds)}`,
  DeadlineBreached: ({ deadlineId, overdueByMilliseconds, unitId, handlerId }, { deadline, span, list }) => {
    const owners = [unitId, handlerId].filter((owner) => owner !== undefined);
    const responsible = owners.length === 0 ? '' : `，责任方 ${list(owners)}`;
    return `${deadline(deadlineId)}超期 ${span(overdueByMilliseconds)}${responsible}`;
  },
  DeadlineCancelled: ({ deadlineId, cause }, { deadline, word }) =>
    `${deadline(deadlineId)}终止：${word(cancelledBecauseTerms, cause)}`,
};
