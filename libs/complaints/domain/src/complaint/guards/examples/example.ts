import type { ComplaintCommand } from '../../complaint.commands';
import type { ComplaintContext } from '../../complaint.context';
import type { Refusal } from '../../complaint.rejections';

/** A command after a history of others, and what is different in the context of the decision. */
export type Example = Readonly<{
  after: readonly ComplaintCommand[];
  command: ComplaintCommand;
  context?: Partial<ComplaintContext>;
}>;

export type RefusedExample = Example & Readonly<{ refusal: Refusal }>;

/** For each of these rules what it lets through and what it refuses. */
export type Examples<N extends string> = Readonly<
  Record<
    N,
    Readonly<{ passes: readonly [Example, ...Example[]]; refused: readonly [RefusedExample, ...RefusedExample[]] }>
  >
>;
