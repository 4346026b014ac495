import type { Collection, Filter as MongoFilter } from 'mongodb';
import {
  addMilliseconds,
  requestMemoryDays,
  reservationMillisecondsMax,
  StoreUnavailableError,
  type Instant,
  type RequestLog,
  type Reservation,
} from '@redress/kernel';
import { openConnection, type MongoDbConnectionOptions } from './connection';
import { ensureIndexes, type WantedIndex } from './indexes';
import { asking, isDuplicateKey } from './mongodb-errors';
import { catalogAttemptsMax } from './mongodb-limits';

/** Closing ends its connection. */
export type MongoDbRequestLog = RequestLog & Readonly<{ close: () => Promise<void> }>;

type StoredRequest = {
  _id: string;
  bodyMac: string;
  until: Instant;
  lapsesAt: Instant;
  isAccepted: boolean;
  /** By the server's clock. */
  writtenAt?: Date;
};

const collectionName = 'requests1';
const secondsOfDay = 24 * 60 * 60;

/**
 * The server clears away what nobody asks for any more, a day after the last moment at which it can count, by its own clock: what is remembered is decided by the
 * instants that come with the question, and a server whose clock is ahead by less than a day forgets nothing early.
 */
const clearing: WantedIndex = {
  name: 'clearing',
  key: { writtenAt: 1 },
  expireAfterSeconds: (requestMemoryDays + 1) * secondsOfDay,
};

/** What a reservation may take: what is forgotten, and what the same body left unsettled until it lapsed. */
const isFree = (commandId: string, bodyMac: string, at: Instant): MongoFilter<StoredRequest> => ({
  _id: commandId,
  $or: [{ until: { $lte: at } }, { isAccepted: false, bodyMac, lapsesAt: { $lte: at } }],
});

const judge = (seen: StoredRequest | null, bodyMac: string, at: Instant): Reservation | undefined => {
  if (seen === null || at >= seen.until) return undefined;
  if (!seen.isAccepted && at < seen.lapsesAt) return { outcome: 'running', bodyMac: seen.bodyMac };
  if (seen.isAccepted || seen.bodyMac !== bodyMac) return { outcome: 'known', bodyMac: seen.bodyMac };
  return undefined;
};

/** One write takes a free place or finds it taken. */
const take = async (
  requests: Collection<StoredRequest>,
  commandId: string,
  bodyMac: string,
  at: Instant,
  until: Instant,
): Promise<boolean> => {
  const lapsesAt = addMilliseconds(at, reservationMillisecondsMax);
  try {
    await requests.updateOne(
      isFree(commandId, bodyMac, at),
      { $set: { bodyMac, until, lapsesAt, isAccepted: false }, $currentDate: { writtenAt: true } },
      { upsert: true },
    );
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
};

const reserve = async (
  requests: Collection<StoredRequest>,
  ...[commandId, bodyMac, at, until]: Parameters<RequestLog['reserve']>
): Promise<Reservation> => {
  for (let attempt = 0; attempt < catalogAttemptsMax; attempt += 1) {
    if (await take(requests, commandId, bodyMac, at, until)) return { outcome: 'reserved' };
    const answer = judge(await requests.findOne({ _id: commandId }), bodyMac, at);
    if (answer !== undefined) return answer;
  }
  throw new StoreUnavailableError('A reservation changes faster than it can be read');
};

/**
 * Requests in a collection of the database that the connection string names.
 * @throws ConnectionStringError, StoreUnavailableError
 */
export const createMongoDbRequestLog = async (options: MongoDbConnectionOptions): Promise<MongoDbRequestLog> => {
  const { db, close } = await openConnection(options);
  const requests = db.collection<StoredRequest>(collectionName);
  try {
    await asking(() => ensureIndexes(requests, [clearing]));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    reserve: (...request) => asking(() => reserve(requests, ...request)),
    find: (commandId, at) =>
      asking(async () => {
        const seen = await requests.findOne({ _id: commandId });
        return seen === null || at >= seen.until ? undefined : { bodyMac: seen.bodyMac };
      }),
    settle: (commandId, outcome) =>
      asking(async () => {
        const unsettled = { _id: commandId, isAccepted: false };
        if (outcome === 'accepted') await requests.updateOne(unsettled, { $set: { isAccepted: true } });
        else await requests.deleteOne(unsettled);
      }),
    close,
  };
};
