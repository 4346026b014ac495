import { defineMessages } from '../../language/messages';

export const queueMessages = defineMessages('worklist', {
  shown: { zh: '已显示 {shown, number} / {total, number}', en: '{shown, number} of {total, number}' },
  sorted: { zh: '按风险，再按到期时间', en: 'By risk, then by due time' },
  status: { zh: '状态', en: 'Status' },
  number: { zh: '编号', en: 'Number' },
  category: { zh: '类别', en: 'Category' },
  owner: { zh: '单位 / 承办人', en: 'Unit / handler' },
  nextDue: { zh: '下一时限', en: 'Next due' },
  others: { zh: '其他时限', en: 'Others' },
  age: { zh: '登记', en: 'Filed' },
  more: { zh: '继续加载', en: 'Load more' },
  empty: { zh: '“{queue}”里没有案件。', en: 'No case waits in “{queue}”.' },
  lastOpened: { zh: '上次打开', en: 'opened last' },
  changed: { zh: '有变动', en: 'changed' },
  escalated: { zh: '升级 {level} 级', en: 'escalated, level {level}' },
  returned: { zh: '退单 {count} 次', en: '{count, plural, one {returned once} other {returned # times}}' },
  none: { zh: '无', en: 'none' },
  filterOwn: { zh: '无类别', en: 'not stated' },
});
