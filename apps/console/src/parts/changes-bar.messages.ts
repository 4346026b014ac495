import { defineMessages } from '../language/messages';

export const changesMessages = defineMessages('changes', {
  since: {
    zh: '{time} 以来有 {changed, number} 项变动',
    en: '{changed, plural, one {# change} other {# changes}} since {time}',
  },
  show: { zh: '显示', en: 'Show' },
});
