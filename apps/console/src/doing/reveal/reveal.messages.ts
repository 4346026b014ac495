import { defineMessages } from '../../language/messages';

export const revealMessages = defineMessages('reveal', {
  masked: {
    zh: '{n, number} 处内容对您隐去',
    en: '{n, plural, one {# text is} other {# texts are}} masked for you',
  },
  open: { zh: '申请查看', en: 'Reveal' },
  title: { zh: '查看隐去的内容', en: 'Reveal masked text' },
  fields: { zh: '要查看哪些', en: 'Which texts' },
  under: { zh: '{group}：{field}', en: '{group}: {field}' },
  placed: { zh: '{name}（第 {n, number} 项）', en: '{name} (no. {n, number})' },
  purpose: { zh: '用途', en: 'Purpose' },
  choose: { zh: '请选择', en: 'Choose' },
  sentence: { zh: '用一句话说明', en: 'Why, in a sentence' },
  who: {
    zh: '打开之前，先记下您的姓名、角色、查看的项目、用途和这句话。审计、隐私专员和督办可以看到这条记录。',
    en: 'Before anything opens, your name and role, what you open, the purpose and your sentence are recorded. Auditors, the privacy officer and supervisors see this record.',
  },
  submit: { zh: '记录并打开', en: 'Record and open' },
  cancel: { zh: '取消', en: 'Cancel' },
  incomplete: {
    zh: '请选择内容和用途，并写一句话。',
    en: 'Choose what to open and a purpose, and write a sentence.',
  },
  notRecorded: {
    zh: '这次查看没能记录下来，所以什么也没有打开。',
    en: 'This could not be recorded, so nothing was opened.',
  },
  said: { zh: '{purpose}：{sentence}', en: '{purpose}: {sentence}' },
  opened: { zh: '{time} 打开，用途：{purpose}', en: 'Opened {time} for: {purpose}' },
  closesIn: { zh: '{left} 后关闭', en: 'closes in {left}' },
  closed: { zh: '内容已重新隐去', en: 'The text is masked again' },
  hide: { zh: '重新隐去', en: 'Hide' },
  toggle: { zh: '查看或隐去', en: 'Reveal or hide' },
  unavailable: { zh: '此处无法打开', en: 'cannot be opened here' },
});
