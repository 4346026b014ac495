/** Runs one piece of work at a time, in the order it was asked for; a failed one lets the next begin. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

export const exclusive = (): Exclusive => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
};
