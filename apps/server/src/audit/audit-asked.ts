import { kindOfEvent, eventKinds, type AuditTrailFilter } from '@redress/complaints/read-models';
import { doorProblems, ProblemError } from '@redress/platform/http';
import { instantAsked } from '../door/read-query';
import { listed } from '../door/word-list';
import type { AuditFilterQuery } from './audit.queries';

const eventTypes = Object.keys(kindOfEvent);

/** What a query asks for. @throws ProblemError 400 */
export const auditFilterOf = ({
  kind,
  type,
  actor,
  role,
  unit,
  origin,
  late,
  policy,
  from,
  to,
  period,
}: AuditFilterQuery): AuditTrailFilter => {
  if (late !== undefined && origin !== undefined && origin !== 'late')
    throw new ProblemError(doorProblems.malformed(`late=true and origin=${origin} name no event together`));
  const came = late === undefined ? origin : 'late';
  const [earliest, latest] = [instantAsked('from', from), instantAsked('to', to)];
  return {
    ...(kind === undefined ? {} : { kinds: listed('kind', kind, eventKinds) }),
    ...(type === undefined ? {} : { types: listed('type', type, eventTypes) }),
    ...(actor === undefined ? {} : { actorId: actor }),
    ...(role === undefined ? {} : { role }),
    ...(unit === undefined ? {} : { unit }),
    ...(came === undefined ? {} : { origin: came }),
    ...(policy === undefined ? {} : { policy }),
    ...(earliest === undefined ? {} : { from: earliest }),
    ...(latest === undefined ? {} : { to: latest }),
    ...(period === undefined ? {} : { period }),
  };
};
