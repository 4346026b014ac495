import type { AppendResult, ExpectedRevision } from '@redress/kernel';
import type { SqlitePositions } from './sqlite-positions';
import type { AppendAnswer } from './writer-protocol';

/** How the file counts: -1 where there is no stream. @throws RangeError for a negative revision, which is a bug of the caller. */
export const revisionNumberOf = (expected: ExpectedRevision): number => {
  if (expected === 'noStream') return -1;
  if (expected < 0n) throw new RangeError(`Revisions count from 0; ${expected} is none`);
  // A stream that long does not exist, so that the answer is a conflict all the same.
  return Number(expected > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : expected);
};

export const appendResultOf = (
  answer: Exclude<AppendAnswer, { outcome: 'failed' }>,
  { positionAt }: SqlitePositions,
): AppendResult => {
  if (answer.outcome === 'appended')
    return { outcome: 'appended', revision: BigInt(answer.revision), position: positionAt(BigInt(answer.place)) };
  return { outcome: 'conflict', actual: answer.actualRevision === -1 ? 'noStream' : BigInt(answer.actualRevision) };
};
