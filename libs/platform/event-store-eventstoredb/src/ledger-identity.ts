import { START } from '@eventstore/db-client';
import { ForeignPositionError, type Position } from '@redress/kernel';
import type { SharedClient } from './client-pool';
import { collect } from './collect';
import { failureOf } from './failure';
import type { EventStoreDbLimits } from './limits';
import { openedIdentity, placeOf, tokenOf, unopenedIdentity, type LogPlace } from './positions';
import type { StoredRecord } from './stored-record';

/** The stream whose first event opens the ledger (ledger-format, One ledger). */
const rootStream = 'ledger-root';

/**
 * Which store instance positions belong to.
 *
 * - A ledger that was opened is known by its LedgerOpened, and its tokens are good for as long as that event stands where it does.
 * - Before that it is known by the database's first event and the prefix. When it is opened, new tokens name LedgerOpened; those handed out
 *   before stay good in this process, and are foreign to the next.
 * - Whenever the server went away, the next call first looks whether the same database came back.
 */
export type LedgerIdentity = Readonly<{
  /** @throws ForeignPositionError where another database stands behind the connection than at start, or whatever the client says. */
  assured: () => Promise<void>;
  /** Looks at once. */
  look: () => Promise<void>;
  /** Any event that was read: if it is LedgerOpened, the identity is known without a look. */
  saw: (record: Pick<StoredRecord, 'stream' | 'revision' | 'place' | 'createdAt'>) => void;
  isRoot: (stream: string) => boolean;
  tokenOf: (place: LogPlace) => Position;
  placeOf: (token: string) => LogPlace;
}>;

type Probe = Readonly<{
  /** Identity of the opened ledger; undefined before it was opened. */
  opened: () => Promise<string | undefined>;
  /** Identity of the ledger before it is opened. */
  unopened: () => Promise<string>;
}>;

const probeOf = (
  shared: SharedClient,
  rootInDatabase: string,
  prefix: string | undefined,
  millisecondsMax: number,
): Probe => ({
  opened: async () => {
    const read = shared.client.readStream(rootInDatabase, { fromRevision: START, maxCount: 1, requiresLeader: true });
    const [root] = await collect(shared, read, millisecondsMax, 'the first event of the ledger').catch(
      (error: unknown) => {
        if (failureOf(error).kind === 'streamNotFound') return [];
        throw error;
      },
    );
    return root?.event?.position && openedIdentity(root.event.position, root.event.created.getTime());
  },
  unopened: async () => {
    const read = shared.client.readAll({ fromPosition: START, maxCount: 1, requiresLeader: true });
    const [oldest] = await collect(shared, read, millisecondsMax, 'the first event of the database');
    // A server that has only just made its database writes its own first event in a moment.
    if (oldest?.event === undefined) throw new Error('The database has no first event yet');
    return unopenedIdentity(oldest.event.id, prefix);
  },
});

export const createLedgerIdentity = (
  shared: SharedClient,
  inDatabase: (stream: string) => string,
  prefix: string | undefined,
  { probeMillisecondsMax }: EventStoreDbLimits,
): LedgerIdentity => {
  const probe = probeOf(shared, inDatabase(rootStream), prefix, probeMillisecondsMax);
  let interruptionsSeen: number | undefined;
  // As it was at the first look, and as it is since the ledger was opened.
  let first: string | undefined;
  let opened: string | undefined;
  let looking: Promise<void> | undefined;

  const isReplacedBy = async (found: string | undefined): Promise<boolean> => {
    if (opened !== undefined) return found !== opened;
    if (first === undefined) {
      first = found ?? (await probe.unopened());
      return false;
    }
    return first !== (await probe.unopened());
  };
  const look = async (): Promise<void> => {
    const interruptions = shared.interruptions();
    const found = await probe.opened();
    if (await isReplacedBy(found))
      throw new ForeignPositionError('Another database stands behind the connection than when this store was opened');
    opened = found;
    interruptionsSeen = interruptions;
  };
  const current = (): string => {
    const identity = opened ?? first;
    if (identity === undefined) throw new Error('A place of the log was named before the log was looked at');
    return identity;
  };

  return {
    assured: async () => {
      if (interruptionsSeen === shared.interruptions()) return;
      // All calls that wait for the same server look once.
      looking ??= look().finally(() => (looking = undefined));
      await looking;
    },
    look,
    saw: ({ stream, revision, place, createdAt }) => {
      if (stream === rootStream && revision === 0n) opened ??= openedIdentity(place, createdAt);
    },
    isRoot: (stream) => stream === rootStream,
    tokenOf: (place) => tokenOf(current(), place),
    placeOf: (token) => placeOf(token, (identity) => identity === opened || identity === first),
  };
};
