import type { Anonymity, Answer, Channel, MatterKind, Medium, OriginKind } from '@redress/complaints/domain';
import type { Terms } from './terms';

const notStated = { en: 'not stated', zh: '未说明' } as const;

export const channelTerms: Terms<Channel> = {
  phone: { en: 'phone', zh: '电话' },
  web: { en: 'web', zh: '网站' },
  app: { en: 'app', zh: '手机应用' },
  counter: { en: 'counter', zh: '窗口' },
  letter: { en: 'letter', zh: '信函' },
  email: { en: 'email', zh: '电子邮件' },
  fax: { en: 'fax', zh: '传真' },
  referral: { en: 'referral', zh: '转办' },
  socialMedia: { en: 'social media', zh: '社交媒体' },
  other: { en: 'other', zh: '其他' },
};

export const mediumTerms: Terms<Medium> = {
  phone: { en: 'phone', zh: '电话' },
  web: { en: 'web', zh: '网站' },
  app: { en: 'app', zh: '手机应用' },
  counter: { en: 'at the counter', zh: '当面' },
  letter: { en: 'letter', zh: '信函' },
  email: { en: 'email', zh: '电子邮件' },
  sms: { en: 'text message', zh: '短信' },
  other: { en: 'another way', zh: '其他方式' },
  notStated,
};

export const originKindTerms: Terms<OriginKind> = {
  hotline: { en: 'hotline', zh: '热线' },
  mediaExposure: { en: 'media exposure', zh: '媒体曝光' },
  other: { en: 'other', zh: '其他' },
};

export const matterKindTerms: Terms<MatterKind> = {
  complaint: { en: 'complaint', zh: '投诉' },
  report: { en: 'report', zh: '举报' },
  suggestion: { en: 'suggestion', zh: '建议' },
  inquiry: { en: 'inquiry', zh: '咨询' },
  notStated,
};

export const anonymityTerms: Terms<Anonymity> = {
  named: { en: 'named', zh: '实名' },
  confidential: { en: 'confidential', zh: '要求保密' },
  anonymous: { en: 'anonymous', zh: '匿名' },
  notStated,
};

export const answerTerms: Terms<Answer> = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  notStated,
};

/** What importers say that they took for granted. */
export const assumedTerms: Terms<'zone' | 'closing'> = {
  zone: { en: 'the time zone', zh: '时区' },
  closing: { en: 'that the answer ended the case', zh: '以答复为办结' },
};
