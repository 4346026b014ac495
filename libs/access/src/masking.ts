import type { CaseFacts } from './case-facts';
import type { MaskLevel } from './grant';
import { permit } from './permit';
import type { Principal } from './principal';
import type { Role } from './role';
import { isInConditions, roleScopesOf } from './scope';

/**
 * What a person's text in a case is. `contact`: who complains and where to find him. `person`: the name of whoever is complained of. `content`: what was
 * said, and what the office answered. `internal`: what the office wrote for itself.
 */
export const fieldClasses = ['contact', 'person', 'content', 'internal'] as const;
export type FieldClass = (typeof fieldClasses)[number];

/** Each level masks these. Who complains stands open for nobody at the office: it is revealed, and the revealing recorded. */
const maskedBy: Readonly<Record<MaskLevel, readonly FieldClass[]>> = {
  nothing: [],
  internal: ['internal'],
  contact: ['contact'],
  persons: ['contact', 'person', 'internal'],
  everything: fieldClasses,
};

/** The levels that a principal reads a case under, one for each of his roles that sees it. */
const maskLevelsOf = (principal: Principal, facts: CaseFacts): readonly MaskLevel[] =>
  roleScopesOf(principal, 'see-case')
    .filter(({ conditions }) => isInConditions(conditions, facts))
    .map(({ grant: { mask = 'everything' } }) => mask);

export type Mask = 'open' | Readonly<{ reason: 'role'; isRevealable: boolean }>;

/** The roles that never learn who complains in confidence. */
export const keptFromRoles: readonly Role[] = ['handler', 'unit-head'];

/** Who handles a case, and his unit, never learn who complained where that was to be kept from them. */
const isKeptFromUnit = (fieldClass: FieldClass, role: Role, { isIdentityConfidential }: CaseFacts): boolean =>
  fieldClass === 'contact' && isIdentityConfidential && keptFromRoles.includes(role);

/** Whether a principal may have text of this class opened, which is recorded before. */
export const mayReveal = (principal: Principal, facts: CaseFacts, fieldClass: FieldClass): boolean => {
  const permission = permit(principal, 'reveal-text', facts);
  return permission.outcome === 'granted' && !isKeptFromUnit(fieldClass, permission.role, facts);
};

/** How text of a class is shown to a principal: masked where each of his roles that sees the case masks it, and where none sees it. */
export const maskOf = (principal: Principal, facts: CaseFacts, fieldClass: FieldClass): Mask =>
  maskLevelsOf(principal, facts).every((level) => maskedBy[level].includes(fieldClass))
    ? { reason: 'role', isRevealable: mayReveal(principal, facts, fieldClass) }
    : 'open';
