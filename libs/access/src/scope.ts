import { caseSensitivities, type CaseFacts, type CaseSensitivity } from './case-facts';
import { holds, termsOf, type Term } from './condition';
import type { Alternatives, Grant, Right } from './grant';
import { isCaseCapability, permissionRow, type Capability } from './permission-rows';
import type { Principal } from './principal';
import type { Role } from './role';

/** All of its terms have to hold. */
export type Condition = readonly Term[];

/** Which cases: a closed value, so that what is asked of one case and what a query selects are one thing. */
export type ReadScope =
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'everything' }>
  | Readonly<{ kind: 'anyOf'; conditions: readonly Condition[] }>;

/** One role's part of a scope. */
export type RoleScope = Readonly<{ role: Role; grant: Grant; conditions: readonly Condition[] }>;

/** Undefined where a relation can hold for no case of this principal. */
const conditionOf = (alternative: Alternatives[number], principal: Principal): Condition | undefined => {
  const terms: Term[] = [];
  for (const relation of alternative) {
    const own = termsOf(relation, principal);
    if (own === undefined) return undefined;
    terms.push(...own);
  }
  return terms;
};

const sameAlternative = (a: Alternatives[number], b: Alternatives[number]): boolean =>
  a.length === b.length && a.every((relation, index) => b[index] === relation);

/** The different alternatives of a grant, each with the sensitivities that it is there for. */
const alternativesOf = ({
  cases,
}: Grant): readonly Readonly<{ alternative: Alternatives[number]; for: readonly CaseSensitivity[] }>[] =>
  caseSensitivities
    .flatMap((sensitivity) => cases[sensitivity])
    .filter((one, index, all) => index === all.findIndex((other) => sameAlternative(one, other)))
    .map((alternative) => ({
      alternative,
      for: caseSensitivities.filter((sensitivity) =>
        cases[sensitivity].some((other) => sameAlternative(alternative, other)),
      ),
    }));

const isOwnCase = (condition: Condition): boolean => condition.some(({ kind }) => kind === 'isOwn');

/** Nobody but a complainant comes near a case that is about himself (domain-model C5.8, C9: conflict of interest). */
const withoutConflict = (capability: Capability, condition: Condition, { id }: Principal): Condition =>
  !isCaseCapability(capability) || isOwnCase(condition)
    ? condition
    : [...condition, { kind: 'respondentPersonIsNot', person: id }];

const conditionsOf = (capability: Capability, grant: Grant, principal: Principal): readonly Condition[] =>
  alternativesOf(grant).flatMap(({ alternative, for: levels }) => {
    const condition = conditionOf(alternative, principal);
    if (condition === undefined) return [];
    const sensitivity: Condition =
      levels.length === caseSensitivities.length ? [] : [{ kind: 'sensitivityIn', sensitivities: levels }];
    return [withoutConflict(capability, [...condition, ...sensitivity], principal)];
  });

const scopesIn = (principal: Principal, capability: Capability, right: Right): readonly RoleScope[] =>
  permissionRow(capability).flatMap(([role, grant]) => {
    if (grant.right !== right || !principal.roles.includes(role)) return [];
    const conditions = conditionsOf(capability, grant, principal);
    return conditions.length === 0 ? [] : [{ role, grant, conditions }];
  });

/** A principal is asked about for every case of a page: what he has turns on nothing but himself. */
const scopesOf = new WeakMap<Principal, Map<string, readonly RoleScope[]>>();

/** What each role of the principal has of a capability by one right, in the order of the row. */
export const roleScopesOf = (
  principal: Principal,
  capability: Capability,
  right: Right = 'does',
): readonly RoleScope[] => {
  const known = scopesOf.get(principal) ?? new Map<string, readonly RoleScope[]>();
  scopesOf.set(principal, known);
  const name = `${capability} ${right}`;
  const scopes = known.get(name) ?? scopesIn(principal, capability, right);
  known.set(name, scopes);
  return scopes;
};

const scopeOfAll = (scopes: readonly Pick<RoleScope, 'conditions'>[]): ReadScope => {
  const conditions = scopes.flatMap((scope) => scope.conditions);
  if (conditions.length === 0) return { kind: 'nothing' };
  return conditions.some((condition) => condition.length === 0)
    ? { kind: 'everything' }
    : { kind: 'anyOf', conditions };
};

/** The cases that a principal may see. */
export const readScopeOf = (principal: Principal): ReadScope => scopeOfAll(roleScopesOf(principal, 'see-case'));

/** The cases that count in the figures he is given. */
export const statisticsScopeOf = (principal: Principal): ReadScope =>
  scopeOfAll(roleScopesOf(principal, 'read-statistics'));

/** The cases whose content he reads open: only among these may words be looked for, or a hit would tell what a mask hides. */
export const searchScopeOf = (principal: Principal): ReadScope =>
  scopeOfAll(roleScopesOf(principal, 'see-case').filter(({ grant: { mask } }) => mask !== 'everything'));

export const isInConditions = (conditions: readonly Condition[], facts: CaseFacts): boolean =>
  conditions.some((condition) => condition.every((term) => holds(term, facts)));

export const isInScope = (scope: ReadScope, facts: CaseFacts): boolean =>
  scope.kind === 'everything' || (scope.kind === 'anyOf' && isInConditions(scope.conditions, facts));
