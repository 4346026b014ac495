import type { Actor, Decider, Event, Instant, Origin, Recorded } from '@redress/kernel';
import { recordedFact } from './specify';

/** What the log takes from the context of a decision. */
type ContextOfAnAct = Readonly<{ occurredAt: Instant; recordedAt: Instant; origin: Origin; actor: Actor }>;

/** A command of a history and what is different in the context it was decided in. */
export type HistoryStep<C, X> = Readonly<{ command: C; context?: Partial<X> }>;

/**
 * The history that these commands leave, one decided on what the ones before it left: the events that a given() would otherwise spell out.
 * @throws Error naming the step that the decider refuses: such a history does not exist.
 */
export const acceptedHistory = <
  S,
  C extends Readonly<{ type: string }>,
  E extends Event<string, unknown>,
  R,
  X extends ContextOfAnAct,
>(
  decider: Decider<S, C, E, R, X>,
  context: X,
  steps: readonly HistoryStep<C, X>[],
): readonly Recorded<E>[] => {
  const history: Recorded<E>[] = [];
  let state = decider.initialState;
  for (const step of steps) {
    const contextOfStep = { ...context, ...step.context };
    const { occurredAt, recordedAt, origin, actor } = contextOfStep;
    const decision = decider.decide(step.command, state, contextOfStep);
    if (decision.outcome === 'rejected')
      throw new Error(
        `${step.command.type} is refused after ${history.length} events: ${JSON.stringify(decision.rejection)}`,
      );
    for (const event of decision.events) {
      const fact = recordedFact(event, history.length, { occurredAt, recordedAt, origin, actor });
      history.push(fact);
      state = decider.evolve(state, fact);
    }
  }
  return history;
};
