import { useCallback, useState } from 'react';
import { useLiveMessages } from './use-live';

export type MovedCases = Readonly<{
  /** The newest revision that was told of each case since. */
  revisions: ReadonlyMap<string, string>;
  /** What is shown now is as new as can be. */
  forget: () => void;
}>;

const isNewer = (told: string, known: string | undefined): boolean =>
  known === undefined || BigInt(told) > BigInt(known);

/** Cases that have moved while a list of them was on the screen. */
export const useMovedCases = (): MovedCases => {
  const [revisions, setRevisions] = useState<ReadonlyMap<string, string>>(new Map());
  useLiveMessages((message) => {
    if (message.kind !== 'change') return;
    const { complaintId, revision } = message.change;
    if (isNewer(revision, revisions.get(complaintId)))
      setRevisions((before) => new Map(before).set(complaintId, revision));
  });
  const forget = useCallback(() => setRevisions(new Map()), []);
  return { revisions, forget };
};

/** Of these, the ones that have a newer revision than is shown. */
export const movedOf = (
  rows: readonly Readonly<{ complaintId: string; revision: string }>[],
  { revisions }: Pick<MovedCases, 'revisions'>,
): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ complaintId, revision }) => {
      const told = revisions.get(complaintId);
      return told !== undefined && isNewer(told, revision) ? [complaintId] : [];
    }),
  );
