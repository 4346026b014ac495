import { assertNever, type Filter, type Instant, type PageRequest } from '@redress/kernel';
import { riskRanks } from '../case-view/case-attention';
import type { CaseField } from '../case-view/case-view.fields';
import type { WorklistName } from './worklist-names';

type CaseFilter = Filter<CaseField>;
type Sort = PageRequest<CaseField>['sort'];

/** A stretch of a worklist: which of its cases, and in what order. A worklist is its bands one after the other. */
export type WorklistBand = Readonly<{ filter: CaseFilter; sort: Sort }>;

const byDue: Sort = [{ field: 'nextDueAt', direction: 'ascending' }];

const ofRisk = (risk: keyof typeof riskRanks): CaseFilter => ({ field: 'risk', is: 'equal', value: riskRanks[risk] });

const isPast = (asOf: Instant): CaseFilter => ({ field: 'nextDueAt', is: 'less', value: asOf });
const isToCome = (asOf: Instant): CaseFilter => ({ field: 'nextDueAt', is: 'greaterOrEqual', value: asOf });
const isWarned = (asOf: Instant): CaseFilter => ({ field: 'warnsFrom', is: 'lessOrEqual', value: asOf });

/** A comparison is false on a field that says nothing, so "not yet" has to name both ways. */
const notPast = (asOf: Instant): CaseFilter => ({ any: [{ field: 'nextDueAt', is: 'notStated' }, isToCome(asOf)] });
const notWarned = (asOf: Instant): CaseFilter => ({
  any: [
    { field: 'warnsFrom', is: 'notStated' },
    { field: 'warnsFrom', is: 'greater', value: asOf },
  ],
});

/**
 * By risk, then by what is due next (console, Shell and worklists): emergencies, very urgent cases, those past a deadline, those escalated, those that a
 * deadline warns of, the rest; where none of that tells two apart, urgent or severe ones first. What is past or warned of depends on the instant, so
 * each stretch is a question of its own: each asks for one risk, which an index leads to.
 */
const bandsByRisk = (asOf: Instant): readonly WorklistBand[] =>
  [
    [ofRisk('emergency')],
    [ofRisk('veryUrgent')],
    [ofRisk('escalated'), isPast(asOf)],
    [ofRisk('grave'), isPast(asOf)],
    [ofRisk('ordinary'), isPast(asOf)],
    [ofRisk('escalated'), notPast(asOf)],
    [ofRisk('grave'), isToCome(asOf), isWarned(asOf)],
    [ofRisk('ordinary'), isToCome(asOf), isWarned(asOf)],
    [ofRisk('grave'), notPast(asOf), notWarned(asOf)],
    [ofRisk('ordinary'), notPast(asOf), notWarned(asOf)],
  ].map((filters) => ({ filter: { all: filters }, sort: byDue }));

const everyCase: CaseFilter = { all: [] };

export const worklistOrders = ['risk', 'due', 'newest', 'oldest'] as const;
export type WorklistOrder = (typeof worklistOrders)[number];

const sorts: Readonly<Record<Exclude<WorklistOrder, 'risk'>, Sort>> = {
  due: byDue,
  newest: [{ field: 'filedAt', direction: 'descending' }],
  oldest: [{ field: 'filedAt', direction: 'ascending' }],
};

/** Escalations come by their level and age, follow-ups as they fall due, every other queue by risk; or all of them as the reader wants. */
export const bandsOf = (name: WorklistName, asOf: Instant, order: WorklistOrder = 'risk'): readonly WorklistBand[] =>
  order === 'risk' ? ownBandsOf(name, asOf) : [{ filter: everyCase, sort: sorts[order] }];

const ownBandsOf = (name: WorklistName, asOf: Instant): readonly WorklistBand[] => {
  switch (name) {
    case 'escalations':
      return [
        {
          filter: everyCase,
          sort: [
            { field: 'escalationLevel', direction: 'descending' },
            { field: 'escalatedAt', direction: 'ascending' },
          ],
        },
      ];
    case 'follow-ups-due':
      return [{ filter: everyCase, sort: [{ field: 'followUpDueAt', direction: 'ascending' }] }];
    case 'my':
    case 'unit':
    case 'unsigned':
    case 'due-today':
    case 'overdue':
    case 'very-urgent':
    case 'waiting-for-reply':
    case 'returned':
    case 'disputed':
    case 'to-accept':
    case 'to-dispatch':
    case 'reopen-requests':
      return bandsByRisk(asOf);
    default:
      return assertNever(name);
  }
};
