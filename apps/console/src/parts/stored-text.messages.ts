import { defineMessages } from '../language/messages';

export const storedTextMessages = defineMessages('stored-text', {
  unfold: { zh: '显示全部 {characters, number} 个字符', en: 'Show all {characters, number} characters' },
  fold: { zh: '收起', en: 'Show less' },
  copy: { zh: '复制原文', en: 'Copy original' },
  copied: { zh: '已复制原文', en: 'Original copied' },
  sign: { zh: '不可见字符 {name}', en: 'invisible character {name}' },
});
