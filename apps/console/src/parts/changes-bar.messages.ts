import { defineMessages } from '../language/messages';

export const changesMessages = defineMessages('changes', {
  added: { zh: '新增 {n, number} 件', en: '{n, number} new' },
  left: { zh: '离开 {n, number} 件', en: '{n, number} left this list' },
  changed: { zh: '变动 {n, number} 件', en: '{n, number} changed' },
  since: { zh: '{time} 以来：{changes}', en: '{changes} since {time}' },
  show: { zh: '显示', en: 'Show' },
});
