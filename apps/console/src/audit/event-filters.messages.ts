import { defineMessages } from '../language/messages';

export const eventFilterMessages = defineMessages('event-filters', {
  any: { zh: '全部', en: 'any' },
  kind: { zh: '种类', en: 'Sort' },
  type: { zh: '事件', en: 'Event' },
  role: { zh: '角色', en: 'Role' },
  unit: { zh: '单位', en: 'Unit' },
  origin: { zh: '来历', en: 'Origin' },
  live: { zh: '当时录入', en: 'entered as it happened' },
  late: { zh: '事后补录', en: 'entered late' },
  import: { zh: '导入', en: 'imported' },
  actor: { zh: '操作人', en: 'Actor' },
  policy: { zh: '政策版本', en: 'Policy version' },
  case: { zh: '案件', en: 'Case' },
  axis: { zh: '按', en: 'Dates are when it was' },
  recorded: { zh: '录入时间', en: 'recorded' },
  happened: { zh: '发生时间', en: 'happened' },
  range: { zh: '全部时间', en: 'all time' },
  lastDays: { zh: '最近七天', en: 'Last seven days' },
  wrong: { zh: '不是编号或代码', en: 'no id or code' },
  filter: { zh: '{name}：{value}', en: '{name}: {value}' },
});
