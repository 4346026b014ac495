import { defineMessages } from '../../language/messages';

export const meMessages = defineMessages('me', {
  title: { zh: '我的设置', en: 'My settings' },
  kept: { zh: '保存在本浏览器中，不涉及任何案件。', en: 'Kept in this browser; nothing in it is about any case.' },
  language: { zh: '语言', en: 'Language' },
  shortcuts: { zh: '单键快捷键', en: 'Single-letter shortcuts' },
  plain: { zh: '直接按键', en: 'The letter alone' },
  alt: { zh: '与 Alt 同按', en: 'Together with Alt' },
  off: { zh: '关闭', en: 'Off' },
});
