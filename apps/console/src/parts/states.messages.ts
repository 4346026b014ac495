import { defineMessages } from '../language/messages';

export const stateMessages = defineMessages('states', {
  loading: { zh: '正在加载', en: 'Loading' },
  retry: { zh: '重试', en: 'Try again' },
  failed: { zh: '未能完成：{title}', en: 'This did not work: {title}' },
  unreachable: {
    zh: '服务没有应答。页面上的内容停留在上一次应答。',
    en: 'The service does not answer. What is on the page is what it answered last.',
  },
  forbidden: { zh: '您的角色不能查看这里的内容。', en: 'Your role may not see this.' },
  forbiddenWho: { zh: '可以查看的角色：{roles}', en: 'Roles that may: {roles}' },
  notFound: { zh: '没有这一页，或者不在您的查看范围内。', en: 'Not found, or not yours to see.' },
  problemType: { zh: '问题类型 {type}', en: 'Problem type {type}' },
  correlation: { zh: '请求编号 {id}', en: 'Request {id}' },
  retryAfter: {
    zh: '{seconds, number} 秒后可再试',
    en: 'Can be tried again in {seconds, plural, one {# second} other {# seconds}}',
  },
  rule: { zh: '规则 {rule}', en: 'Rule {rule}' },
  rulePolicy: { zh: '规则 {rule}，政策 {policy}', en: 'Rule {rule}, policy {policy}' },
  clear: { zh: '去掉条件：{filter}', en: 'Clear {filter}' },
});
