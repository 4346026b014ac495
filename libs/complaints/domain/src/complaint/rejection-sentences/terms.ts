import type { RequiredStep } from '../../policy/policy-pack';
import type { Language } from '../complaint.status-names';
import type { FilePart } from '../complaint.rejections';
import type { LinkType } from '../events/record.values';
import type { AcceptanceCheckName, CorrectableField, CriterionName, Medium } from '../complaint.values';

/** How a sentence names what a rejection lists. */
type Terms<T extends string> = Readonly<Record<T, Readonly<Record<Language, string>>>>;

export const formParts: Terms<'narrative' | 'complainant'> = {
  narrative: { en: 'what happened', zh: '投诉内容' },
  complainant: { en: 'who complains', zh: '投诉人' },
};

export const closingParts: Terms<'finding' | 'outcome'> = {
  finding: { en: 'the finding', zh: '认定结论' },
  outcome: { en: 'the outcome', zh: '处理结果' },
};

export const steps: Terms<RequiredStep> = {
  acceptance: { en: 'acceptance', zh: '受理' },
  assignment: { en: 'dispatch', zh: '派单' },
  signOff: { en: 'sign-off', zh: '签收' },
  finding: { en: 'a recorded finding', zh: '调查结论' },
  proposal: { en: 'a proposed resolution', zh: '解决方案' },
};

export const fileParts: Terms<FilePart> = {
  sha256: { en: 'its SHA-256 in 64 lower-case hexadecimal digits', zh: '文件的 SHA-256（64 位小写十六进制）' },
  sizeBytes: { en: 'its size in bytes', zh: '文件大小（字节）' },
  mediaType: { en: 'its media type, as image/jpeg', zh: '媒体类型（如 image/jpeg）' },
  storageRef: { en: 'where it is kept', zh: '存放位置' },
};

export const statementParts: Terms<'by' | 'text'> = {
  by: { en: 'who spoke for the respondent', zh: '被投诉方的陈述人' },
  text: { en: 'what was said', zh: '陈述内容' },
};

export const measureParts: Terms<'description' | 'responsible'> = {
  description: { en: 'what is to be done', zh: '措施内容' },
  responsible: { en: 'who answers for it', zh: '责任单位或责任人' },
};

export const media: Terms<Medium> = {
  phone: { en: 'phone', zh: '电话' },
  web: { en: 'web', zh: '网站' },
  app: { en: 'app', zh: '手机应用' },
  counter: { en: 'at the counter', zh: '窗口' },
  letter: { en: 'letter', zh: '信函' },
  email: { en: 'e-mail', zh: '电子邮件' },
  sms: { en: 'text message', zh: '短信' },
  other: { en: 'another medium', zh: '其他方式' },
  notStated: { en: 'a medium that is not stated', zh: '未注明的方式' },
};

/** What a window let one do. */
export const windowUses: Terms<'dispute' | 'reopen' | 'return'> = {
  dispute: { en: 'The outcome could be disputed', zh: '提出异议' },
  reopen: { en: 'Reopening could be asked for', zh: '申请重办' },
  return: { en: 'The unit could return the case', zh: '退单' },
};

export const acceptanceChecks: Terms<AcceptanceCheckName> = {
  rightsHarmed: { en: 'lawful rights harmed', zh: '合法权益受到损害' },
  respondentIdentified: { en: 'respondent identified', zh: '有明确的投诉对象' },
  factsStated: { en: 'facts stated', zh: '有具体事实' },
  demandStated: { en: 'demand stated', zh: '有投诉要求' },
  withinJurisdiction: { en: 'within jurisdiction', zh: '属于管辖范围' },
  notDuplicate: { en: 'not a duplicate', zh: '非重复投诉' },
};

export const criteria: Terms<CriterionName> = {
  legalBreach: { en: 'breach of law', zh: '违反法律法规' },
  standardOrPromiseBreach: { en: 'breach of a standard or promise', zh: '违反标准或公开承诺' },
  harmByIntentOrNegligence: { en: 'harm by intent or negligence', zh: '故意或过失造成损害' },
};

export const linkTypes: Terms<LinkType> = {
  duplicateOf: { en: 'duplicate of', zh: '重复于' },
  relatedTo: { en: 'related to', zh: '相关' },
  parentOf: { en: 'parent of', zh: '上级投诉' },
  followUpOf: { en: 'follow-up of', zh: '后续投诉' },
};

export const fields: Terms<CorrectableField> = {
  channel: { en: 'channel', zh: '受理渠道' },
  originKind: { en: 'origin', zh: '来源' },
  category: { en: 'category', zh: '分类' },
  respondentOrganisation: { en: 'organisation complained of', zh: '被投诉单位' },
  subject: { en: 'subject', zh: '主题' },
  narrative: { en: 'narrative', zh: '投诉内容' },
  demand: { en: 'demand', zh: '诉求' },
  complainantName: { en: "complainant's name", zh: '投诉人姓名' },
  complainantContact: { en: "complainant's contact", zh: '投诉人联系方式' },
};

export const inEnglish = <T extends string>(terms: Terms<T>, names: readonly T[]): string =>
  names.map((name) => terms[name].en).join(', ');

export const inChinese = <T extends string>(terms: Terms<T>, names: readonly T[]): string =>
  names.map((name) => terms[name].zh).join('、');
