import { defineMessages } from '../../language/messages';

export const compareMessages = defineMessages('compare', {
  title: { zh: '比较', en: 'Compare' },
  sideA: { zh: 'A：{point}', en: 'A: {point}' },
  sideB: { zh: 'B：{point}', en: 'B: {point}' },
  field: { zh: '字段', en: 'Field' },
  setBy: { zh: '由谁设定', en: 'Set by' },
  event: { zh: '事件 #{revision}', en: 'Event #{revision}' },
  presets: { zh: '常用比较', en: 'Often compared' },
  decisionNow: { zh: '最后决定与现在', en: 'last decision and now' },
  filedClosed: { zh: '登记与结束', en: 'filed and ended' },
  knownWas: { zh: '当时可知与当时实际', en: 'as known and as it was' },
  swap: { zh: '互换 A 与 B', en: 'Swap A and B' },
  showAll: { zh: '也显示相同的字段', en: 'Also show what is equal' },
  equal: { zh: '相同', en: 'equal' },
  differ: {
    zh: '{count, plural, =0 {两个时间点的案件内容相同。} other {# 个字段不同。}}',
    en: '{count, plural, =0 {The case is the same at both points.} one {# field differs.} other {# fields differ.}}',
  },
  events: { zh: '造成差异的事件', en: 'Events that made the difference' },
  noEvents: { zh: '两者之间没有事件。', en: 'There is no event between them.' },
  nothing: { zh: '无', en: 'nothing' },
  gone: { zh: '删去', en: 'deleted' },
  come: { zh: '新增', en: 'inserted' },
  mark: { zh: '标记为 A', en: 'Mark as A' },
  marked: { zh: '已将此时间点标记为 A', en: 'This point is marked as A' },
  compare: { zh: '与当前时间点比较', en: 'Compare A with this point' },
});
