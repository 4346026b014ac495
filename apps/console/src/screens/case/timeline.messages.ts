import { defineMessages } from '../../language/messages';

export const timelineMessages = defineMessages('timeline', {
  title: { zh: '时间线', en: 'Timeline' },
  count: { zh: '{count, plural, other {# 个事件}}', en: '{count, plural, one {# event} other {# events}}' },
  shown: { zh: '显示 {shown} / {total} 个', en: '{shown} of {total}' },
  sorts: { zh: '按类型筛选', en: 'Filter by sort' },
  sort: { zh: '{name} {count}', en: '{name} {count}' },
  order: { zh: '排序', en: 'Order' },
  happened: { zh: '按发生', en: 'as it happened' },
  recorded: { zh: '按录入', en: 'as recorded' },
  find: { zh: '在时间线中查找', en: 'Find in the timeline' },
  expandAll: { zh: '全部展开', en: 'Expand all' },
  collapseAll: { zh: '全部收起', en: 'Collapse all' },
  expand: { zh: '展开事件 #{revision}', en: 'Expand event #{revision}' },
  collapse: { zh: '收起事件 #{revision}', en: 'Collapse event #{revision}' },
  toEvent: { zh: '事件 #{revision}：查看该事件之后的状态', en: 'Event #{revision}: the state right after it' },
  folded: {
    zh: '{count, plural, other {含 # 个时限事件}}',
    en: '{count, plural, one {# deadline event with it} other {# deadline events with it}}',
  },
  emptied: { zh: '没有符合条件的事件。', en: 'No event fits.' },
  sortFilter: { zh: '类型', en: 'sort' },
  findFilter: { zh: '查找', en: 'find' },
  later: { zh: '之后', en: 'later' },
  notKnownThen: { zh: '当时未知', en: 'not known then' },
});
