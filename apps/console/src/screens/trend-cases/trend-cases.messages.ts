import { defineMessages } from '../../language/messages';

export const trendCasesMessages = defineMessages('trend-cases', {
  title: { zh: '数字背后的案件', en: 'Cases behind a figure' },
  back: { zh: '回到趋势', en: 'Back to the figures' },
  sentence: {
    zh: '{measure}{group, select, none {} other {，{group}}}{period, select, none {} other {，{period}}}，{range}',
    en: '{measure}{group, select, none {} other {, {group}}}{period, select, none {} other {, {period}}}, {range}',
  },
  range: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  always: { zh: '全部时间', en: 'all time' },
  figure: { zh: '数字', en: 'Figure' },
  listed: { zh: '已列出', en: 'Listed' },
  leftOut: { zh: '您不能打开的', en: 'Not yours to open' },
  number: { zh: '编号', en: 'Number' },
  status: { zh: '状态', en: 'Status' },
  category: { zh: '类别', en: 'Category' },
  channel: { zh: '渠道', en: 'Channel' },
  unit: { zh: '单位', en: 'Unit' },
  received: { zh: '收到', en: 'Received' },
  closed: { zh: '办结', en: 'Closed' },
  days: { zh: '天数', en: 'Days' },
  outcome: { zh: '结果', en: 'Outcome' },
  undated: { zh: '无日期', en: 'undated' },
  more: { zh: '继续加载', en: 'Load more' },
  empty: { zh: '没有您可以查看的案件。', en: 'There is no case here that you may see.' },
});
