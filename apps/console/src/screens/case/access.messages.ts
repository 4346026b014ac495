import { defineMessages } from '../../language/messages';

export const accessMessages = defineMessages('caseAccess', {
  title: { zh: '查阅记录', en: 'Access' },
  counted: {
    zh: '{count, plural, =0 {没有记录} other {# 条记录}}',
    en: '{count, plural, =0 {nothing recorded} one {# entry} other {# entries}}',
  },
  atLeast: { zh: '至少 {count} 条记录', en: 'at least {count} entries' },
  reveals: {
    zh: '其中打开文字 {count, plural, other {# 次}}',
    en: '{count, plural, one {# reveal} other {# reveals}}',
  },
  all: { zh: '查看全部', en: 'See all' },
  none: {
    zh: '还没有人打开、导出、打印或被拒绝查阅本案。',
    en: 'Nobody has opened, exported, printed or been refused anything of this case yet.',
  },
  when: { zh: '时间', en: 'When' },
  who: { zh: '谁', en: 'Who' },
  what: { zh: '做了什么', en: 'What' },
  fields: { zh: '哪些内容', en: 'Of what' },
  purpose: { zh: '目的', en: 'Purpose' },
  more: { zh: '再显示', en: 'Show more' },
  noPurpose: { zh: '未说明', en: 'none given' },
  refusedAs: { zh: '被拒绝：{attempted}（{code}）', en: 'refused: {attempted} ({code})' },
  asOfPast: { zh: '当时状态 {instant}', en: 'as of {instant}' },
  times: { zh: '{count} 次', en: '{count} times' },
  by: { zh: '{actor}（{role}）', en: '{actor} ({role})' },
  byUnit: { zh: '{actor}（{role}，{unit}）', en: '{actor} ({role}, {unit})' },
});
