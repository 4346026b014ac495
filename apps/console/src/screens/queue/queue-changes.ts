import { useEffect, useRef, useState } from 'react';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import { useLiveMessages } from '../../live/use-live';
import { queryOfFilters, type QueueFilters } from './queue-filters';
import type { CaseRow } from '../../parts/case-table';
import type { QueueName } from './queue.query';

type Known = Pick<CaseRow, 'complaintId' | 'revision'>;

type QueueChanges = Readonly<{ added: number; left: number; changed: ReadonlySet<string> }>;

const noQueueChanges: QueueChanges = { added: 0, left: 0, changed: new Set() };

/**
 * What differs between a list as it is shown and as it is now. Where either goes on, only its beginning is compared: a row that was pushed beyond the end
 * has not left, and one that has moved up to the end is not new.
 */
export const changesBetween = (
  shown: readonly Known[],
  fresh: readonly Known[],
  goesOn: Readonly<{ shown: boolean; fresh: boolean }>,
): QueueChanges => {
  const before = new Map(shown.map(({ complaintId, revision }) => [complaintId, revision]));
  const after = new Map(fresh.map(({ complaintId, revision }) => [complaintId, revision]));
  const lastKnown = fresh.findLastIndex(({ complaintId }) => before.has(complaintId));
  const isNew = ({ complaintId }: Known, place: number): boolean =>
    !before.has(complaintId) && (!goesOn.shown || place < lastKnown);
  const added = fresh.filter(isNew).length;
  const missing = shown.filter(({ complaintId }) => !after.has(complaintId)).length;
  const changed = shown.flatMap(({ complaintId, revision }) => {
    const now = after.get(complaintId);
    return now === undefined || now === revision ? [] : [complaintId];
  });
  return { added, left: goesOn.fresh ? Math.max(0, missing - added) : missing, changed: new Set(changed) };
};

/** The most rows that one answer holds. */
const rowsMax = 200;
/** How long is waited after a change, so that a burst of them asks once. */
const restMilliseconds = 1_000;

/** Looks behind the list, while it stays as it is, whenever something happens. */
export const useQueueChanges = (
  name: QueueName,
  filters: QueueFilters,
  rows: readonly CaseRow[],
  hasMore: boolean,
): Readonly<{ changes: QueueChanges; forget: () => void }> => {
  const [changes, setChanges] = useState(noQueueChanges);
  const timer = useRef<number>(undefined);
  const look = async (): Promise<void> => {
    timer.current = undefined;
    const query = { ...queryOfFilters(filters), limit: Math.min(rowsMax, Math.max(rows.length, 50)) };
    const { rows: fresh, next } = await dataOf(
      contract.GET('/v1/worklists/{name}', { params: { path: { name }, query } }),
    );
    const shown = rows.slice(0, query.limit);
    const goesOn = { shown: hasMore || shown.length < rows.length, fresh: next !== undefined };
    setChanges(changesBetween(shown, fresh, goesOn));
  };
  useLiveMessages(() => {
    // What cannot be asked now is asked at the next message; the top line says that nobody answers.
    timer.current ??= window.setTimeout(() => void look().catch(() => undefined), restMilliseconds);
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { changes, forget: () => setChanges(noQueueChanges) };
};
