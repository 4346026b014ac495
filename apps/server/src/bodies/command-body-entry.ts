import { ApiSchema } from '@nestjs/swagger';
import type { CommandBodyOf, DeclaredBodyOf, DoorCommandType } from './body-of';
import type { CommandGroup } from './command-groups';
import type { Same } from './kit/field';
import type { BodyClass } from './kit/kind';

/** Everything that the route of a command and its documentation are built from. */
export type CommandBodyEntry<T extends DoorCommandType = DoorCommandType> = Readonly<{
  type: T;
  group: CommandGroup;
  /** The last part of the command's path. */
  path: string;
  /** What the body is held to. */
  body: BodyClass;
  title: Readonly<{ en: string; zh: string }>;
  /** One sentence: what it does. */
  summary: string;
  /** A whole body, made up. */
  example: CommandBodyOf<T>;
}>;

type Unwrapped<T> = T extends string
  ? T
  : T extends readonly (infer I)[]
    ? Unwrapped<I>[]
    : T extends object
      ? { [K in keyof T]: Unwrapped<T[K]> }
      : T;

/** Stands where a class does not declare what its command takes; no class fits it. */
type Drifted<T, Declared, Taken> = Readonly<{ drifted: T; declared: Declared; taken: Taken }>;

/**
 * A class that declares exactly what the command takes, in both directions and with the same texts personal: a field that is missing, spare, optional on
 * one side only or wider than the domain's does not compile.
 */
type Held<T extends DoorCommandType, C extends BodyClass> =
  Same<Unwrapped<InstanceType<C>>, Unwrapped<DeclaredBodyOf<T>>> extends true
    ? C
    : Drifted<T, Unwrapped<InstanceType<C>>, Unwrapped<DeclaredBodyOf<T>>>;

/** `MarkValid` to `mark-valid`. */
const pathOf = (type: string): string =>
  type.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (capital) => `-${capital}`).toLowerCase();

/** Describes one command; its class is documented by the summary and the example. */
export const commandBody = <T extends DoorCommandType, C extends BodyClass>(
  type: T,
  group: CommandGroup,
  described: Readonly<{ body: C & Held<T, C> }> & Pick<CommandBodyEntry<T>, 'title' | 'summary' | 'example'>,
): CommandBodyEntry<T> => {
  const { body, summary, example } = described;
  const schema = { name: body.name, description: summary, example, additionalProperties: false };
  ApiSchema(schema)(body);
  return { ...described, type, group, path: pathOf(type) };
};
