import { defineMessages } from '../language/messages';

export const rightsMessages = defineMessages('public-rights', {
  until: { zh: '最晚', en: 'until' },
  noLimit: { zh: '没有期限', en: 'without a time limit' },
});
