import { defineMessages } from '../language/messages';

export const rangeMessages = defineMessages('range', {
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  all: { zh: '全部时间', en: 'All time' },
});
