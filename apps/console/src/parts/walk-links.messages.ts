import { defineMessages } from '../language/messages';

export const walkMessages = defineMessages('walk', {
  previous: { zh: '上一件', en: 'Previous of the list' },
  next: { zh: '下一件', en: 'Next of the list' },
  place: { zh: '{list}：第 {place, number} / {total}', en: '{list}: {place, number} of {total}' },
  atLeast: { zh: '{total, number}+', en: '{total, number}+' },
  down: { zh: '下一行', en: 'Next row' },
  up: { zh: '上一行', en: 'Previous row' },
});
