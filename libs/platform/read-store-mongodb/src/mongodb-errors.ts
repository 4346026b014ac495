import {
  MongoBulkWriteError,
  MongoClientClosedError,
  MongoError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerError,
  MongoSystemError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
} from 'mongodb';
import { StoreUnavailableError } from '@redress/kernel';

/** The connection string cannot be meant. It is never repeated: it may hold a password. */
export class ConnectionStringError extends Error {
  override readonly name = 'ConnectionStringError';
}

const duplicateKey = 11000;
const indexNotFound = 27;
const cursorGone: readonly number[] = [
  26, // NamespaceNotFound
  43, // CursorNotFound
  175, // QueryPlanKilled
  237, // CursorKilled
];

/** What a server answers while it cannot serve, but may soon; and where it must not serve us. */
const unavailableCodes: readonly number[] = [
  6, // HostUnreachable
  7, // HostNotFound
  13, // Unauthorized
  18, // AuthenticationFailed
  50, // MaxTimeMSExpired
  64, // WriteConcernFailed
  79, // UnknownReplWriteConcern
  89, // NetworkTimeout
  91, // ShutdownInProgress
  100, // UnsatisfiableWriteConcern
  133, // FailedToSatisfyReadPreference
  134, // ReadConcernMajorityNotAvailableYet
  189, // PrimarySteppedDown
  202, // NetworkInterfaceExceededTimeLimit
  262, // ExceededTimeLimit
  9001, // SocketException
  10107, // NotWritablePrimary
  11600, // InterruptedAtShutdown
  11602, // InterruptedDueToReplStateChange
  13388, // StaleConfig
  13435, // NotPrimaryNoSecondaryOk
  13436, // NotPrimaryOrSecondary
  14031, // OutOfDiskSpace
];

const isAway = (error: MongoError): boolean =>
  error instanceof MongoNetworkError ||
  error instanceof MongoSystemError ||
  error instanceof MongoNotConnectedError ||
  error instanceof MongoTopologyClosedError ||
  error instanceof MongoClientClosedError ||
  error instanceof MongoOperationTimeoutError ||
  error instanceof MongoWriteConcernError ||
  error.hasErrorLabel('RetryableWriteError') ||
  error.hasErrorLabel('PoolRequestedRetry');

const codesOf = (error: MongoServerError): readonly unknown[] =>
  error instanceof MongoBulkWriteError ? [error.code, ...writeErrorsOf(error).map(({ code }) => code)] : [error.code];

const writeErrorsOf = ({ writeErrors }: MongoBulkWriteError): readonly Readonly<{ code: number }>[] =>
  'code' in writeErrors ? [writeErrors] : writeErrors;

/**
 * The client wraps whatever comes in the way of a bulk write into an error of the server, and its kind is lost. Where the server has said nothing, neither of the
 * whole nor of one of the writes, it was not heard.
 */
const isUnheard = (error: MongoServerError): boolean =>
  error instanceof MongoBulkWriteError &&
  (error.result.getWriteConcernError() !== undefined ||
    (error.code === undefined && writeErrorsOf(error).length === 0));

/** What a server says it does not do is left as it is: a repeat is pointless, and somebody has to read it. */
const isUnavailable = (error: MongoError): boolean =>
  isAway(error) ||
  (error instanceof MongoServerError &&
    (isUnheard(error) || codesOf(error).some((code) => typeof code === 'number' && unavailableCodes.includes(code))));

const translated = (error: unknown): unknown => {
  if (!(error instanceof MongoError) || !isUnavailable(error)) return error;
  // Only the kind of error: a message may name hosts and users.
  const code = error instanceof MongoServerError && error.code !== undefined ? ` (code ${String(error.code)})` : '';
  return new StoreUnavailableError(`MongoDB does not answer: ${error.name}${code}`, { cause: error });
};

/** Runs what asks the server. @throws StoreUnavailableError where it is away, is stopping, changes its primary or refuses who asks. */
export const asking = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw translated(error);
  }
};

/** A unique key was there already, and nothing else was in the way. */
export const isDuplicateKey = (error: unknown): boolean => {
  if (!(error instanceof MongoServerError) || isUnheard(error)) return false;
  const codes = error instanceof MongoBulkWriteError ? writeErrorsOf(error).map(({ code }) => code) : [error.code];
  return codes.length > 0 && codes.every((code) => code === duplicateKey);
};

/** What was being read is no longer there. */
export const isGoneWhileRead = (error: unknown): boolean =>
  error instanceof MongoServerError && typeof error.code === 'number' && cursorGone.includes(error.code);

export const isIndexMissing = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === indexNotFound;
