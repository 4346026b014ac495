import { millisecondsOf, type Instant } from '@redress/kernel';
import type { Lang } from '../texts/texts';

/** An instant as a person reads it, in the ledger's zone: `2026-03-05 14:07:09`. */
export const localTime = (zone: string): ((instant: Instant) => string) => {
  const formatter = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) => formatter.format(millisecondsOf(instant));
};

const spans = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** The way from one instant to another in words: `2 days later`, `3 hours earlier`; in the largest unit that fills at least two, or one exactly. */
export const distance = (from: Instant, to: Instant, lang: Lang): string => {
  const seconds = Math.round((millisecondsOf(to) - millisecondsOf(from)) / 1_000);
  const [unit, length] =
    spans.find(([, span]) => Math.abs(seconds) >= span * 2 || Math.abs(seconds) === span) ?? spans[3];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long', signDisplay: 'exceptZero' }).format(
    Math.trunc(seconds / length),
  );
};
