import type { Instant } from '@redress/kernel';
import type { LoadedCase } from './load-case';
import type { LedgerRefusal } from './refusals';
import { recordingTime } from './stream-head';
import type { Submission } from './submission';

/** Whether a submission can be decided on a case at all: the time that its events are recorded at, or why the ledger refuses it. */
export type Opening = Readonly<{ kind: 'open'; at: Instant }> | Readonly<{ kind: 'refused'; refusal: LedgerRefusal }>;

export const openingOf = (
  { expectedRevision }: Pick<Submission, 'expectedRevision'>,
  { head }: Pick<LoadedCase, 'head'>,
  now: Instant,
): Opening => {
  const at = recordingTime(now, head);
  if (at === undefined)
    return { kind: 'refused', refusal: { code: 'ClockBehind', now, previous: head?.recordedAt ?? now } };
  if (expectedRevision === undefined || expectedRevision === head?.revision) return { kind: 'open', at };
  const actual = head === undefined ? 'noStream' : String(head.revision);
  return { kind: 'refused', refusal: { code: 'StaleRevision', expected: String(expectedRevision), actual } };
};
