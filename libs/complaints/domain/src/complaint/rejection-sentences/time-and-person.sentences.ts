import type { Sentences } from './sentences';

/** Time and person: what every command is asked. */
export const timeAndPersonSentences: Sentences<
  | 'OccurredAfterRecorded'
  | 'OriginContradictsTime'
  | 'OccurredBeforePrevious'
  | 'AiMayOnlySuggest'
  | 'ConflictOfInterest'
  | 'NotInTheUnit'
  | 'NotTheOwner'
  | 'SelfReview'
  | 'CallerNotIndependent'
> = {
  OccurredAfterRecorded: {
    en: ({ occurredAt, recordedAt }) => `Recorded at ${recordedAt}, it cannot have happened as late as ${occurredAt}.`,
    zh: ({ occurredAt, recordedAt }) => `发生时间 ${occurredAt} 晚于记录时间 ${recordedAt}。`,
  },
  OriginContradictsTime: {
    en: ({ origin, precision = 'exact', occurredAt, recordedAt }) =>
      `An entry of origin ${origin} and precision ${precision} cannot have happened at ${occurredAt} and be recorded at ${recordedAt}.`,
    zh: ({ origin, precision = 'exact', occurredAt, recordedAt }) =>
      `来源为 ${origin}、时间精度为 ${precision} 的事项，发生时间 ${occurredAt} 与记录时间 ${recordedAt} 不符。`,
  },
  OccurredBeforePrevious: {
    en: ({ occurredAt, previousAt }) =>
      `It is said to have happened at ${occurredAt}, before the last change of status at ${previousAt}.`,
    zh: ({ occurredAt, previousAt }) => `发生时间 ${occurredAt} 早于上一次状态变更（${previousAt}）。`,
  },
  AiMayOnlySuggest: {
    en: ({ command }) => `An AI may suggest, but ${command} is for a person to decide.`,
    zh: ({ command }) => `人工智能只能提出建议，${command} 须由人决定。`,
  },
  ConflictOfInterest: {
    en: () => 'Whoever is complained of does not decide on the complaint.',
    zh: () => '被投诉人不得对该投诉作出决定。',
  },
  NotInTheUnit: {
    en: ({ unitId }) => `Only a member of unit ${unitId} can sign for this case.`,
    zh: ({ unitId }) => `只有 ${unitId} 的人员可以签收。`,
  },
  NotTheOwner: {
    en: ({ unitId, handlerId = 'none yet' }) =>
      `Only its handler (${handlerId}), the head of unit ${unitId} or a supervisor can close this case.`,
    zh: ({ unitId, handlerId = '尚未确定' }) => `只有承办人（${handlerId}）、${unitId} 负责人或督办人员可以办结。`,
  },
  SelfReview: {
    en: ({ handlers }) =>
      `Whoever handled the case (${handlers.join(', ')}) does not decide whether it is taken up again.`,
    zh: ({ handlers }) => `承办过该投诉的人员（${handlers.join('、')}）不得决定是否重办。`,
  },
  CallerNotIndependent: {
    en: ({ unitId }) => `The follow-up is for somebody who is not of unit ${unitId} and never handled the case.`,
    zh: ({ unitId }) => `回访人员不得属于承办单位 ${unitId}，也不得承办过该投诉。`,
  },
};
