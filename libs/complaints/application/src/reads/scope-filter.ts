import type { CaseStanding, Condition, ReadScope, Term } from '@redress/access';
import { assertNever, type Filter, type ReadModel } from '@redress/kernel';
import { standingOf } from '../commands/case-facts';

/** The declared fields, by name, that the models of cases say these things in. */
type ScopeField = 'unit' | 'handler' | 'firstReceiver' | 'respondentPerson' | 'status' | 'sensitivity' | 'complaintNo';

/** Nothing matches, and everything does. */
const none = { any: [] } as const;
const everything = { all: [] } as const;

const statusesIn = (standings: readonly CaseStanding[]): readonly string[] =>
  Object.entries(standingOf).flatMap(([status, standing]) => (standings.includes(standing) ? [status] : []));

/**
 * A term as a filter on a model; `numbers`: the complaint numbers of the principal's own cases. A model that does not declare the field shows nothing for
 * it: what cannot be judged is not shown.
 */
const termFilter = <F extends string>(model: ReadModel<F>, term: Term, numbers: readonly string[]): Filter<F> => {
  const isDeclared = (name: string): name is F => Object.hasOwn(model.fields, name);
  const on = (name: ScopeField, filter: (field: F) => Filter<F>): Filter<F> => (isDeclared(name) ? filter(name) : none);
  /** A comparison is false on a field that says nothing, so "is not" has to name both ways. */
  const unlike = (name: ScopeField, value: string): Filter<F> =>
    on(name, (field) => ({
      any: [
        { field, is: 'notStated' },
        { field, is: 'notEqual', value },
      ],
    }));
  switch (term.kind) {
    case 'unitIs':
      return on('unit', (field) => ({ field, is: 'equal', value: term.unit }));
    case 'unitIsNot':
      return unlike('unit', term.unit);
    case 'targetUnitIs':
      // Of what a command asks; no case has it.
      return none;
    case 'handlerIs':
      return on('handler', (field) => ({ field, is: 'equal', value: term.person }));
    case 'firstReceiverIs':
      return on('firstReceiver', (field) => ({ field, is: 'equal', value: term.person }));
    case 'respondentPersonIsNot':
      return unlike('respondentPerson', term.person);
    case 'standsIn':
      return on('status', (field) => ({ field, is: 'in', values: statusesIn(term.standings) }));
    case 'sensitivityIn':
      return on('sensitivity', (field) => ({
        // Not assessed yet is normal.
        any: [
          { field, is: 'in', values: term.sensitivities },
          ...(term.sensitivities.includes('normal') ? [{ field, is: 'notStated' } as const] : []),
        ],
      }));
    case 'noUnit':
      return on('unit', (field) => ({ field, is: 'notStated' }));
    case 'noHandler':
      return on('handler', (field) => ({ field, is: 'notStated' }));
    case 'isOwn':
      return on('complaintNo', (field) => ({ field, is: 'in', values: numbers }));
    default:
      return assertNever(term);
  }
};

/** The cases of a scope as a filter on a model's declared fields. */
export const scopeFilter = <F extends string>(
  model: ReadModel<F>,
  scope: ReadScope,
  numbers: readonly string[],
): Filter<F> => {
  switch (scope.kind) {
    case 'nothing':
      return none;
    case 'everything':
      return everything;
    case 'anyOf': {
      const conditionFilter = (condition: Condition): Filter<F> => ({
        all: condition.map((term) => termFilter(model, term, numbers)),
      });
      const [only, ...others] = scope.conditions.map(conditionFilter);
      // One condition stands by itself, so that a store sees what it fixes and takes the index for it.
      return only !== undefined && others.length === 0 ? only : { any: scope.conditions.map(conditionFilter) };
    }
    default:
      return assertNever(scope);
  }
};
