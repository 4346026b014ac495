import { defineMessages } from '../../language/messages';

export const integrityMessages = defineMessages('integrity', {
  title: { zh: '完整性', en: 'Integrity' },
  holds: { zh: '完整至 #{revision}', en: 'Holds to #{revision}' },
  redacted: {
    zh: '完整至 #{revision}，含 {count, plural, other {# 处依法删除}}',
    en: 'Holds to #{revision}, with {count, plural, one {# lawful redaction} other {# lawful redactions}}',
  },
  broken: { zh: '自 #{revision} 起不成立', en: 'Does not hold at #{revision}' },
  brokenLog: { zh: '不成立', en: 'Does not hold' },
  failed: { zh: '无法验证', en: 'Cannot be verified' },
  unchecked: { zh: '尚未检查', en: 'Not checked yet' },
  checking: { zh: '正在检查…', en: 'Checking…' },
  check: { zh: '现在检查', en: 'Check now' },
  checkAgain: { zh: '再检查一次', en: 'Check again' },
  panel: { zh: '这说明什么', en: 'What this shows' },
  rule: { zh: '违反的规则', en: 'Rule' },
  expected: { zh: '应为', en: 'Expected' },
  found: { zh: '实为', en: 'Found' },
  event: { zh: '事件', en: 'Event' },
  head: { zh: '链首值', en: 'Head' },
  digest: { zh: '账本摘要', en: 'Digest' },
  shows: { zh: '说明', en: 'Shows' },
  showsChain: {
    zh: '这些事件构成一条通向该链首值的不间断的链；其间没有任何事件被更改、插入或取走。',
    en: 'These events form one unbroken chain to this head; none was changed, inserted or taken out in between.',
  },
  showsNothing: {
    zh: '从指出的事件起，记录与其链值不符：它之后的内容不能作为凭据。',
    en: 'From the event named on, the record does not fit its chain values: what follows proves nothing.',
  },
  showsNot: { zh: '不能说明', en: 'Does not show' },
  notCut: {
    zh: '最新的事件没有被截去，或整条链没有被掌握存储的人重写：请与存放在别处的链首值比对。',
    en: 'That the newest were not cut off, or the whole chain rewritten, by whoever holds the store: compare with heads kept elsewhere.',
  },
  notTrue: { zh: '所写内容真实或完整。', en: 'That what was written is true or complete.' },
  notOwn: {
    zh: '检查来自他人：是这台服务器检查了自己。请在您自己的机器上检查一份导出文件：',
    en: 'That somebody else looked: this server checked itself. To check an export on a machine of your own:',
  },
});
