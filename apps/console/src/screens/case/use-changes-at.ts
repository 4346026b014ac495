import { useQuery } from '@tanstack/react-query';
import type { CasePoint } from '../../history/case-point';
import { eventQuery, type CaseEvent } from '../../history/case.query';
import type { ChangedField } from '../../history/state-field';
import { lastEventOf } from './point-stops';

const none: readonly ChangedField[] = [];

/** What the event at the point changed (console, Changed fields). Nothing now: a case as it stands was not changed by looking at it. */
export const useChangesAt = (no: string, events: readonly CaseEvent[], point: CasePoint): readonly ChangedField[] => {
  const revision = point.kind === 'now' ? undefined : lastEventOf(events, point)?.revision;
  const { data } = useQuery({ ...eventQuery(no, revision ?? '0'), enabled: revision !== undefined });
  return revision === undefined ? none : (data?.entry?.changes ?? none);
};
