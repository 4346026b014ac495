import { defineMessages } from '../language/messages';

export const stateMessages = defineMessages('caseState', {
  state: { zh: '状态', en: 'State' },
  upTo: { zh: '至事件 #{revision}', en: 'up to event #{revision}' },
  status: { zh: '办理状态', en: 'Status' },
  unit: { zh: '单位', en: 'Unit' },
  handler: { zh: '承办人', en: 'Handler' },
  channel: { zh: '来源渠道', en: 'Channel' },
  matter: { zh: '诉求类型', en: 'Kind' },
  urgency: { zh: '紧急程度', en: 'Urgency' },
  category: { zh: '类别', en: 'Category' },
  received: { zh: '收到日期', en: 'Received on' },
  anonymity: { zh: '是否具名', en: 'Given as' },
  complainant: { zh: '投诉人', en: 'Complainant' },
  contact: { zh: '联系方式', en: 'Contact' },
  subject: { zh: '主题', en: 'Subject' },
  narrative: { zh: '原话', en: 'Own words' },
  demand: { zh: '诉求', en: 'Demand' },
  notStated: { zh: '未说明', en: 'not stated' },
  setBy: { zh: '“{field}”由事件 #{revision} 设定', en: '{field}: set by event #{revision}' },
  changed: { zh: '此处有变化', en: 'changed here' },
  changedHere: {
    zh: '此处变化：{count, plural, other {# 项}}',
    en: 'Changed here: {count, plural, one {# field} other {# fields}}',
  },
  was: { zh: '原为', en: 'was' },
  nothing: { zh: '无', en: 'nothing' },
  further: {
    zh: '其余内容：{count, plural, other {# 组}}',
    en: 'All else: {count, plural, one {# part} other {# parts}}',
  },
});
