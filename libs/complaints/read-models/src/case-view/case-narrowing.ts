import type { ComplaintStatus, Urgency } from '@redress/complaints/domain';
import type { CivilDate, Filter, Instant } from '@redress/kernel';
import type { CaseField } from './case-view.fields';

/** Stands in a choice for cases that say nothing there: "not assigned" is a choice too. */
export const notStatedChoice = 'notStated';

/** One of some values, or one. */
export type Choice<V extends string> = V | readonly V[];

/** What a list of cases can be narrowed by. Several choices hold all at once. */
export type CaseNarrowing = Readonly<{
  status?: Choice<ComplaintStatus>;
  unit?: Choice<string>;
  handler?: Choice<string>;
  category?: Choice<string>;
  channel?: Choice<string>;
  source?: Choice<string>;
  urgency?: Choice<Urgency | typeof notStatedChoice>;
  /** Only cases past their resolve deadline, those that ended late included. */
  overdue?: boolean;
  /** Only cases that a unit was given and has not signed for. */
  unsigned?: boolean;
  /** Only cases with an escalation that nobody has closed. */
  escalated?: boolean;
  /** Only cases whose outcome is disputed and not decided on. */
  disputed?: boolean;
  /** Civil dates of receipt, both inclusive. */
  from?: CivilDate;
  to?: CivilDate;
}>;

export const valuesOf = <V extends string>(choice: Choice<V> | undefined): readonly V[] =>
  choice === undefined ? [] : typeof choice === 'string' ? [choice] : choice;

/** The cases whose field says one of the values; every case where none was chosen. */
export const choiceFilter = (field: CaseField, choice: Choice<string> | undefined): readonly Filter<CaseField>[] => {
  const values = valuesOf(choice);
  const stated = values.filter((value) => value !== notStatedChoice);
  const [only] = stated;
  if (values.length === 0) return [];
  if (values.length === 1 && only !== undefined) return [{ field, is: 'equal', value: only }];
  const isOneOf: readonly Filter<CaseField>[] = stated.length === 0 ? [] : [{ field, is: 'in', values: stated }];
  return [stated.length === values.length ? { all: isOneOf } : { any: [...isOneOf, { field, is: 'notStated' }] }];
};

/** What describes a case, whenever it is looked at: everything but where it stands. */
export const describingFilters = (narrowing: CaseNarrowing, asOf: Instant): readonly Filter<CaseField>[] => {
  const { category, channel, source, urgency, overdue, escalated, from, to } = narrowing;
  return [
    ...choiceFilter('category', category),
    ...choiceFilter('channel', channel),
    ...choiceFilter('source', source),
    ...choiceFilter('urgency', urgency),
    ...(overdue === true ? [{ field: 'overdueFrom', is: 'less', value: asOf } as const] : []),
    ...(escalated === true ? [{ field: 'escalationLevel', is: 'stated' } as const] : []),
    ...(from === undefined ? [] : [{ field: 'receivedOn', is: 'greaterOrEqual', value: from } as const]),
    ...(to === undefined ? [] : [{ field: 'receivedOn', is: 'lessOrEqual', value: to } as const]),
  ];
};

type StandingChoice = Readonly<{ field: 'status' | 'unit' | 'handler'; choice: Choice<string> }>;

/** Where a case has to stand, each to be met. */
export const standingChoices = (narrowing: CaseNarrowing): readonly StandingChoice[] => {
  const { status, unit, handler, unsigned, disputed } = narrowing;
  return [
    ...(status === undefined ? [] : [{ field: 'status', choice: status } as const]),
    ...(unsigned === true ? [{ field: 'status', choice: 'Assigned' } as const] : []),
    ...(disputed === true ? [{ field: 'status', choice: 'Disputed' } as const] : []),
    ...(unit === undefined ? [] : [{ field: 'unit', choice: unit } as const]),
    ...(handler === undefined ? [] : [{ field: 'handler', choice: handler } as const]),
  ];
};

/** The cases that a narrowing leaves, as they stand now. */
export const narrowingFilter = (narrowing: CaseNarrowing, now: Instant): Filter<CaseField> => ({
  all: [
    ...standingChoices(narrowing).flatMap(({ field, choice }) => choiceFilter(field, choice)),
    ...describingFilters(narrowing, now),
  ],
});
