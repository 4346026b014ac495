import { setImmediate } from 'node:timers/promises';
import { pageLimitOf, type Position, type SubscribeOptions, type SubscriptionMessage } from '@redress/kernel';
import type { CommitBell } from './commit-bell';
import type { LedgerReader } from './ledger-reader';

/** How often a subscription looks for commits of another process, in milliseconds: 2 microseconds of work each time. */
const lookMilliseconds = 5;

type Source = Readonly<{
  reader: Pick<LedgerReader, 'readAll' | 'dataVersion'>;
  bell: Pick<CommitBell, 'heardWithin'>;
}>;

/** Resolves once another connection has committed since `version`, or the signal aborts. */
const committed = async ({ reader, bell }: Source, version: number, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted && reader.dataVersion() === version) await bell.heardWithin(lookMilliseconds, signal);
};

/** History page by page, then what is committed, as it is committed. It ends when the signal aborts, and reads only when it is pulled. */
export async function* followLedger(
  source: Source,
  { after, prefix, pageEventsMax }: SubscribeOptions,
  signal: AbortSignal,
): AsyncGenerator<SubscriptionMessage, void, undefined> {
  const limit = pageLimitOf(pageEventsMax);
  let position = after;
  // What was last said to be caught up; `null` before anything was.
  let told: Position | undefined | null = null;
  while (!signal.aborted) {
    // Taken before the read: what is committed between the two is seen at once, not missed.
    const version = source.reader.dataVersion();
    const page = source.reader.readAll({
      limit,
      ...(prefix === undefined ? {} : { prefix }),
      ...(position === undefined ? {} : { after: position }),
    });
    position = page.next;
    if (page.events.length > 0) {
      told = null;
      yield { kind: 'events', events: page.events };
    } else if (page.isEnd && told !== position) {
      told = position;
      yield { kind: 'caughtUp', position };
    } else if (page.isEnd) await committed(source, version, signal);
    // Reading blocks this thread; whatever else runs on it gets its turn between two pages.
    if (!page.isEnd) await setImmediate();
  }
}
