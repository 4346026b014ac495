/** One place in a row. */
export type Turn = Readonly<{
  /** Everyone before has had their turn, or given it up. */
  comes: Promise<void>;
  /** The next may go. Harmless to repeat. */
  pass: () => void;
}>;

/** Turns in the order in which they are taken, for work that goes on side by side and must still be written down in order. */
export const createTurns = (): (() => Turn) => {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const comes = last;
    const passed = Promise.withResolvers<undefined>();
    last = comes.then(() => passed.promise);
    return { comes, pass: () => passed.resolve(undefined) };
  };
};
