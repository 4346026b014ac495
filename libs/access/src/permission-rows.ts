import { casePermissions, type CaseCapability } from './case-permissions';
import type { Grant } from './grant';
import { officePermissions, type OfficeCapability } from './office-permissions';
import { isRole, type Role } from './role';

export type Capability = CaseCapability | OfficeCapability;

/** The grants of one capability, in the order in which its roles are asked. */
export type PermissionRow = readonly (readonly [role: Role, grant: Grant])[];

const rowOf = (grants: Readonly<Partial<Record<Role, Grant>>>): PermissionRow =>
  Object.entries(grants).flatMap(([role, grant]) => (isRole(role) ? [[role, grant] as const] : []));

/** The whole table, case by case first. */
const permissionTable: Readonly<Record<Capability, Readonly<Partial<Record<Role, Grant>>>>> = {
  ...casePermissions,
  ...officePermissions,
};

const rows = new Map<string, PermissionRow>(
  Object.entries(permissionTable).map(([capability, grants]) => [capability, rowOf(grants)]),
);

export const permissionRow = (capability: Capability): PermissionRow => rows.get(capability) ?? [];

export const isCaseCapability = (capability: Capability): capability is CaseCapability =>
  Object.hasOwn(casePermissions, capability);

const isCapability = (text: string): text is Capability => rows.has(text);
export const capabilities: readonly Capability[] = Object.keys(permissionTable).filter(isCapability);
