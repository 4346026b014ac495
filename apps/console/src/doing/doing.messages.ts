import { defineMessages } from '../language/messages';

export const doingMessages = defineMessages('doing', {
  send: { zh: '提交', en: 'Send' },
  sending: { zh: '正在提交', en: 'Sending' },
  lost: {
    zh: '尚不知是否已记录；再次询问是安全的。',
    en: 'Not known whether it was recorded; asking again is safe.',
  },
  askAgain: { zh: '再次询问', en: 'Ask again' },
  refused: { zh: '未获准许', en: 'Not allowed' },
  refusedState: { zh: '案件当前状态：{status}', en: 'The case is: {status}' },
  refusedRule: { zh: '规则 {rule}，政策 {policy}', en: 'Rule {rule}, policy {policy}' },
  refusedWho: { zh: '可以这样做的角色：{roles}', en: 'Roles that may: {roles}' },
  refusedNext: { zh: '接下来可以：{commands}', en: 'What helps: {commands}' },
  kept: { zh: '已填写的内容全部保留。', en: 'Everything you typed is kept.' },
  faults: {
    zh: '{n, number} 处需要修改',
    en: '{n, plural, one {# field needs} other {# fields need}} another look',
  },
});
