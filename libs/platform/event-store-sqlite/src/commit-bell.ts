import { realpathSync } from 'node:fs';
import { BroadcastChannel } from 'node:worker_threads';

/** Rung after every commit, and heard in every thread of the same process. Other processes do not hear it: they look (`LedgerReader.dataVersion`). */
export type CommitBell = Readonly<{
  ring: () => void;
  /** Resolves at the next ring, after `milliseconds`, or when the signal aborts, whichever comes first. */
  heardWithin: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  close: () => void;
}>;

/** The bell of one ledger folder. Neither ringing nor listening keeps a thread alive. */
export const commitBell = (folder: string): CommitBell => {
  const name = `redress-ledger:${realpathSync(folder)}`;
  const waiting = new Set<() => void>();
  let channel: BroadcastChannel | undefined;
  const wakeAll = () => {
    for (const wake of [...waiting]) wake();
  };
  const opened = (): BroadcastChannel => {
    if (channel !== undefined) return channel;
    channel = new BroadcastChannel(name);
    channel.onmessage = wakeAll;
    channel.unref();
    return channel;
  };
  return {
    ring: () => opened().postMessage(null),
    heardWithin: (milliseconds, signal) =>
      new Promise((resolve) => {
        opened();
        const wake = () => {
          waiting.delete(wake);
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        if (signal.aborted) wake();
      }),
    close: () => {
      channel?.close();
      channel = undefined;
      wakeAll();
    },
  };
};
