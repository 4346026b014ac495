/** What waits in the queue; the least goes first. */
export type Queue<T> = Readonly<{
  size: () => number;
  first: () => T | undefined;
  add: (item: T) => void;
  /** Takes the first; undefined where nothing waits. */
  take: () => T | undefined;
}>;

/** A binary heap. `isBefore` is a total order: two items that are not before each other come in any order. */
export const createQueue = <T>(isBefore: (a: T, b: T) => boolean): Queue<T> => {
  const heap: T[] = [];

  /** The item at a place that the heap has. */
  const at = (place: number): T => {
    const item = heap[place];
    if (item === undefined) throw new RangeError(`Nothing at place ${place} of ${heap.length}`);
    return item;
  };

  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [at(b), at(a)];
  };

  const rise = (from: number): void => {
    const parent = (from - 1) >> 1;
    if (from === 0 || !isBefore(at(from), at(parent))) return;
    swap(from, parent);
    rise(parent);
  };

  const sink = (from: number): void => {
    const [left, right] = [2 * from + 1, 2 * from + 2];
    if (left >= heap.length) return;
    const least = right < heap.length && isBefore(at(right), at(left)) ? right : left;
    if (!isBefore(at(least), at(from))) return;
    swap(least, from);
    sink(least);
  };

  return {
    size: () => heap.length,
    first: () => heap[0],
    add: (item) => {
      heap.push(item);
      rise(heap.length - 1);
    },
    take: () => {
      if (heap.length > 1) swap(0, heap.length - 1);
      const first = heap.pop();
      sink(0);
      return first;
    },
  };
};
