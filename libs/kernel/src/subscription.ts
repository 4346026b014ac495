/**
 * The iterable an adapter hands out as a subscription. Its `return()` ends also a `next()` that is still waiting for a live event, which a bare
 * async generator cannot do: there `return()` queues behind the wait. `open` must end, without an error, soon after its signal aborts.
 */
export const endableIterable = <T>(
  open: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>,
  outer?: AbortSignal,
): AsyncIterable<T> => ({
  [Symbol.asyncIterator]: () => {
    const ending = new AbortController();
    const messages = open(outer === undefined ? ending.signal : AbortSignal.any([outer, ending.signal]));
    return {
      next: () => messages.next(),
      return: () => {
        ending.abort();
        return messages.return();
      },
    };
  },
});
