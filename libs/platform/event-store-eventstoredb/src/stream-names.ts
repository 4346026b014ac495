import { streamNameFilter, type Filter } from '@eventstore/db-client';
import { streamNamePattern } from '@redress/kernel';
import { eventsConsideredAtOnce } from './limits';

const prefixPattern = /^[a-z0-9]{1,40}$/;

/**
 * Between prefix and name. It is in neither, so no ledger can see another's streams, whatever the two are called; and it is no dash, so that
 * the server's own category of `north.complaint-7` is `north.complaint`.
 */
const separator = '.';

/** How the streams of one ledger are called in the database. The prefix is no part of the name that the port shows. */
export type StreamNames = Readonly<{
  /** False where the database holds this ledger alone. */
  isShared: boolean;
  inDatabase: (stream: string) => string;
  /** The name as the port shows it; undefined for a stream that is none of this ledger's, such as the server's own. */
  inLedger: (streamInDatabase: string) => string | undefined;
  /**
   * What the server is asked to send of the whole log, of streams whose name in the ledger starts with the prefix. It may let more through than
   * `inLedger` does, never less. `onCheckpoint` is called
   * while it looks through what it does not send. The place it names then is not asked for: it may overtake events that still wait in the
   * client's buffer, and resuming from it would lose them.
   */
  filter: (prefix: string, onCheckpoint: () => void) => Filter;
}>;

/** @throws RangeError for a prefix that could be taken for another. */
export const streamNames = (prefix: string | undefined): StreamNames => {
  if (prefix !== undefined && !prefixPattern.test(prefix))
    throw new RangeError(`A prefix is 1 to 40 of a-z and 0-9, not ${JSON.stringify(prefix)}`);
  const before = prefix === undefined ? '' : `${prefix}${separator}`;
  return {
    isShared: prefix !== undefined,
    inDatabase: (stream) => before + stream,
    inLedger: (streamInDatabase) => {
      if (!streamInDatabase.startsWith(before)) return undefined;
      const stream = streamInDatabase.slice(before.length);
      return streamNamePattern.test(stream) ? stream : undefined;
    },
    filter: (prefixInLedger, checkpointReached) => {
      const asked = { maxSearchWindow: eventsConsideredAtOnce, checkpointReached };
      const prefixInDatabase = before + prefixInLedger;
      return prefixInDatabase === ''
        ? streamNameFilter({ regex: '^[a-z]+-', ...asked })
        : streamNameFilter({ prefixes: [prefixInDatabase], ...asked });
    },
  };
};
