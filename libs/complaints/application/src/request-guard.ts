import { canonicalBytes } from '@redress/integrity';
import {
  addMilliseconds,
  millisecondsPerDay,
  requestMemoryDays,
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
  /** Whether the stream already holds the command. */
  isKnown: () => Promise<boolean>;
  run: () => Promise<Readonly<{ result: T; isAccepted: boolean }>>;
}>;

/**
 * Answers a request under an idempotency key: a repeat with the same body runs again (and is answered from the stream), another body never does.
 * Only accepted commands are remembered (interface, Idempotency-Key; ledger-format, RequestLog).
 */
export const guardRequest = async <T>(
  { requestLog, keyRing, clock }: Readonly<{ requestLog: RequestLog; keyRing: KeyRing; clock: Clock }>,
  { commandId, body, isKnown, run }: GuardedRequest<T>,
): Promise<GuardedOutcome<T>> => {
  const bodyMac = Buffer.from(keyRing.mac(canonicalBytes(['body/1', body]))).toString('hex');
  const now = clock.now();
  const until = addMilliseconds(now, requestMemoryDays * millisecondsPerDay);
  const reservation = await requestLog.reserve(commandId, bodyMac, now, until);
  if (reservation.outcome !== 'reserved' && reservation.bodyMac !== bodyMac) return { outcome: 'reused' };
  if (reservation.outcome === 'running') return { outcome: 'running' };
  if (reservation.outcome === 'reserved' && (await isKnown())) {
    await requestLog.settle(commandId, 'refused');
    return { outcome: 'expired' };
  }
  let outcome: 'accepted' | 'refused' = 'refused';
  try {
    const { result, isAccepted } = await run();
    if (isAccepted) outcome = 'accepted';
    return { outcome: 'done', result };
  } finally {
    // Also where it failed: the next attempt need not wait for the reservation to lapse, since the stream says what was accepted.
    await requestLog.settle(commandId, outcome);
  }
};
