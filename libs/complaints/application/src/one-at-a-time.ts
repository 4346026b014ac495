/**
 * Runs tasks of one key one after the other, tasks of different keys side by side: two commands of this process on one case need not race to a
 * conflict. Other processes still can; the expected revision decides between them.
 */
export const createOneAtATime = (): (<T>(key: string, task: () => Promise<T>) => Promise<T>) => {
  const tails = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = tails.get(key) ?? Promise.resolve();
    const run = before.then(task, task);
    const tail = run.catch(() => undefined);
    tails.set(key, tail);
    try {
      return await run;
    } finally {
      if (tails.get(key) === tail) tails.delete(key);
    }
  };
};
