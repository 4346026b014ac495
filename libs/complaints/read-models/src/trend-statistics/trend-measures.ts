import type { Filter, Instant } from '@redress/kernel';
import type { FactField } from './case-facts.fields';

export const trendMeasures = [
  'filed',
  'valid',
  'closed',
  'open',
  'overdue',
  'returned',
  'transferred',
  'escalated',
  'reopened',
  'disputed',
  'days-to-close',
] as const;
export type TrendMeasure = (typeof trendMeasures)[number];

/** The civil date that puts a case into a period: when it was received, or when it was closed. */
export type PeriodAxis = 'received' | 'closed';

export type MeasureDefinition = Readonly<{
  axis: PeriodAxis;
  /** The cases that are counted, in a sentence. */
  counts: string;
  /** The same as a filter, as of an instant. */
  casesAsOf: (asOf: Instant) => Filter<FactField>;
  kind: 'count' | 'days';
}>;

type StepField = Extract<FactField, `${string}At` | 'overdueFrom'>;

const by = (field: StepField, asOf: Instant): Filter<FactField> => ({ field, is: 'lessOrEqual', value: asOf });

/** A comparison is false on a field that says nothing, so "not by then" has to name both ways. */
const notBy = (field: StepField, asOf: Instant): Filter<FactField> => ({
  any: [
    { field, is: 'notStated' },
    { field, is: 'greater', value: asOf },
  ],
});

const countOf = (axis: PeriodAxis, counts: string, casesAsOf: MeasureDefinition['casesAsOf']): MeasureDefinition => ({
  axis,
  counts,
  casesAsOf,
  kind: 'count',
});

/**
 * What each figure counts (domain-model C8). All of them count cases, each once, and only those filed by `asOf`.
 *
 * | measure | counts the cases that by `asOf` | period by |
 * | --- | --- | --- |
 * | filed | were filed | receivedOn |
 * | valid | were marked valid | receivedOn |
 * | closed | were closed with feedback; the first such end, which reopening does not erase | endedOn |
 * | open | had not ended, or were taken up again and had not ended again | receivedOn |
 * | overdue | had gone past their resolve deadline, open or ended since: dueAt < min(endedAt, asOf) | receivedOn |
 * | returned | a unit sent back at least once | receivedOn |
 * | transferred | a unit handed on to another at least once | receivedOn |
 * | escalated | were escalated | receivedOn |
 * | reopened | were reopened | receivedOn |
 * | disputed | had their outcome disputed | receivedOn |
 * | days-to-close | as closed, where both ends of the time are dated: whole days, median and 90th percentile by nearest rank | endedOn |
 *
 * An end that is proved but undated counts as closed from when it was recorded, stands in the period `notStated`, and has no days.
 */
export const trendMeasureDefinitions: Readonly<Record<TrendMeasure, MeasureDefinition>> = {
  filed: countOf('received', 'cases filed', (asOf) => by('filedAt', asOf)),
  valid: countOf('received', 'cases marked valid', (asOf) => by('validAt', asOf)),
  closed: countOf('closed', 'cases closed with feedback, at their first such end', (asOf) => by('closedAt', asOf)),
  open: countOf('received', 'cases not ended, or taken up again and not ended since', (asOf) => ({
    any: [
      notBy('endedAt', asOf),
      { all: [by('openAgainAt', asOf), notBy('endedAgainAt', asOf)] },
      { all: [by('openThirdAt', asOf), notBy('endedThirdAt', asOf)] },
      { all: [by('openFourthAt', asOf), notBy('endedFourthAt', asOf)] },
    ],
  })),
  overdue: countOf('received', 'cases past their resolve deadline while they were open', (asOf) => ({
    field: 'overdueFrom',
    is: 'less',
    value: asOf,
  })),
  returned: countOf('received', 'cases that a unit sent back', (asOf) => by('returnedAt', asOf)),
  transferred: countOf('received', 'cases that a unit handed on', (asOf) => by('transferredAt', asOf)),
  escalated: countOf('received', 'cases escalated', (asOf) => by('escalatedAt', asOf)),
  reopened: countOf('received', 'cases reopened', (asOf) => by('reopenedAt', asOf)),
  disputed: countOf('received', 'cases whose outcome was disputed', (asOf) => by('disputedAt', asOf)),
  'days-to-close': {
    axis: 'closed',
    counts: 'days from filing to the first end with feedback, where both are dated',
    casesAsOf: (asOf) => ({ all: [by('closedAt', asOf), { field: 'daysToClose', is: 'stated' }] }),
    kind: 'days',
  },
};

export const filedBy = (asOf: Instant): Filter<FactField> => by('filedAt', asOf);
