import { civilDateIn, type Instant } from '@redress/kernel';
import type { Moment } from '@redress/complaints/read-models';
import type { Lang, Words } from './lang';
import { termOf } from './terms/terms';
import { ageOf, localTime, roughSpanOf, spanOf, type SpanWidth } from './times';

/** How things are said: in one language, with times in one zone. */
export type Telling = Readonly<{
  lang: Lang;
  zone: string;
  /** `2026-03-05 14:07:09`, in the ledger's zone. */
  instant: (at: Instant) => string;
  /** As exactly as its source states it: a civil date has no time of day. */
  moment: (moment: Pick<Moment, 'at' | 'precision' | 'zone'>) => string;
  /** `14 days 23 hours`. */
  span: (milliseconds: number, width?: SpanWidth) => string;
  /** `11 years`: roughly. */
  roughSpan: (milliseconds: number) => string;
  /** `11 years ago`, `in 3 days`. */
  age: (at: Instant, from: Instant, width?: SpanWidth) => string;
  word: (terms: Readonly<Record<string, Words>>, value: string) => string;
  /** Things of one kind: `noise, parking`. */
  list: (items: readonly string[]) => string;
  /** Parts of one sentence. */
  clauses: (parts: readonly string[]) => string;
}>;

export const createTelling = (lang: Lang, zone: string): Telling => {
  const instant = localTime(zone);
  const words: Readonly<Record<'byThen' | 'between' | 'clause', Words>> = {
    byThen: { en: 'by', zh: '不晚于' },
    between: { en: ', ', zh: '、' },
    clause: { en: ', ', zh: '，' },
  };
  return {
    lang,
    zone,
    instant,
    moment: ({ at, precision, zone: own }) => {
      switch (precision) {
        case 'exact':
          return instant(at);
        case 'day':
          return civilDateIn(own ?? zone)(at);
        case 'notAfter':
          return `${words.byThen[lang]} ${instant(at)}`;
      }
    },
    span: (milliseconds, width = 'long') => spanOf(milliseconds, lang, width),
    roughSpan: (milliseconds) => roughSpanOf(milliseconds, lang),
    age: (at, from, width) => ageOf(at, from, lang, width),
    word: (terms, value) => termOf(terms, value, lang),
    list: (items) => items.join(words.between[lang]),
    clauses: (parts) => parts.join(words.clause[lang]),
  };
};
