import { defineMessages } from '../language/messages';

export const goMessages = defineMessages('go', {
  work: { zh: '去我的首页', en: 'Go to my first page' },
  cases: { zh: '去全部案件', en: 'Go to all cases' },
  audit: { zh: '去审计事件', en: 'Go to audit events' },
  trends: { zh: '去趋势', en: 'Go to trends' },
  verification: { zh: '去校验', en: 'Go to verification' },
  sheet: { zh: '快捷键一览', en: 'Show this sheet' },
  title: { zh: '快捷键', en: 'Keyboard shortcuts' },
  close: { zh: '关闭', en: 'Close' },
  go: { zh: '前往', en: 'Go' },
  list: { zh: '清单', en: 'Lists' },
  case: { zh: '案件', en: 'Case' },
  page: { zh: '页面', en: 'Page' },
  off: {
    zh: '单键快捷键已关闭，可在“我的设置”里打开。',
    en: 'Single-letter shortcuts are off; My settings turns them on.',
  },
  alt: { zh: '字母键需与 Alt 同按。', en: 'Letters work together with Alt.' },
  hint: {
    zh: '在输入框里和输入法组字时不起作用。',
    en: 'They do nothing in fields or while an input method composes.',
  },
});
