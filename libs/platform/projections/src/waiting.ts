/** `stopped`: a model that was waited for stopped, or nothing runs any more; it will not get there by waiting. */
export type WaitOutcome = 'reached' | 'timedOut' | 'stopped';

export type WaitingRoom = Readonly<{
  /** Waits until `judge` says how it ended; it is asked now and with every notification. */
  wait: (judge: () => WaitOutcome | undefined, timeoutMilliseconds: number) => Promise<WaitOutcome>;
  notify: () => void;
}>;

export const waitingRoom = (): WaitingRoom => {
  const waiting = new Set<() => void>();
  return {
    wait: (judge, timeoutMilliseconds) =>
      new Promise((resolve, reject) => {
        const end = (outcome: WaitOutcome): void => {
          clearTimeout(timer);
          waiting.delete(ask);
          resolve(outcome);
        };
        const ask = (): void => {
          try {
            const outcome = judge();
            if (outcome !== undefined) end(outcome);
          } catch (error) {
            clearTimeout(timer);
            waiting.delete(ask);
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        };
        const timer = setTimeout(() => end('timedOut'), timeoutMilliseconds);
        waiting.add(ask);
        ask();
      }),
    notify: () => {
      for (const ask of [...waiting]) ask();
    },
  };
};
