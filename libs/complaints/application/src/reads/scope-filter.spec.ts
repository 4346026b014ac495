import {
  caseSensitivities,
  caseStandings,
  isInScope,
  readScopeOf,
  roles,
  statisticsScopeOf,
  type CaseFacts,
  type Principal,
} from '@redress/access';
import type { FieldValue, Filter, ReadModel } from '@redress/kernel';
import fc from 'fast-check';
import { standingOf } from '../commands/case-facts';
import { scopeFilter } from './scope-filter';

const fields = [
  'unit',
  'handler',
  'firstReceiver',
  'respondentPerson',
  'status',
  'sensitivity',
  'complaintNo',
] as const;
type Field = (typeof fields)[number];

const modelWith = (...names: readonly string[]): ReadModel => ({
  name: 'cases',
  version: 1,
  personal: false,
  fields: Object.fromEntries(names.map((name) => [name, 'text' as const])),
  indexes: [],
  searchable: false,
});
const model = modelWith(...fields);

/** What a filter of comparisons for equality means; the scope uses no others. */
const holds = (filter: Filter<string>, row: Readonly<Record<string, FieldValue>>): boolean => {
  if ('all' in filter) return filter.all.every((part) => holds(part, row));
  if ('any' in filter) return filter.any.some((part) => holds(part, row));
  const value = row[filter.field];
  if (value === undefined) throw new Error(`Not declared: ${filter.field}`);
  switch (filter.is) {
    case 'equal':
      return value === filter.value;
    case 'notEqual':
      return value !== null && value !== filter.value;
    case 'in':
      return value !== null && filter.values.includes(value);
    case 'notStated':
      return value === null;
    case 'stated':
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual':
      throw new Error(`A scope does not ask ${filter.is}`);
  }
};

const someUnit = fc.constantFrom('lamps', 'roads');
const somePerson = fc.constantFrom('office:1', 'office:2');

const aPrincipal: fc.Arbitrary<Principal> = fc.record(
  {
    id: somePerson,
    roles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 3 }),
    unit: someUnit,
    mandate: fc.constant('order-7'),
  },
  { requiredKeys: ['id', 'roles'] },
);

const aCase: fc.Arbitrary<CaseFacts> = fc.record(
  {
    standing: fc.constantFrom(...caseStandings),
    sensitivity: fc.constantFrom(...caseSensitivities),
    isIdentityConfidential: fc.boolean(),
    isOwn: fc.boolean(),
    unit: someUnit,
    handler: somePerson,
    firstReceiver: somePerson,
    respondentPerson: somePerson,
  },
  { requiredKeys: ['standing', 'sensitivity', 'isIdentityConfidential', 'isOwn'] },
);

const ownNumber = 'number-1';

const rowOf = (facts: CaseFacts, isAssessed: boolean): Readonly<Record<Field, FieldValue>> | undefined => {
  const status = Object.entries(standingOf).find(([, standing]) => standing === facts.standing)?.[0];
  if (status === undefined) return undefined;
  return {
    unit: facts.unit ?? null,
    handler: facts.handler ?? null,
    firstReceiver: facts.firstReceiver ?? null,
    respondentPerson: facts.respondentPerson ?? null,
    status,
    // A case that nobody has assessed says nothing, and is normal.
    sensitivity: facts.sensitivity === 'normal' && !isAssessed ? null : facts.sensitivity,
    complaintNo: facts.isOwn ? ownNumber : 'number-2',
  };
};

describe('a scope as a filter', () => {
  it.each([
    ['sight', readScopeOf],
    ['figures', statisticsScopeOf],
  ] as const)('of %s finds the very cases that are in it', (_name, scopeFor) => {
    fc.assert(
      fc.property(aPrincipal, aCase, fc.boolean(), (principal, facts, isAssessed) => {
        const row = rowOf(facts, isAssessed);
        if (row === undefined) return;
        const scope = scopeFor(principal);
        expect(holds(scopeFilter(model, scope, [ownNumber]), row)).toBe(isInScope(scope, facts));
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds nothing in a model that does not say what it turns on', () => {
    const operator: Principal = { id: 'office:1', roles: ['operator'] };
    const row = { unit: 'lamps', sensitivity: null, firstReceiver: 'office:1', respondentPerson: null };
    const declared = ['unit', 'sensitivity', 'firstReceiver', 'respondentPerson'] as const;
    const isFound = (...names: readonly string[]): boolean =>
      holds(scopeFilter(modelWith(...names), readScopeOf(operator), []), row);
    expect(isFound(...declared)).toBe(true);
    for (const left of ['sensitivity', 'firstReceiver', 'respondentPerson'])
      expect(isFound(...declared.filter((name) => name !== left))).toBe(false);
  });
});
