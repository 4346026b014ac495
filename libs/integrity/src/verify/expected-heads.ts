import type { VerificationFinding } from './finding';
import { ledgerDigest, type Head, type Heads } from './heads';
import type { Broken } from './read-data';

/** Heads that were written down earlier, held against a ledger that may have grown since: every listed event must still be there as it was. */
export type HeadsExpectation = Readonly<{
  /** Looks at one event as it goes by. */
  see: (stream: string, head: Head) => Broken | undefined;
  /** Streams that were not seen up to what was listed, in the order of their names. */
  finish: () => readonly VerificationFinding[];
}>;

export const expectHeads = (expected: Heads): HeadsExpectation => {
  const last = new Map<string, bigint>();
  const met = new Set<string>();
  return {
    see: (stream, { revision, eh }) => {
      const listed = expected.get(stream);
      if (listed === undefined) return undefined;
      last.set(stream, revision);
      if (listed.revision !== revision) return undefined;
      met.add(stream);
      return listed.eh === eh ? undefined : { rule: 'head-changed', expected: listed.eh, found: eh };
    },
    finish: () =>
      [...expected]
        .filter(([stream]) => !met.has(stream))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([stream, { revision }]): VerificationFinding => {
          const end = last.get(stream);
          return end === undefined
            ? { stream, rule: 'stream-missing', expected: `revision ${revision}`, found: 'no event' }
            : { stream, revision: end, rule: 'stream-cut', expected: `revision ${revision}`, found: `revision ${end}` };
        }),
  };
};

/** A digest tests equality only: a ledger that has grown has another. */
export const expectDigest = (expected: string, heads: Heads): VerificationFinding | undefined => {
  const found = ledgerDigest(heads);
  return found === expected ? undefined : { rule: 'ledger-digest', expected, found };
};
