import { defineMessages } from '../../language/messages';

export const fileMessages = defineMessages('public-file', {
  title: { zh: '提出投诉', en: 'File a complaint' },
  anonymous: {
    zh: '您不必留下姓名。我们不会知道您是谁，也无法打电话给您：请用编号和查询码在这里看答复。',
    en: 'You need not say who you are. We will not know, and cannot call you: you read the answer here, with the number and the code.',
  },
  kind: { zh: '您要提出的是', en: 'What it is' },
  narrative: { zh: '发生了什么', en: 'What happened' },
  narrativeNote: { zh: '用您自己的话写。', en: 'In your own words.' },
  narrativeMissing: { zh: '请写明发生了什么。', en: 'Say what happened.' },
  tooLong: { zh: '写得太长了。', en: 'This is too long.' },
  place: { zh: '在哪里', en: 'Where' },
  when: { zh: '什么时候', en: 'When' },
  whenNote: { zh: '发生或开始的那一天。', en: 'The day that it happened, or began.' },
  about: { zh: '涉及哪个单位', en: 'Whom it is about' },
  demand: { zh: '您希望怎么解决', en: 'What you would like to be done' },
  send: { zh: '提交', en: 'Send' },
  filedTitle: { zh: '我们已收到您的投诉', en: 'We have your complaint' },
  keep: {
    zh: '请记下编号和查询码。只有这一次会显示查询码，没有它就查不到。',
    en: 'Keep the number and the code. The code is shown this once, and nobody can look the complaint up without it.',
  },
  number: { zh: '编号', en: 'Number' },
  code: { zh: '查询码', en: 'Code' },
  copy: { zh: '复制编号和查询码', en: 'Copy number and code' },
  copied: { zh: '已复制', en: 'Copied' },
  print: { zh: '打印', en: 'Print' },
  next: { zh: '接下来', en: 'What happens next' },
  toTrack: { zh: '查询进度', en: 'Track it' },
});
