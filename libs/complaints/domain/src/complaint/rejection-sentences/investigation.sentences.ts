import type { Sentences } from './sentences';
import { fileParts, inChinese, inEnglish, measureParts, statementParts } from './terms';

/** Evidence, statements, causes and measures. */
export const investigationSentences: Sentences<
  | 'FileNotIdentified'
  | 'DescriptionMissing'
  | 'EvidenceAlreadyAttached'
  | 'EvidenceNotFound'
  | 'RespondentStatementIncomplete'
  | 'CauseMissing'
  | 'RootCauseAlreadyRecorded'
  | 'MeasureIncomplete'
  | 'AmountNotMoney'
  | 'MeasureNotFound'
  | 'MeasureAlreadyCompleted'
  | 'ProofMissing'
> = {
  FileNotIdentified: {
    en: ({ missing }) => `The file is not identified; state: ${inEnglish(fileParts, missing)}.`,
    zh: ({ missing }) => `无法确认文件，请注明：${inChinese(fileParts, missing)}。`,
  },
  DescriptionMissing: { en: () => 'Say what the evidence shows.', zh: () => '请说明证据内容。' },
  EvidenceAlreadyAttached: {
    en: ({ evidenceId }) => `The same file is attached already, as ${evidenceId}.`,
    zh: ({ evidenceId }) => `该文件已作为 ${evidenceId} 附上。`,
  },
  EvidenceNotFound: {
    en: ({ evidenceIds }) => `No such evidence is attached to this case: ${evidenceIds.join(', ')}.`,
    zh: ({ evidenceIds }) => `该投诉没有以下证据：${evidenceIds.join('、')}。`,
  },
  RespondentStatementIncomplete: {
    en: ({ missing }) => `The statement does not say: ${inEnglish(statementParts, missing)}.`,
    zh: ({ missing }) => `陈述缺少：${inChinese(statementParts, missing)}。`,
  },
  CauseMissing: { en: () => 'Name the cause by its code.', zh: () => '请注明原因代码。' },
  RootCauseAlreadyRecorded: {
    en: ({ causeCode }) => `The cause ${causeCode} has been recorded, and judged alike, before.`,
    zh: ({ causeCode }) => `原因 ${causeCode} 此前已作相同认定。`,
  },
  MeasureIncomplete: {
    en: ({ missing }) => `The measure does not say: ${inEnglish(measureParts, missing)}.`,
    zh: ({ missing }) => `措施缺少：${inChinese(measureParts, missing)}。`,
  },
  AmountNotMoney: {
    en: ({ value, currency }) =>
      `An amount is a decimal number with at most two places and a currency of three letters, not "${value}" in "${currency}".`,
    zh: ({ value, currency }) => `金额应为最多两位小数的数字加三位字母的币种，不能是“${value}”“${currency}”。`,
  },
  MeasureNotFound: {
    en: ({ measureId }) => `No measure ${measureId} has been planned.`,
    zh: ({ measureId }) => `没有计划过措施 ${measureId}。`,
  },
  MeasureAlreadyCompleted: {
    en: ({ measureId }) => `The measure ${measureId} has been completed before.`,
    zh: ({ measureId }) => `措施 ${measureId} 此前已完成。`,
  },
  ProofMissing: {
    en: () => 'Write down how it shows that the measure was carried out.',
    zh: () => '请写明措施已落实的证明。',
  },
};
