import { defineMessages } from '../language/messages';

export const figureMessages = defineMessages('figure', {
  notStated: { zh: '未说明', en: 'not stated' },
  everything: { zh: '全部', en: 'all' },
  undatedPeriod: { zh: '无日期', en: 'undated' },
});
