import { defineMessages } from '../language/messages';

export const personalMessages = defineMessages('personal', {
  masked: {
    zh: '已隐去：{characters, number} 个字符',
    en: 'masked: {characters, plural, one {# character} other {# characters}}',
  },
  erased: { zh: '已依令删除', en: 'erased on order' },
  noKey: { zh: '此处无法解密', en: 'cannot be opened here' },
  absent: { zh: '未提供', en: 'not given' },
});
