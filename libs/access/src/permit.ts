import type { CaseFacts } from './case-facts';
import type { CaseCapability } from './case-permissions';
import type { Right } from './grant';
import type { OfficeCapability } from './office-permissions';
import { permissionRow, type Capability } from './permission-rows';
import type { Principal } from './principal';
import type { Role } from './role';
import { isInConditions, roleScopesOf, type RoleScope } from './scope';

/**
 * Why not. `NotVisible`: the case is not his to know; he is told what he would be told of one that does not exist. `OnlyProposes`, `OnlyRequests`: his role
 * has a say and no command. `OutOfScope`: his role may, but not with this case. `RoleNotAllowed`: no role of his may.
 */
export const permissionRefusalCodes = [
  'NotVisible',
  'OnlyProposes',
  'OnlyRequests',
  'OutOfScope',
  'RoleNotAllowed',
] as const;
export type PermissionRefusalCode = (typeof permissionRefusalCodes)[number];

export type Permission =
  /** The role, and the unit, that the act is recorded under. */
  | Readonly<{ outcome: 'granted'; role: Role; unit?: string }>
  | Readonly<{ outcome: 'refused'; code: PermissionRefusalCode; capability: Capability; whoMay: readonly Role[] }>;

type Refused = Extract<Permission, { outcome: 'refused' }>;

/** The roles that act themselves. */
export const whoMay = (capability: Capability): readonly Role[] =>
  permissionRow(capability).flatMap(([role, { right }]) => (right === 'does' ? [role] : []));

const refused = (code: PermissionRefusalCode, capability: Capability): Refused => ({
  outcome: 'refused',
  code,
  capability,
  whoMay: whoMay(capability),
});

const granted = (role: Role, { unit }: Principal): Permission => ({
  outcome: 'granted',
  role,
  ...(unit === undefined ? {} : { unit }),
});

const covers = ({ conditions }: RoleScope, facts: CaseFacts | undefined): boolean =>
  facts === undefined || isInConditions(conditions, facts);

const hasRight = (principal: Principal, capability: Capability, right: Right, facts: CaseFacts | undefined): boolean =>
  roleScopesOf(principal, capability, right).some((scope) => covers(scope, facts));

const refusalOf = (principal: Principal, capability: Capability, facts: CaseFacts | undefined): Refused => {
  if (hasRight(principal, capability, 'proposes', facts)) return refused('OnlyProposes', capability);
  if (hasRight(principal, capability, 'requests', facts)) return refused('OnlyRequests', capability);
  const mightOtherwise = whoMay(capability).some((role) => principal.roles.includes(role));
  return refused(mightOtherwise ? 'OutOfScope' : 'RoleNotAllowed', capability);
};

/** Whether a principal may do something with one case as it stands. A role acts only on cases that it sees itself. */
export const permit = (principal: Principal, capability: CaseCapability, facts: CaseFacts): Permission => {
  const sights = roleScopesOf(principal, 'see-case').filter((scope) => covers(scope, facts));
  if (sights.length === 0) return refused('NotVisible', capability);
  const scope = roleScopesOf(principal, capability).find(
    (candidate) => covers(candidate, facts) && sights.some(({ role }) => role === candidate.role),
  );
  return scope === undefined ? refusalOf(principal, capability, facts) : granted(scope.role, principal);
};

/** Whether a principal may do something that is about no one case. */
export const permitAtOffice = (principal: Principal, capability: OfficeCapability): Permission => {
  const [scope] = roleScopesOf(principal, capability);
  return scope === undefined ? refusalOf(principal, capability, undefined) : granted(scope.role, principal);
};

/** Every capability that a principal has with some case or at the office: what a client offers him at all. */
export const capabilitiesOf = (principal: Principal, all: readonly Capability[]): readonly Capability[] =>
  all.filter((capability) => roleScopesOf(principal, capability).length > 0);
