import { defineMessages } from '../../language/messages';

export const queueMessages = defineMessages('worklist', {
  shown: { zh: '已显示 {shown, number} / {total, number}', en: '{shown, number} of {total, number}' },
  sorted: { zh: '按风险，再按到期时间', en: 'By risk, then by due time' },
  status: { zh: '状态', en: 'Status' },
  category: { zh: '类别', en: 'Category' },
  more: { zh: '继续加载', en: 'Load more' },
  empty: { zh: '“{queue}”里没有案件。', en: 'No case waits in “{queue}”.' },
  changed: { zh: '有变动', en: 'changed' },
  none: { zh: '无', en: 'none' },
  any: { zh: '不限', en: 'Any' },
  unit: { zh: '单位', en: 'Unit' },
  notStated: { zh: '未说明', en: 'not stated' },
  filters: { zh: '筛选', en: 'Filters' },
  clearFilters: { zh: '清除筛选', en: 'Clear filters' },
  notAssigned: { zh: '无承办人', en: 'Not assigned' },
  overdue: { zh: '办结超时', en: 'Resolve overdue' },
  unsigned: { zh: '待签收', en: 'Not signed for' },
  escalated: { zh: '已升级', en: 'Escalated' },
  emptyFiltered: { zh: '“{queue}”里没有符合筛选的案件。', en: 'No case in “{queue}” fits these filters.' },
});
