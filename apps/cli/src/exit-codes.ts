/** What the process says when it ends (interface, Command line). `verify` has codes 0 to 3 of its own, from the same numbers. */
export const exitCodes = { done: 0, refused: 1, wrongUse: 64, interrupted: 130, terminated: 143 } as const;

/** A refusal in a sentence for the person at the terminal: exit 1, no stack. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Wrong use in a sentence with the right one beside it: exit 64, no stack. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
