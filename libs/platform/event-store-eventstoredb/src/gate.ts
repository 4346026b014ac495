/** Lets a number of calls through at once and the others after them, in the order they came. */
export type Gate = Readonly<{
  /** Resolves with what must be called when the work is done. */
  enter: () => Promise<() => void>;
}>;

export const createGate = (placesMax: number): Gate => {
  const waiting: (() => void)[] = [];
  let taken = 0;
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) taken -= 1;
    else next();
  };
  return {
    enter: async () => {
      if (taken < placesMax) taken += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return leave;
    },
  };
};
