import { defineMessages } from '../language/messages';

export const doingMessages = defineMessages('doing', {
  send: { zh: '提交', en: 'Send' },
  sendKeys: { zh: 'Ctrl+Enter 提交', en: 'Ctrl+Enter sends' },
  sending: { zh: '正在提交', en: 'Sending' },
  lost: {
    zh: '尚不知是否已记录；再次询问是安全的。',
    en: 'Not known whether it was recorded; asking again is safe.',
  },
  askAgain: { zh: '再次询问', en: 'Ask again' },
  refused: { zh: '未获准许', en: 'Not allowed' },
  refusedState: { zh: '案件当前状态：{status}', en: 'The case is: {status}' },
  refusedRule: { zh: '规则 {rule}，政策 {policy}', en: 'Rule {rule}, policy {policy}' },
  refusedRight: { zh: '规则 {rule}', en: 'Rule {rule}' },
  policyText: { zh: '查看政策原文', en: 'Text of the policy' },
  refusedWho: { zh: '可以这样做的角色：{roles}', en: 'Roles that may: {roles}' },
  refusedNext: { zh: '接下来可以：{commands}', en: 'What helps: {commands}' },
  kept: { zh: '已填写的内容全部保留。', en: 'Everything you typed is kept.' },
  sessionOver: {
    zh: '您已退出登录。请在另一个窗口登录，然后在这里再次提交。',
    en: 'You are signed out. Sign in in a second window, then send again here.',
  },
  signIn: { zh: '在另一个窗口登录', en: 'Sign in in a second window' },
  faults: {
    zh: '{n, number} 处需要修改',
    en: '{n, plural, one {# field needs} other {# fields need}} another look',
  },
  placed: { zh: '{field} 第 {n, number} 项', en: '{field}, no. {n, number}' },
  within: { zh: '{part}：{field}', en: '{part}: {field}' },
  close: { zh: '关闭', en: 'Close' },
  discard: { zh: '不要这份内容', en: 'Throw away what I typed' },
  keptOnClose: { zh: '关闭后，已填写的内容仍会保留。', en: 'Closing keeps what you typed.' },
  moved: {
    zh: '打开后案件又有 {n, number} 项变动',
    en: '{n, plural, one {# thing has} other {# things have}} happened since you opened this',
  },
  recorded: { zh: '已记录为 #{first}', en: 'Recorded as #{first}' },
  recordedMany: { zh: '已记录为 #{first}–#{last}', en: 'Recorded as #{first}–#{last}' },
  level: { zh: '{level, number} 级', en: 'Level {level, number}' },
});

export const previewMessages = defineMessages('preview', {
  title: { zh: '将会记录', en: 'What will be recorded' },
  events: {
    zh: '{n, number} 个事件：{events}',
    en: '{n, plural, one {# event} other {# events}}: {events}',
  },
  status: { zh: '之后案件：{status}', en: 'The case is then: {status}' },
  set: { zh: '{kind}时限：{due} 到期', en: '{kind}: due {due}' },
  moved: { zh: '{kind}时限：由 {before} 改为 {due}', en: '{kind}: due {due}, was {before}' },
  paused: { zh: '{kind}时限暂停', en: '{kind}: the clock stops' },
  resumed: { zh: '{kind}时限恢复，{due} 到期', en: '{kind}: the clock runs on, due {due}' },
  met: { zh: '按时完成{kind}（{left}）', en: '{kind}: met, {left}' },
  breached: { zh: '{kind}超期（{left}）', en: '{kind}: breached, {left}' },
  cancelled: { zh: '{kind}时限取消', en: '{kind}: no longer counts' },
  refused: { zh: '照现在的内容会被拒绝：{why}', en: 'As it stands, this would be refused: {why}' },
});

export const conflictMessages = defineMessages('conflict', {
  title: {
    zh: '您填写期间，案件有了变动（#{seen} → #{now}）',
    en: 'While you were writing, the case moved on (#{seen} → #{now})',
  },
  difference: { zh: '查看差异', en: 'See the difference' },
  possible: {
    zh: '您填写的内容已保留。在新的状态下仍可执行。',
    en: 'Your text is kept. This action is still possible in the new state.',
  },
  notPossible: {
    zh: '您填写的内容已保留。在新的状态下不能执行：{why}',
    en: 'Your text is kept. This action is not possible in the new state: {why}',
  },
  look: { zh: '再看一看，保留内容', en: 'Look again, keep my text' },
  send: { zh: '在新状态下提交', en: 'Send on the new state' },
  discard: { zh: '放弃', en: 'Discard' },
  actor: { zh: '{actor}（{role}）', en: '{actor} ({role})' },
});

export const railMessages = defineMessages('rail', {
  title: { zh: '可以做什么', en: 'Actions' },
  more: { zh: '更多 {n, number}', en: 'More {n, number}' },
  notNow: { zh: '现在不能 {n, number}', en: 'Not possible now {n, number}' },
  none: { zh: '您的角色现在没有可做的操作。', en: 'There is nothing that your role can do now.' },
  past: { zh: '不能在过去办理：先回到现在（0）。', en: 'No actions in the past: go back to now (0).' },
  toActions: { zh: '到操作', en: 'To the actions' },
});
