import { instantOf, type Decider, type Decision, type Event, type Recorded } from '@redress/kernel';
import { sequenceId } from './sequence-ids';

/** When facts that state no time of their own happened and were recorded: one after the other, a minute apart. */
const firstFactAt = Date.parse('2026-03-02T09:00:00.000Z');
const betweenFactsMilliseconds = 60_000;

/** An event as the log would give it back, for tests in which only some of that matters. The first fact of a stream is number 0. */
export const recordedFact = <E>(event: E, number: number, about: Partial<Recorded<E>> = {}): Recorded<E> => {
  const at = instantOf(firstFactAt + number * betweenFactsMilliseconds);
  return {
    event,
    stream: 'case-1',
    revision: BigInt(number),
    id: sequenceId(number + 1),
    occurredAt: at,
    recordedAt: at,
    origin: 'live',
    actor: { kind: 'user', id: 'test:clerk' },
    commandId: sequenceId(number + 1, 1),
    eh: '',
    ...about,
  };
};

/** A fact of the history: the bare event, or the event with what the log knows about it where the test turns on that. */
export type Given<E> = E | Recorded<E>;

const isRecorded = <E extends Event<string, unknown>>(fact: Given<E>): fact is Recorded<E> => 'event' in fact;

export type Outcome<E, R> = Readonly<{
  /** Exactly these events, in this order, key for key. */
  then: (first: E, ...more: readonly E[]) => void;
  /** Exactly this rejection, key for key. */
  thenRejected: (rejection: R) => void;
}>;

export type Specification<C, E, R, X> = Readonly<{
  given: (...history: readonly Given<E>[]) => Readonly<{
    /** `context`: what is different from the specification's own. */
    when: (command: C, context?: Partial<X>) => Outcome<E, R>;
  }>;
}>;

/**
 * A decider's behaviour as given history, when command, then events or a named rejection. The comparison is strict: an event too many or too few, in another order,
 * or with a key more, fails.
 */
export const specify = <S, C, E extends Event<string, unknown>, R, X extends object>(
  decider: Decider<S, C, E, R, X>,
  context: X,
): Specification<C, E, R, X> => ({
  given: (...history) => ({
    when: (command, change = {}) => {
      const state = history
        .map((fact, number) => (isRecorded(fact) ? fact : recordedFact(fact, number)))
        .reduce(decider.evolve, decider.initialState);
      const decision: Decision<E, R> = decider.decide(command, state, { ...context, ...change });
      return {
        then: (first, ...more) => expect(decision).toStrictEqual({ outcome: 'accepted', events: [first, ...more] }),
        thenRejected: (rejection) => expect(decision).toStrictEqual({ outcome: 'rejected', rejection }),
      };
    },
  }),
});
