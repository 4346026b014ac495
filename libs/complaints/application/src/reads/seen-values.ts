import type { Principal } from '@redress/access';
import { caseViewModel, type CaseField } from '@redress/complaints/read-models';
import type { ReadPorts } from './read-ports';
import { scopedStoreFor } from './scoped-store';

/** What stands in cases, since the ledger keeps no directory of units and people and no catalogue of categories. */
export type SeenKind = 'categories' | 'units' | 'staff';

/** A value that cases have, and in how many of those that the principal may see. `scheme`: of a category, whose code it is. */
export type SeenValue = Readonly<{ code: string; scheme: string | null; cases: number }>;

const fieldsOf = {
  categories: ['categoryScheme', 'category'],
  units: ['unit'],
  staff: ['handler'],
} as const satisfies Readonly<Record<SeenKind, readonly CaseField[]>>;

/** Values of the cases that the principal may see, those of most cases first; who may see none is told of none. */
export const seenValuesFor = async (
  ports: Pick<ReadPorts, 'readStore' | 'keyRing'>,
  principal: Principal,
  kind: SeenKind,
): Promise<Readonly<{ outcome: 'found'; values: readonly SeenValue[] }>> => {
  const store = await scopedStoreFor(ports, principal);
  const fields = fieldsOf[kind];
  const field = fields[fields.length - 1] ?? fields[0];
  const groups = await store.group<CaseField, 'cases', CaseField>(caseViewModel, {
    filter: { field, is: 'stated' },
    by: fields,
    measures: { cases: { kind: 'count' } },
  });
  const values = groups.map(({ by, measures: { cases } }) => ({
    code: String(by[field]),
    scheme: kind === 'categories' ? String(by.categoryScheme) : null,
    cases: typeof cases === 'number' ? cases : 0,
  }));
  return { outcome: 'found', values: values.sort((a, b) => b.cases - a.cases || (a.code < b.code ? -1 : 1)) };
};
