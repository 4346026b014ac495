/** What was opened is closed in reverse order, all of it, whatever one of them throws. */
export type Closers = Readonly<{
  add: (close: () => Promise<unknown>) => void;
  /** Of what ends at once. */
  addStop: (stop: () => void) => void;
  closeAll: () => Promise<void>;
}>;

/** For whoever holds what it opened longer than one piece of work. */
export const createClosers = (): Closers => {
  const closers: (() => Promise<unknown>)[] = [];
  return {
    add: (close) => void closers.push(close),
    addStop: (stop) =>
      void closers.push(() => {
        stop();
        return Promise.resolve();
      }),
    closeAll: async () => {
      const failures: unknown[] = [];
      for (const close of closers.splice(0).reverse()) await close().catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw failures[0];
    },
  };
};

/** Runs work and closes what it opened. What failed first is what has to be said. */
export const withClosers = async <T>(work: (closers: Closers) => Promise<T>): Promise<T> => {
  const closers = createClosers();
  let result: T;
  try {
    result = await work(closers);
  } catch (error) {
    await closers.closeAll().catch(() => undefined);
    throw error;
  }
  await closers.closeAll();
  return result;
};
