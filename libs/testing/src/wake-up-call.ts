/** Wakes everyone who waits. A ring that nobody waits for is not kept: look for work first, then wait. */
export type WakeUpCall = Readonly<{
  ring: () => void;
  /** Resolves at the next ring, or when the signal aborts. */
  next: (signal: AbortSignal) => Promise<void>;
}>;

export const wakeUpCall = (): WakeUpCall => {
  const waiting = new Set<() => void>();
  return {
    ring: () => {
      for (const wake of [...waiting]) wake();
    },
    next: (signal) =>
      new Promise((resolve) => {
        const wake = () => {
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        if (signal.aborted) wake();
      }),
  };
};
