import type { paths } from '../contract/openapi.generated';
import type { AuditSearch } from '../routing/searches';
import { addDays } from '../time/civil-periods';
import { endOfDay, startOfDay } from '../time/end-of-day';

type Period = Pick<AuditSearch, 'from' | 'to' | 'range'>;

/** Civil dates, both inclusive; neither where the whole ledger is asked for. */
export type AuditRange = Readonly<{ from?: string; to?: string }>;

const daysShown = 7;

/** Where the address names no dates: the last seven days, today included. @param today in the ledger's zone */
export const auditRangeOf = ({ from, to, range }: Period, today: string): AuditRange => {
  if (from !== undefined || to !== undefined)
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return range === 'all' ? {} : { from: addDays(today, 1 - daysShown), to: today };
};

/** The same as instants: from the first moment of a day to the last of another. */
export const instantsOf = ({ from, to }: AuditRange, zone: string): AuditRange => ({
  ...(from === undefined ? {} : { from: startOfDay(from, zone) }),
  ...(to === undefined ? {} : { to: endOfDay(to, zone) }),
});

type AuditParameters = NonNullable<paths['/v1/audit-trail']['get']['parameters']['query']>;

/** What the contract is asked of an address, but for its dates. */
export const filterParameters = (search: AuditSearch): AuditParameters => {
  const { actor, role, unit, type, kind, origin, policy, case: named } = search;
  return {
    ...(actor && { actor }),
    ...(role && { role }),
    ...(unit && { unit }),
    ...(type && { type: type.join(',') }),
    ...(kind && { kind: kind.join(',') }),
    ...(origin && { origin }),
    ...(policy && { policy }),
    ...(named && { case: named }),
  };
};

/** What the contract is asked of an address. */
export const auditParameters = (search: AuditSearch, range: AuditRange, zone: string): AuditParameters => ({
  ...filterParameters(search),
  ...instantsOf(range, zone),
  ...(search.axis && { period: search.axis }),
});

/** Its filter alone, without what only one screen has. */
export const auditFilterOf = (search: AuditSearch): AuditSearch => {
  const { actor, role, unit, type, kind, origin, policy, case: named, from, to, range, axis } = search;
  const filter = { actor, role, unit, type, kind, origin, policy, case: named, from, to, range, axis };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
};
