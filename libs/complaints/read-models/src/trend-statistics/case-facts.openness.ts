import { openStatuses, type ComplaintStatus } from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';
import type { CaseFacts } from './case-facts.document';

const isOpen = (status: ComplaintStatus): boolean => openStatuses.some((open) => open === status);

/** Filed it is open: the first, third, ... time is one from which it was open, the others end that. */
const isOpenAfter = (times: readonly Instant[]): boolean => times.length % 2 === 1;

/** The times once the case has come to stand in a status; of several that leave it open, or ended, the earliest counts. */
export const turned = (times: CaseFacts['openness'], status: ComplaintStatus, at: Instant): CaseFacts['openness'] => {
  const last = times.at(-1);
  if (last === undefined || isOpen(status) !== isOpenAfter(times)) return [...times, at];
  return at < last ? [...times.slice(0, -1), at] : times;
};

/** A time that the case was open; `to` is the first instant at which it was not. */
export type OpenStretch = Readonly<{ from: Instant; to: Instant | null }>;

/**
 * When the case was open, as reconstructing it tells (ledger-format, Time): at an instant counts the last act of those that had happened, in the order of
 * the log. Times of different precision can run against that order, so an act counts only until the earliest of those behind it.
 */
export const openStretches = (times: CaseFacts['openness']): readonly OpenStretch[] => {
  let next: Instant | null = null;
  const stretches: OpenStretch[] = [];
  for (const [place, from] of [...times.entries()].reverse()) {
    const isOver: boolean = next !== null && next <= from;
    const [following] = stretches;
    if (!isOver && place % 2 === 0) {
      // What lay between the two never counted.
      if (following !== undefined && following.from === next) stretches[0] = { from, to: following.to };
      else stretches.unshift({ from, to: next });
    }
    if (!isOver) next = from;
  }
  return stretches;
};
