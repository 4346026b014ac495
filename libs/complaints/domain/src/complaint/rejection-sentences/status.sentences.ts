import { statusNames } from '../complaint.status-names';
import type { Sentences } from './sentences';
import { inChinese, inEnglish } from './terms';

/** Where the table refuses. */
export const statusSentences: Sentences<
  | 'ComplaintNotFiled'
  | 'TransitionNotAllowed'
  | 'ComplaintAlreadyFiled'
  | 'InformationAlreadyRequested'
  | 'AlreadyMarkedValid'
  | 'AlreadyMarkedInvalid'
  | 'AcceptanceAlreadyRefused'
  | 'AlreadySignedOff'
  | 'AlreadyClosed'
  | 'AlreadyDisputed'
  | 'AlreadyWithdrawn'
  | 'ResolutionAlreadyProposed'
  | 'ReopenAlreadyRequested'
> = {
  ComplaintNotFiled: {
    en: ({ command }) => `${command} needs a complaint that has been filed, and this one has not.`,
    zh: ({ command }) => `投诉尚未登记，不能执行 ${command}。`,
  },
  TransitionNotAllowed: {
    en: ({ command, status, allowedFrom }) =>
      `${command} is not possible while the case is ${statusNames[status].en}, only while it is: ${inEnglish(statusNames, allowedFrom)}.`,
    zh: ({ command, status, allowedFrom }) =>
      `当前状态为“${statusNames[status].zh}”，不能执行 ${command}；可执行的状态：${inChinese(statusNames, allowedFrom)}。`,
  },
  ComplaintAlreadyFiled: {
    en: ({ status }) => `The complaint was filed before; it is ${statusNames[status].en}.`,
    zh: ({ status }) => `该投诉此前已登记，当前状态为“${statusNames[status].zh}”。`,
  },
  InformationAlreadyRequested: {
    en: () => 'Information has been asked for, and the answer is still awaited.',
    zh: () => '已要求补充材料，正在等待答复。',
  },
  AlreadyMarkedValid: {
    en: ({ status }) => `The complaint has been found valid before; it is ${statusNames[status].en}.`,
    zh: ({ status }) => `该投诉此前已认定有效，当前状态为“${statusNames[status].zh}”。`,
  },
  AlreadyMarkedInvalid: {
    en: () => 'The complaint has been found invalid before.',
    zh: () => '该投诉此前已认定无效。',
  },
  AcceptanceAlreadyRefused: {
    en: () => 'Acceptance of the complaint has been refused before.',
    zh: () => '该投诉此前已不予受理。',
  },
  AlreadySignedOff: { en: () => 'The unit has signed for the case before.', zh: () => '承办单位此前已签收。' },
  AlreadyClosed: { en: () => 'The case has been closed before.', zh: () => '该投诉此前已办结。' },
  AlreadyDisputed: { en: () => 'The outcome is disputed already.', zh: () => '该处理结果已提出异议。' },
  AlreadyWithdrawn: { en: () => 'The complaint has been withdrawn before.', zh: () => '该投诉此前已撤回。' },
  ResolutionAlreadyProposed: {
    en: () => 'A resolution has been proposed, and the complainant has not rejected it.',
    zh: () => '解决方案已提出，投诉人尚未拒绝。',
  },
  ReopenAlreadyRequested: {
    en: () => 'Reopening has been asked for, and is not decided yet.',
    zh: () => '已申请重办，尚待决定。',
  },
};
