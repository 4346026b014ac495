import type { CaseStatus } from './complaint.statuses';

export type Language = 'en' | 'zh';

/** How a sentence names a status. */
export const statusNames: Readonly<Record<CaseStatus, Readonly<Record<Language, string>>>> = {
  Unfiled: { en: 'not filed', zh: '未登记' },
  Filed: { en: 'filed', zh: '已登记' },
  NeedsInformation: { en: 'waiting for information', zh: '待补充材料' },
  Valid: { en: 'valid', zh: '已认定有效' },
  Assigned: { en: 'assigned', zh: '已派单' },
  InProgress: { en: 'in progress', zh: '办理中' },
  ResolutionProposed: { en: 'waiting for an answer to the proposal', zh: '方案待答复' },
  Invalid: { en: 'invalid', zh: '已认定无效' },
  NotAccepted: { en: 'not accepted', zh: '不予受理' },
  Closed: { en: 'closed', zh: '已办结' },
  ReopenRequested: { en: 'asked to be reopened', zh: '申请重办' },
  Disputed: { en: 'disputed', zh: '有异议' },
  Withdrawn: { en: 'withdrawn', zh: '已撤回' },
};
