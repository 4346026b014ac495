import { civilDateIn, millisecondsOf, millisecondsPerDay, type CivilDate } from '@redress/kernel';
import type { Moment } from '@redress/complaints/read-models';
import type { Telling } from '@redress/complaints/messages';
import type { Texts } from '../../texts/texts';

type Time = Pick<Moment, 'at' | 'precision' | 'zone'>;

/** From one act to the next; undefined where one of them is undated. Times are compared at the coarser of their precisions (ledger-format, Time). */
type Gap = Readonly<{ unit: 'milliseconds' | 'days'; length: number }>;

const gapOf = (from: Time, to: Time, zone: string): Gap | undefined => {
  if (from.precision === 'notAfter' || to.precision === 'notAfter') return undefined;
  if (from.precision === 'exact' && to.precision === 'exact')
    return { unit: 'milliseconds', length: millisecondsOf(to.at) - millisecondsOf(from.at) };
  const dayOf = ({ at, zone: own }: Time): CivilDate => civilDateIn(own ?? zone)(at);
  return { unit: 'days', length: (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / millisecondsPerDay };
};

const lengthOf = ({ unit, length }: Gap, tell: Telling, texts: Texts): string =>
  unit === 'days' ? texts.case.days(Math.abs(length)) : tell.span(length);

/** `2 days 3 hours later`: how an act stands to the one before it. Undefined where that cannot be said. */
export const sayGap = (from: Time, to: Time, tell: Telling, texts: Texts): string | undefined => {
  const gap = gapOf(from, to, tell.zone);
  if (gap === undefined) return undefined;
  if (gap.length === 0) return gap.unit === 'days' ? texts.case.sameDay : texts.case.sameTime;
  return gap.length > 0 ? texts.case.later(lengthOf(gap, tell, texts)) : texts.case.earlier(lengthOf(gap, tell, texts));
};

/** `5 days after filing`; undefined at the filing itself and where it cannot be said. */
export const saySinceFiling = (filed: Time, at: Time, tell: Telling, texts: Texts): string | undefined => {
  const gap = gapOf(filed, at, tell.zone);
  if (gap === undefined || gap.length === 0) return undefined;
  const length = lengthOf(gap, tell, texts);
  return gap.length > 0 ? texts.case.afterFiling(length) : texts.case.beforeFiling(length);
};

/** `8 days 7 hours`: from one dated act to another, whichever came first. */
export const sayLength = (from: Time, to: Time, tell: Telling, texts: Texts): string => {
  const gap = gapOf(from, to, tell.zone);
  return gap === undefined ? '' : lengthOf(gap, tell, texts);
};
