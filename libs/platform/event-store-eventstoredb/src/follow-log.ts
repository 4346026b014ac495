import { setImmediate } from 'node:timers/promises';
import { pageLimitOf, type SubscribeOptions, type SubscriptionMessage } from '@redress/kernel';
import { failureOf } from './failure';
import type { LookForHead } from './log-head';
import { startRun, type LogRun, type RunStep } from './log-run';
import { isAtOrAfter, type LogPlace } from './positions';
import { assertReachable } from './scan-log';
import { afterFailure, eventOf, type Session } from './session';
import { unlessAborted } from './wait';

type Messages = AsyncGenerator<SubscriptionMessage, void, undefined>;

type Following = Readonly<{ prefix: string; pageEvents: number; signal: AbortSignal }>;

/** How far a consumer is, over all the runs that serve him. */
type Progress = {
  /** The last event of the ledger that was given or, by its stream's name, passed over. */
  passed: LogPlace | undefined;
  /** `passed` when he was last told that he has caught up; null before that, and while events were given since. */
  told: LogPlace | undefined | null;
  /** Runs in a row that broke before they brought anything. */
  failures: number;
};

/** What has arrived, and what goes on arriving turn after turn, up to a page: a consumer who commits each page wants few and full ones. */
const gather = async (run: LogRun, pageEvents: number): Promise<RunStep> => {
  const step = run.take(pageEvents);
  if (step.kind !== 'records') return step;
  const records = [...step.records];
  while (records.length < pageEvents) {
    await setImmediate();
    const more = run.take(pageEvents - records.length);
    // A run that is broken says so again.
    if (more.kind !== 'records') break;
    records.push(...more.records);
  }
  return { kind: 'records', records };
};

/** Pages of a run, as they come, until nothing waits any more. */
async function* pagesThatWait(
  session: Session,
  run: LogRun,
  { prefix, pageEvents, signal }: Following,
  progress: Progress,
): AsyncGenerator<SubscriptionMessage, boolean, undefined> {
  while (!signal.aborted) {
    const step = await gather(run, pageEvents);
    if (step.kind === 'broken') throw step.error;
    if (step.kind === 'idle') return step.isLive;
    progress.failures = 0;
    progress.passed = step.records.at(-1)?.place ?? progress.passed;
    const own = step.records.filter(({ stream }) => stream.startsWith(prefix));
    if (own.length === 0) continue;
    progress.told = null;
    yield { kind: 'events', events: own.map((record) => eventOf(session, record)) };
  }
  return false;
}

/** What is there of the prefix, the server passing over the rest. */
async function* history(
  session: Session,
  lookForHead: LookForHead,
  following: Following,
  progress: Progress,
): Messages {
  const { prefix, pageEvents, signal } = following;
  const headBefore = await unlessAborted(signal, lookForHead());
  const run = startRun(session, { after: progress.passed, prefix, pageEvents });
  try {
    while (!(yield* pagesThatWait(session, run, following, progress))) {
      if (signal.aborted) return;
      await run.changed(signal, session.limits.subscribeMillisecondsMax);
    }
  } finally {
    run.stop();
  }
  // By now the server has looked through all that stood there when it began.
  if (!isAtOrAfter(progress.passed, headBefore)) progress.passed = headBefore;
}

/**
 * What comes, of all streams, so that the consumer is told how far he is even when others' events go by. The server says once that it has caught
 * up, and by then its news may be old; so the consumer is told only when the log itself, asked anew, holds nothing that was not passed.
 */
async function* live(session: Session, lookForHead: LookForHead, following: Following, progress: Progress): Messages {
  const { pageEvents, signal } = following;
  const run = startRun(session, { after: progress.passed, prefix: '', pageEvents });
  try {
    while (!signal.aborted) {
      const isLive = yield* pagesThatWait(session, run, following, progress);
      const isAtEnd = isLive && isAtOrAfter(progress.passed, await unlessAborted(signal, lookForHead()));
      if (!isAtEnd) await run.changed(signal, session.limits.subscribeMillisecondsMax);
      else if (progress.told === progress.passed) await run.changed(signal);
      else {
        progress.failures = 0;
        progress.told = progress.passed;
        yield { kind: 'caughtUp', position: progress.passed && session.identity.tokenOf(progress.passed) };
      }
    }
  } finally {
    run.stop();
  }
}

/** Every event after a position once, in order, through whatever happens to the server and to the subscriptions that serve this one. */
export async function* followLog(
  session: Session,
  lookForHead: LookForHead,
  { after, prefix = '', pageEventsMax }: SubscribeOptions,
  signal: AbortSignal,
): Messages {
  const following = { prefix, pageEvents: pageLimitOf(pageEventsMax), signal };
  const start = after === undefined ? undefined : session.identity.placeOf(after);
  const isOver = (): boolean => signal.aborted;
  const progress: Progress = { passed: start, told: null, failures: 0 };
  while (!isOver())
    try {
      await unlessAborted(signal, session.identity.assured());
      if (progress.passed !== undefined) await unlessAborted(signal, assertReachable(session, progress.passed));
      if (prefix !== '') yield* history(session, lookForHead, following, progress);
      yield* live(session, lookForHead, following, progress);
    } catch (error) {
      if (isOver()) return;
      const failure = failureOf(error);
      if (failure.kind === 'refused') throw failure.error;
      progress.failures += 1;
      // One that did not keep up goes on at once: the server is there, and what was missed is history now.
      if (failure.kind === 'overrun' && progress.failures === 1) {
        session.report({ during: 'subscription', failures: 1, reason: 'overrun', waitMilliseconds: 0 });
        continue;
      }
      session.shared.noteInterruption();
      await afterFailure(session, 'subscription', progress.failures, error, signal);
    }
}
