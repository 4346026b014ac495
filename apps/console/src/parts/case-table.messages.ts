import { defineMessages } from '../language/messages';

export const caseTableMessages = defineMessages('caseTable', {
  status: { zh: '状态', en: 'Status' },
  number: { zh: '编号', en: 'Number' },
  category: { zh: '类别', en: 'Category' },
  owner: { zh: '单位 / 承办人', en: 'Unit / handler' },
  nextDue: { zh: '下一时限', en: 'Next due' },
  others: { zh: '其他时限', en: 'Others' },
  age: { zh: '登记', en: 'Filed' },
  lastOpened: { zh: '上次打开', en: 'opened last' },
  changed: { zh: '有变动', en: 'changed' },
  escalatedTo: { zh: '升级 {level} 级', en: 'escalated, level {level}' },
  returned: { zh: '退单 {count} 次', en: '{count, plural, one {returned once} other {returned # times}}' },
  none: { zh: '无', en: 'none' },
  notStated: { zh: '未说明', en: 'not stated' },
  choose: { zh: '选择 {number}', en: 'Choose {number}' },
  chosen: { zh: '选择', en: 'Choose' },
  chooseKey: { zh: '选择或取消这一行', en: 'Choose the row or not' },
});
