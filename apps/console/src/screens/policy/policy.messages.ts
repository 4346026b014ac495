import { defineMessages } from '../../language/messages';

export const policyMessages = defineMessages('policy', {
  title: { zh: '政策 {policy}', en: 'Policy {policy}' },
  about: {
    zh: '案件登记时所用版本的规则，此后不再改变；新的规则是新的版本。',
    en: 'The rules of this version, by which cases filed under it are decided. A version never changes: other rules are another version.',
  },
  contents: { zh: '条款', en: 'Clauses' },
  deadlineText: {
    zh: '从{start}起 {amount, number} {unit, select, h {小时} other {天（每天二十四小时）}}内。',
    en: 'Within {unit, select, h {{amount, plural, one {# hour} other {# hours}}} other {{amount, plural, one {# day} other {# days}} of twenty-four hours}} from: {start}.',
  },
  warns: { zh: '用去 {percent} 时提醒。', en: 'A warning is given when {percent} of it is used.' },
  pauses: {
    zh: '要求投诉人补充材料期间暂停计算。',
    en: 'It stands still while the complainant is asked for information.',
  },
  runsOn: { zh: '要求补充材料期间照常计算。', en: 'It runs on while the complainant is asked for information.' },
  requiredSteps: { zh: '办结前必须完成的步骤', en: 'Steps before a case is closed' },
  requiredText: { zh: '办结前须完成：{steps}。', en: 'Before a case is closed it needs: {steps}.' },
  nothingRequired: { zh: '没有必须完成的步骤。', en: 'No step is asked for.' },
  waivedParts: { zh: '可以不写的内容', en: 'What may be left out' },
  waivedText: { zh: '可以不写：{parts}。', en: 'May be left out: {parts}.' },
  nothingWaived: { zh: '没有可以不写的内容。', en: 'Nothing may be left out.' },
  refusalCodes: { zh: '不予受理的理由', en: 'Reasons to refuse acceptance' },
  refusalText: { zh: '只能以下列代码不予受理：', en: 'Acceptance is refused only under one of these codes:' },
  noRefusal: { zh: '此版本没有不予受理的理由。', en: 'This version has no reason to refuse acceptance.' },
  windowReopen: { zh: '申请重办的期限', en: 'Until when reopening can be asked for' },
  windowDispute: { zh: '提出异议的期限', en: 'Until when the outcome can be disputed' },
  windowReview: { zh: '申请复核的期限', en: 'Until when a review can be asked for' },
  windowText: {
    zh: '办结后 {days, number} 天内（每天二十四小时）。',
    en: 'Within {days, plural, one {# day} other {# days}} of twenty-four hours after the end of the case.',
  },
  noWindow: { zh: '此版本不设此期限。', en: 'This version has no such window.' },
  windowReturn: { zh: '退单的期限', en: 'Until when a unit may return a case' },
  returnText: {
    zh: '未签收的单位在派单后 {hours, number} 小时内可以退单。',
    en: 'A unit that has not signed for a case may return it within {hours, plural, one {# hour} other {# hours}} of its dispatch.',
  },
  returnOpen: {
    zh: '只要尚未签收，单位都可以退单。',
    en: 'A unit may return a case as long as it has not signed for it.',
  },
  escalationLadder: { zh: '升级督办', en: 'Escalation' },
  escalationText: {
    zh: '分 {levels, number} 级；没有督办对象时交{unit}。',
    en: '{levels, plural, one {One level.} other {# levels.}} Where nobody is to be told, it goes to {unit}.',
  },
  acknowledgement: { zh: '升级的确认', en: 'Acknowledgement of escalations' },
  acknowledgementText: {
    zh: '第 {level, number} 级及以上的升级，办结前须经确认。',
    en: 'From level {level, number} on an escalation is acknowledged before the case is closed.',
  },
  followUpAttempts: { zh: '回访次数', en: 'Follow-up calls' },
  attemptsText: {
    zh: '以同一方式每天至多一次；{n, number} 次未果后视为无法联系。',
    en: 'After {n, plural, one {# vain call} other {# vain calls}}, no two on one day by one medium, the complainant counts as not reached.',
  },
  attemptsOpen: {
    zh: '不因多次未果而视为无法联系。',
    en: 'However many calls are in vain, the complainant never counts as not reached.',
  },
  onTheSpot: { zh: '当场办结', en: 'Settling on the spot' },
  onTheSpotYes: { zh: '可以当场办结，不经上述步骤。', en: 'A case may be settled on the spot, without those steps.' },
  onTheSpotNo: { zh: '不可以当场办结。', en: 'A case may not be settled on the spot.' },
  raw: { zh: '原始数据（所发布的）', en: 'As data, as it was published' },
});
