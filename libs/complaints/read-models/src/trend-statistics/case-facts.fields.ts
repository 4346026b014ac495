import type { FieldValue, ReadModel } from '@redress/kernel';
import { periodsOf } from '../folding/civil-period';
import type { CaseFacts, Dimensions } from './case-facts.document';

type PeriodField<A extends string> = `${A}${'Day' | 'Week' | 'Month'}`;
type StepField =
  | 'filedAt'
  | 'validAt'
  | 'closedAt'
  | 'endedAt'
  | 'openAgainAt'
  | 'endedAgainAt'
  | 'escalatedAt'
  | 'reopenedAt'
  | 'disputedAt'
  | 'overdueFrom';

export type FactField = keyof Dimensions | PeriodField<'received' | 'closed'> | StepField | 'daysToClose';

export const trendStatisticsModel: ReadModel<FactField> = {
  name: 'trend_statistics',
  version: 1,
  personal: false,
  fields: {
    categoryScheme: 'text',
    category: 'text',
    channel: 'text',
    unit: 'text',
    outcome: 'text',
    origin: 'text',
    source: 'text',
    receivedDay: 'text',
    receivedWeek: 'text',
    receivedMonth: 'text',
    closedDay: 'text',
    closedWeek: 'text',
    closedMonth: 'text',
    filedAt: 'text',
    validAt: 'text',
    closedAt: 'text',
    endedAt: 'text',
    openAgainAt: 'text',
    endedAgainAt: 'text',
    escalatedAt: 'text',
    reopenedAt: 'text',
    disputedAt: 'text',
    overdueFrom: 'text',
    daysToClose: 'integer',
  },
  // A figure reads every case of its period: the days are the one way in that leaves most of them out.
  indexes: [['filedAt'], ['receivedDay'], ['closedDay']],
  searchable: false,
};

const unclosed = { day: null, week: null, month: null } as const;

/**
 * `closed...` is the first end with feedback, which nothing later erases; its periods are `notStated` where it is undated. `endedAt` is the first end
 * of any kind, `endedAgainAt` the one after the case was taken up again.
 */
export const factFieldsOf = (facts: CaseFacts): Readonly<Record<FactField, FieldValue>> => {
  const closed = facts.ends.find(({ kind }) => kind === 'Closed');
  const received = periodsOf(facts.filed.on);
  const closedIn = closed === undefined ? unclosed : periodsOf(closed.on);
  const lastEnd = facts.ends.length > 1 ? facts.ends.at(-1) : undefined;
  return {
    ...facts.dimensions,
    receivedDay: received.day,
    receivedWeek: received.week,
    receivedMonth: received.month,
    closedDay: closedIn.day,
    closedWeek: closedIn.week,
    closedMonth: closedIn.month,
    filedAt: facts.filed.at,
    validAt: facts.validAt,
    closedAt: closed?.at ?? null,
    endedAt: facts.ends[0]?.at ?? null,
    openAgainAt: facts.openAgainAt,
    endedAgainAt: lastEnd?.at ?? null,
    escalatedAt: facts.escalatedAt,
    reopenedAt: facts.reopenedAt,
    disputedAt: facts.disputedAt,
    overdueFrom: facts.overdueFrom,
    daysToClose: closed?.days ?? null,
  };
};
