import { mandatePattern, subjectPattern, TokenError, unitPattern } from './access-token';

/** Who somebody is, as far as it can be recorded, by whoever vouches for him. */
export type ClaimedIdentity = Readonly<{
  subject: string;
  /** Of those that exist here. */
  roles: readonly string[];
  unit?: string;
  mandate?: string;
}>;

/** Names of the claims that say it. */
export type ClaimNames = Readonly<{ roles: string; unit: string }>;

const textOf = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

/** @throws TokenError where the claims say what cannot be recorded */
export const identityIn = (
  claims: Readonly<Record<string, unknown>>,
  names: ClaimNames,
  knownRoles: readonly string[],
): ClaimedIdentity => {
  const subject = textOf(claims['sub'], subjectPattern);
  const given = claims[names.roles];
  const roles = (Array.isArray(given) ? given : []).filter((role: unknown) =>
    knownRoles.some((known) => known === role),
  );
  const unit = textOf(claims[names.unit], unitPattern);
  const mandate = textOf(claims['mandate'], mandatePattern);
  if (subject === undefined) throw new TokenError('claims', 'The token names no subject that can be recorded');
  if (claims[names.unit] !== undefined && unit === undefined)
    throw new TokenError('claims', 'The token names no unit that can be');
  return {
    subject,
    roles: roles.map(String),
    ...(unit === undefined ? {} : { unit }),
    ...(mandate === undefined ? {} : { mandate }),
  };
};
