import { defineMessages } from '../../language/messages';

export const trackMessages = defineMessages('public-track', {
  title: { zh: '查询进度', en: 'Track a complaint' },
  intro: {
    zh: '请输入提交时得到的编号和查询码。',
    en: 'Type in the number and the code that you were given when you filed.',
  },
  number: { zh: '编号', en: 'Number' },
  numberNote: { zh: '例如 20260302-6KRW4R6JDA', en: 'Such as 20260302-6KRW4R6JDA' },
  numberWrong: {
    zh: '这个编号抄错了一个字符，请再核对。',
    en: 'A character of this number is mistaken: look at it again.',
  },
  code: { zh: '查询码', en: 'Code' },
  missing: { zh: '请填写。', en: 'This is needed.' },
  look: { zh: '查询', en: 'Look it up' },
  another: { zh: '查询另一件', en: 'Look up another' },
  received: { zh: '收到日期', en: 'Received' },
  nextDate: { zh: '下一个日期', en: 'The next date' },
  found: { zh: '查到了什么', en: 'What was found' },
  done: { zh: '已经做了什么', en: 'What was done' },
  owed: { zh: '还要做什么', en: 'What we still owe you' },
  nothingOwed: { zh: '目前没有。', en: 'Nothing at present.' },
  rights: { zh: '您可以做什么', en: 'What you can do' },
  noRights: { zh: '目前没有可以在这里做的事。', en: 'There is nothing to do here at present.' },
  chooseHow: {
    zh: '请打电话或到办公室选择方案，方式见下方。',
    en: 'Call us or come to the office to choose; how stands below.',
  },
  answer: { zh: '您的补充', en: 'What we asked for' },
  ground: { zh: '原因', en: 'Why' },
  newFacts: { zh: '新的情况', en: 'What is new' },
  statement: { zh: '您不同意什么，为什么', en: 'What you do not agree with, and why' },
  send: { zh: '提交', en: 'Send' },
  sent: { zh: '我们已收到。', en: 'We have it.' },
});
