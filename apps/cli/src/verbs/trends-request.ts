import {
  trendDimensions,
  trendMeasures,
  trendPeriods,
  type TrendDimension,
  type TrendMeasure,
  type TrendPeriod,
  type TrendRequest,
} from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import { choose, chooseSeveral } from '../arguments/choose';
import { dateArgument, instantArgument, type AskedInstant } from '../arguments/instant-argument';
import { WrongUse } from '../exit-codes';
import type { Texts } from '../texts/texts';

export type TrendOptions = Readonly<{
  by?: string;
  per?: string;
  from?: string;
  to?: string;
  measure?: string;
  asOf?: string;
  drill?: readonly string[];
}>;

export type AskedTrends = Readonly<{
  by: readonly TrendDimension[];
  per: TrendPeriod | undefined;
  measures: readonly TrendMeasure[];
}>;

/** What is grouped and counted, as far as it does not hang on the ledger. Asked for nothing, it is months. @throws WrongUse */
export const askedTrends = ({ by, per, measure, drill }: TrendOptions, texts: Texts): AskedTrends => {
  const { trends } = texts;
  const dimensions = by === undefined ? [] : chooseSeveral(trends.dimension, by, trendDimensions, texts);
  const asked = per === undefined ? undefined : choose(trends.perOption, per, trendPeriods, texts);
  const isBare = by === undefined && per === undefined && drill === undefined;
  return {
    by: dimensions,
    per: isBare ? 'month' : asked,
    measures: measure === undefined ? ['filed'] : chooseSeveral(trends.measureOption, measure, trendMeasures, texts),
  };
};

const rangeOf = ({ from, to }: TrendOptions, texts: Texts): Pick<TrendRequest, 'from' | 'to'> => {
  const first = from === undefined ? undefined : dateArgument('--from', from, texts);
  const last = to === undefined ? undefined : dateArgument('--to', to, texts);
  if (first !== undefined && last !== undefined && first > last) throw new WrongUse(texts.trends.turned(first, last));
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
};

/** The request, once the ledger's zone is known. */
export const trendRequestOf = (
  { by, per, measures }: AskedTrends,
  options: TrendOptions,
  now: Instant,
  zone: string,
  texts: Texts,
): Readonly<{ request: TrendRequest; asOf: AskedInstant }> => {
  const asOf: AskedInstant =
    options.asOf === undefined ? { at: now } : instantArgument('--as-of', options.asOf, zone, texts);
  return {
    asOf,
    request: { by, ...(per === undefined ? {} : { per }), ...rangeOf(options, texts), measures, asOf: asOf.at },
  };
};
