import { queryOptions } from '@tanstack/react-query';
import { auditParameters, type AuditRange } from '../../audit/audit-question';
import { inJson } from '../../audit/audit.query';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { AuditReviewSearch } from '../../routing/searches';

/** A sample as the service draws it: the same for the same filter, size and seed. */
export const sampleQuery = (
  { sample = 1, seed = '', ...search }: AuditReviewSearch,
  range: AuditRange,
  zone: string,
) => {
  const query = { ...auditParameters(search, range, zone), sample, seed };
  return queryOptions({
    queryKey: ['audit-sample', query],
    queryFn: ({ signal }) => inJson(dataOf(contract.GET('/v1/audit-trail', { params: { query }, signal }))),
    select: ({ entries }) => entries,
  });
};
