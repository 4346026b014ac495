/** What the next step of a history is, and when. */
export type Choice = Readonly<{ what: number; which: number; hours: number; lateHours: number; undated: boolean }>;

export const pick = <T>(items: readonly [T, ...T[]], number: number): T => items[number % items.length] ?? items[0];

/** Kinds of steps that a choice is drawn from: `commandFor` lists as many. */
export const kindsOfSteps = 29;

/** One number holds a whole choice, so that a property test draws, and shrinks, a list of numbers. */
export const choiceOf = (number: number): Choice => {
  let rest = number;
  const next = (below: number): number => {
    const digit = rest % below;
    rest = Math.floor(rest / below);
    return digit;
  };
  const what = next(kindsOfSteps);
  const which = next(60);
  const hours = next(21);
  // Two of three steps are entered when they happen, one of ten has no date.
  return { what, which, hours, lateHours: Math.max(0, next(90) - 60), undated: next(10) === 9 };
};
