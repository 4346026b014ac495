import type { Principal } from '@redress/access';
import type { CommandAnswer, CommandRequest } from '@redress/complaints/application';

/**
 * What the shells below hand on to, put together by the app: the use cases over the ledger's ports. `answers` holds a function for each question; a question
 * without one does not compile at its sender.
 */
export type Office<Q extends QuestionTable = QuestionTable> = Readonly<{
  handle: (principal: Principal, request: CommandRequest) => Promise<CommandAnswer>;
  answers: Q;
}>;

/** A function for each question, by name. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the parameter of each is its own; what is asked is typed at the sender
export type QuestionTable = Readonly<Record<string, (principal: Principal, asked: any) => Promise<unknown>>>;

export const officeToken = Symbol('Office');
