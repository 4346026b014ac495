import type { ComplaintCommand, ComplaintCommandOf, ComplaintCommandType } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { Refusal } from '../complaint.rejections';
import type { ComplaintState } from '../complaint.state';

type Check<C> = (command: C, state: ComplaintState, context: ComplaintContext) => Refusal | undefined;

/** A rule that a row of the transition table can name. `commands` says which rows may: the compiler holds the table to it. */
export type Guard<T extends ComplaintCommandType> = Readonly<{
  commands: readonly T[];
  check: Check<ComplaintCommand>;
}>;

const isOneOf = <T extends ComplaintCommandType>(
  types: readonly T[],
  command: ComplaintCommand,
): command is ComplaintCommandOf<T> => types.some((type) => type === command.type);

/** Refusal, or undefined where the rule is kept. */
export const guard = <const T extends ComplaintCommandType>(
  commands: readonly T[],
  check: Check<ComplaintCommandOf<T>>,
): Guard<T> => ({
  commands,
  check: (command, state, context) => {
    // A row that names a guard of another command does not compile; if one is built all the same, that is a bug, not a refusal.
    if (!isOneOf(commands, command)) throw new Error(`No guard of ${command.type}: it is for ${commands.join(', ')}`);
    return check(command, state, context);
  },
});
