import { canonicalBytes } from '@redress/integrity';
import {
  addMilliseconds,
  millisecondsPerDay,
  requestMemoryDays,
  StoreUnavailableError,
  type Clock,
  type JsonValue,
  type KeyRing,
  type RequestLog,
} from '@redress/kernel';

export type GuardedOutcome<T> =
  | Readonly<{ outcome: 'done'; result: T }>
  /** Another attempt with this key is still running. */
  | Readonly<{ outcome: 'running' }>
  /** The key was used for another body. */
  | Readonly<{ outcome: 'reused' }>
  /** The command is in the stream, but its body can no longer be compared: never told as a success. */
  | Readonly<{ outcome: 'expired' }>;

export type GuardedRequest<T> = Readonly<{
  commandId: string;
  body: JsonValue;
  /** `isRepeat`: the stream held the command already, so nothing was done and this is its first answer. */
  run: () => Promise<Readonly<{ result: T; isAccepted: boolean; isRepeat: boolean }>>;
}>;

/**
 * Answers a request under an idempotency key: a repeat with the same body runs again (and is answered from the stream), another body never does.
 * Only accepted commands are remembered (interface, Idempotency-Key; ledger-format, RequestLog).
 */
export const guardRequest = async <T>(
  { requestLog, keyRing, clock }: Readonly<{ requestLog: RequestLog; keyRing: KeyRing; clock: Clock }>,
  { commandId, body, run }: GuardedRequest<T>,
): Promise<GuardedOutcome<T>> => {
  const bodyMac = Buffer.from(keyRing.mac(canonicalBytes(['body/1', body]))).toString('hex');
  const now = clock.now();
  // Looked up first: a reservation that lapsed with its process is given to the same body again, and then it is known to be the same.
  const remembered = await requestLog.find(commandId, now);
  const until = addMilliseconds(now, requestMemoryDays * millisecondsPerDay);
  const reservation = await requestLog.reserve(commandId, bodyMac, now, until);
  if (reservation.outcome !== 'reserved' && reservation.bodyMac !== bodyMac) return { outcome: 'reused' };
  if (reservation.outcome === 'running') return { outcome: 'running' };
  const isComparable = reservation.outcome === 'known' || remembered?.bodyMac === bodyMac;
  try {
    const { result, isAccepted, isRepeat } = await run();
    const isExpired = isRepeat && !isComparable;
    await requestLog.settle(commandId, isAccepted && !isExpired ? 'accepted' : 'refused');
    return isExpired ? { outcome: 'expired' } : { outcome: 'done', result };
  } catch (error) {
    // What may have been written stays remembered, so that a repeat finds the body to compare with; either way it need not wait for the
    // reservation to lapse, since the stream says what was accepted.
    await requestLog.settle(commandId, error instanceof StoreUnavailableError ? 'refused' : 'accepted');
    throw error;
  }
};
