import { millisecondsOf, type Instant } from '@redress/kernel';
import type { Lang, Words } from './lang';

/** An instant as a person reads it, in the ledger's zone: `2026-03-05 14:07:09`. */
export const localTime = (zone: string): ((instant: Instant) => string) => {
  const formatter = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return (instant) => formatter.format(millisecondsOf(instant));
};

/** `long` in a sentence, `narrow` in a table. */
export type SpanWidth = 'long' | 'narrow';

const secondsPerDay = 86_400;
/** From so many days on the hours are left off. */
const daysAlone = 100;
const units = [
  ['day', secondsPerDay],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

type UnitName = (typeof units)[number][0] | 'year' | 'month';

const counted = (count: number, unit: UnitName, lang: Lang, width: SpanWidth): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: width }).format(count);

const between: Words = { en: ' ', zh: '' };

/**
 * How long, whichever way it is counted: the largest unit that fills, and the one below it where it fills too: `14 days 23 hours`, `2 hours`. What is
 * shorter is left off; days are not made into months, which have no length.
 */
export const spanOf = (milliseconds: number, lang: Lang, width: SpanWidth = 'long'): string => {
  const seconds = Math.floor(Math.abs(milliseconds) / 1_000);
  const at = units.findIndex(([, length]) => seconds >= length);
  const [largest, next] = at < 0 ? [undefined, undefined] : [units[at], units[at + 1]];
  if (largest === undefined) return counted(0, 'second', lang, width);
  const [unit, length] = largest;
  const whole = counted(Math.floor(seconds / length), unit, lang, width);
  const rest =
    next === undefined || seconds >= daysAlone * secondsPerDay ? 0 : Math.floor((seconds % length) / next[1]);
  return next === undefined || rest === 0 ? whole : `${whole}${between[lang]}${counted(rest, next[0], lang, width)}`;
};

/** For ages a year is 365.2425 days and a month a twelfth of it. */
const ages = [['year', 365.2425 * secondsPerDay], ['month', 30.436875 * secondsPerDay], ...units] as const;

const largestUnit = (seconds: number) =>
  ages.find(([, span]) => Math.abs(seconds) >= 2 * span) ?? (['second', 1] as const);

/** How long, roughly: in the largest unit that fills twice. */
export const roughSpanOf = (milliseconds: number, lang: Lang): string => {
  const seconds = Math.floor(Math.abs(milliseconds) / 1_000);
  const [unit, length] = largestUnit(seconds);
  return counted(Math.floor(seconds / length), unit, lang, 'long');
};

/** How long before or after `from`, in the largest unit that fills twice, else the smaller one that does: `11 years ago`, `18 months ago`, `in 3 days`. */
export const ageOf = (at: Instant, from: Instant, lang: Lang, width: SpanWidth = 'long'): string => {
  const seconds = Math.trunc((millisecondsOf(at) - millisecondsOf(from)) / 1_000);
  const [unit, length] = largestUnit(seconds);
  return new Intl.RelativeTimeFormat(lang, { numeric: 'always', style: width }).format(
    Math.trunc(seconds / length),
    unit,
  );
};
