import type { Recorded } from './recorded';

/** An intention that may be refused. */
export type Command<T extends string, D> = Readonly<{ type: T; data: Readonly<D> }>;

/** A fact, never changed. */
export type Event<T extends string, D> = Readonly<{ type: T; data: Readonly<D> }>;

/** What a decider answers: at least one event, or one named rejection. Never both, never nothing. */
export type Decision<E, R> =
  Readonly<{ outcome: 'accepted'; events: readonly [E, ...E[]] }> | Readonly<{ outcome: 'rejected'; rejection: R }>;

export const accept = <E>(first: E, ...more: readonly E[]): Decision<E, never> => ({
  outcome: 'accepted',
  events: [first, ...more],
});

export const reject = <R>(rejection: R): Decision<never, R> => ({ outcome: 'rejected', rejection });

/**
 * The rules of one kind of stream. Both functions are pure and synchronous: time, ids and looked-up facts come in with
 * the command's context. `evolve` trusts history: it never re-checks a rule.
 */
export type Decider<S, C, E, R, X> = Readonly<{
  initialState: S;
  decide: (command: C, state: S, context: X) => Decision<E, R>;
  evolve: (state: S, recorded: Recorded<E>) => S;
}>;

/** Ends every switch over a union: a case that is forgotten does not compile. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
};
