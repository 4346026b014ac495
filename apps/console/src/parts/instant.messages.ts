import { defineMessages } from '../language/messages';

export const instantMessages = defineMessages('instant', {
  notAfter: { zh: '不晚于 {instant}', en: 'by {instant} at the latest' },
});
