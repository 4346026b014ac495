import type { FieldValue, ReadModel } from '@redress/kernel';
import { periodsOf } from '../folding/civil-period';
import type { CaseFacts, Dimensions, Standing } from './case-facts.document';
import { openStretches } from './case-facts.openness';

type PeriodField<A extends string> = `${A}${'Day' | 'Week' | 'Month'}`;
/** The second, third and fourth time that a case was open. */
type OpenAgainField = `${'open' | 'ended'}${'Again' | 'Third' | 'Fourth'}At`;

type StepField =
  | 'filedAt'
  | 'validAt'
  | 'closedAt'
  | 'endedAt'
  | OpenAgainField
  | 'returnedAt'
  | 'transferredAt'
  | 'escalatedAt'
  | 'reopenedAt'
  | 'disputedAt'
  | 'overdueFrom';

export type FactField =
  'complaintNo' | keyof Dimensions | keyof Standing | PeriodField<'received' | 'closed'> | StepField | 'daysToClose';

export const trendStatisticsModel: ReadModel<FactField> = {
  name: 'trend_statistics',
  version: 2,
  personal: false,
  fields: {
    complaintNo: 'text',
    categoryScheme: 'text',
    category: 'text',
    channel: 'text',
    unit: 'text',
    outcome: 'text',
    origin: 'text',
    source: 'text',
    status: 'text',
    handler: 'text',
    firstReceiver: 'text',
    respondentPerson: 'text',
    sensitivity: 'text',
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
    openThirdAt: 'text',
    endedThirdAt: 'text',
    openFourthAt: 'text',
    endedFourthAt: 'text',
    returnedAt: 'text',
    transferredAt: 'text',
    escalatedAt: 'text',
    reopenedAt: 'text',
    disputedAt: 'text',
    overdueFrom: 'text',
    daysToClose: 'integer',
  },
  // A figure reads every case of its period: the days are the one way in that leaves most of them out.
  indexes: [['filedAt'], ['receivedDay'], ['closedDay']],
  sparse: ['receivedDay', 'closedDay'],
  searchable: false,
};

/**
 * When the case was open. An index holds four such times; from the fourth on they are taken for one, which ends with the last of them: a case that was
 * taken up more often counts as open in between.
 */
const openFields = (times: CaseFacts['openness']): Readonly<Record<'endedAt' | OpenAgainField, string | null>> => {
  const [filedAt = null] = times;
  const stretches = openStretches(times);
  const isOpenFirst = stretches[0]?.from === filedAt;
  const [second, third, ...later] = isOpenFirst ? stretches.slice(1) : stretches;
  return {
    endedAt: isOpenFirst ? (stretches[0]?.to ?? null) : filedAt,
    openAgainAt: second?.from ?? null,
    endedAgainAt: second?.to ?? null,
    openThirdAt: third?.from ?? null,
    endedThirdAt: third?.to ?? null,
    openFourthAt: later[0]?.from ?? null,
    endedFourthAt: later.at(-1)?.to ?? null,
  };
};

const unclosed = { day: null, week: null, month: null } as const;

/**
 * `closed...` is the first end with feedback, which nothing later erases; its periods are `notStated` where it is undated. `endedAt` is the first end
 * of any kind.
 */
export const factFieldsOf = (facts: CaseFacts): Readonly<Record<FactField, FieldValue>> => {
  const closed = facts.ends.find(({ kind }) => kind === 'Closed');
  const received = periodsOf(facts.filed.on);
  const closedIn = closed === undefined ? unclosed : periodsOf(closed.on);
  return {
    complaintNo: facts.complaintNo,
    ...facts.dimensions,
    ...facts.standing,
    receivedDay: received.day,
    receivedWeek: received.week,
    receivedMonth: received.month,
    closedDay: closedIn.day,
    closedWeek: closedIn.week,
    closedMonth: closedIn.month,
    filedAt: facts.filed.at,
    validAt: facts.validAt,
    closedAt: closed?.at ?? null,
    ...openFields(facts.openness),
    returnedAt: facts.returnedAt,
    transferredAt: facts.transferredAt,
    escalatedAt: facts.escalatedAt,
    reopenedAt: facts.reopenedAt,
    disputedAt: facts.disputedAt,
    overdueFrom: facts.overdueFrom,
    daysToClose: closed?.days ?? null,
  };
};
