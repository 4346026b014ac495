import { defineMessages } from '../../language/messages';

export const casesMessages = defineMessages('cases', {
  title: { zh: '全部案件', en: 'All cases' },
  shown: {
    zh: '{total, select, unknown {已显示 {shown, number}} other {已显示 {shown, number} / {total}}}',
    en: '{total, select, unknown {{shown, number} shown} other {{shown, number} of {total}}}',
  },
  wordsNotInLink: { zh: '查找内容不在链接里', en: 'text not in the link' },
  searchedWords: { zh: '文字：{words}', en: 'Words: {words}' },
  searchedReference: { zh: '来源编号：{reference}', en: 'Reference: {reference}' },
  clearSearch: { zh: '取消查找', en: 'Clear the search' },
  status: { zh: '状态', en: 'Status' },
  urgency: { zh: '紧急程度', en: 'Urgency' },
  overdue: { zh: '已超时', en: 'Overdue' },
  unsigned: { zh: '待签收', en: 'Not signed for' },
  sort: { zh: '排序', en: 'Sort' },
  newest: { zh: '最新登记在前', en: 'Newest first' },
  longestOverdue: { zh: '超时最久在前', en: 'Longest overdue first' },
  nextDue: { zh: '最早到期在前', en: 'Next due first' },
  any: { zh: '不限', en: 'Any' },
  changed: { zh: '有变动', en: 'changed' },
  more: { zh: '继续加载', en: 'Load more' },
  empty: { zh: '没有符合条件的案件。', en: 'No case fits these filters.' },
  emptyLedger: { zh: '还没有您可以查看的案件。', en: 'There is no case yet that you may see.' },
  whatFills: {
    zh: '登记一件投诉或导入来源数据后，这里会有案件。',
    en: 'Filing a complaint or importing a source puts cases here.',
  },
});
