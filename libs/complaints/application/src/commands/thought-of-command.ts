import type { ComplaintCommand, ComplaintCommandType, ComplaintState } from '@redress/complaints/domain';
import { commandPermissions } from './command-permissions';

/** Thrown where a rule looks at the body of a command that has none yet. */
export class BodyAskedError extends Error {
  override readonly name = 'BodyAskedError';
}

type Known = Readonly<Record<string, string>>;

const isCommand = (value: Readonly<{ type: string; data: unknown }>): value is ComplaintCommand =>
  Object.hasOwn(commandPermissions, value.type);

/** A command that is only thought of: of its body no more is there than what is known. */
const thoughtOf = (type: ComplaintCommandType, known: Known): ComplaintCommand => {
  const data = new Proxy<Known>(known, {
    get: (target, name) => {
      if (typeof name === 'string' && Object.hasOwn(target, name)) return target[name];
      throw new BodyAskedError(`${type} has no body yet`);
    },
    ownKeys: () => {
      throw new BodyAskedError(`${type} has no body yet`);
    },
    has: () => {
      throw new BodyAskedError(`${type} has no body yet`);
    },
  });
  const command = { type, data };
  // With so many commands the compiler no longer tells that every type of the union is a command's.
  if (!isCommand(command)) throw new TypeError(`No command: ${type}`);
  return command;
};

/** What of a case some commands are about, and which of it there is. */
const subjects: Readonly<
  Partial<
    Record<ComplaintCommandType, Readonly<{ member: string; idsIn: (state: ComplaintState) => readonly string[] }>>
  >
> = {
  AcknowledgeEscalation: {
    member: 'escalationId',
    idsIn: ({ escalations }) => escalations.map(({ escalationId }) => escalationId),
  },
  Deescalate: {
    member: 'escalationId',
    idsIn: ({ escalations }) => escalations.map(({ escalationId }) => escalationId),
  },
  CompleteMeasure: { member: 'measureId', idsIn: ({ measures }) => measures.map(({ measureId }) => measureId) },
  ChooseOption: { member: 'optionId', idsIn: ({ proposal }) => proposal?.optionIds ?? [] },
  ReleaseLegalHold: { member: 'holdId', idsIn: ({ legalHolds }) => legalHolds.map(({ holdId }) => holdId) },
};

/** The first that there would be, where there is none. */
const firstOf = (member: string): string => `${member.replace(/Id$/, '')}-1`;

/** The command as it could be given to the case: once for each thing that it can be about, else once without a body. */
export const thoughtOfCommands = (
  type: ComplaintCommandType,
  state: ComplaintState,
): readonly [ComplaintCommand, ...ComplaintCommand[]] => {
  const subject = subjects[type];
  if (subject === undefined) return [thoughtOf(type, {})];
  const { member, idsIn } = subject;
  const [first = firstOf(member), ...more] = idsIn(state);
  const about = (id: string): ComplaintCommand => thoughtOf(type, { [member]: id });
  return [about(first), ...more.map(about)];
};
