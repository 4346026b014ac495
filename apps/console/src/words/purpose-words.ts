import { defineMessages } from '../language/messages';

/** What somebody can open a text for. */
export const purposeWords = defineMessages('reveal-purpose', {
  callBack: { zh: '回电', en: 'Call back' },
  visit: { zh: '现场核查', en: 'Visit the place' },
  handling: { zh: '办理本案', en: 'Handle the case' },
  duplicate: { zh: '核对是否重复', en: 'Check whether it was filed before' },
  review: { zh: '复核或异议', en: 'Review or dispute' },
  lawfulRequest: { zh: '依法调取', en: 'Request under the law' },
});

type Purpose = keyof typeof purposeWords.entries;
export const purposes: readonly Purpose[] = ['callBack', 'visit', 'handling', 'duplicate', 'review', 'lawfulRequest'];
