import type { ComplaintCommandOf } from '@redress/complaints/domain';
import { assertNever, clear, type Instant } from '@redress/kernel';
import type { DoorCommandType } from './body-of';
import { commandBodies } from './command-bodies';
import { fieldsOf } from './kit/declared-fields';
import type { BodyClass, Kind } from './kit/kind';

/** A command as the domain takes it, and when it happened, where the body says so. */
export type SaidCommand<T extends DoorCommandType = DoorCommandType> = Readonly<{
  command: ComplaintCommandOf<T>;
  occurredAt?: Instant;
}>;

const valueOf = ({ holding }: Kind<unknown>, value: unknown): unknown => {
  switch (holding.kind) {
    case 'plain':
      return value;
    case 'personal':
      if (typeof value !== 'string') throw new TypeError('A personal text that is none: the body was not validated');
      return clear(value);
    case 'list':
      if (!Array.isArray(value)) throw new TypeError('A list that is none: the body was not validated');
      return value.map((item) => valueOf(holding.item, item));
    case 'part':
      for (const partClass of holding.classes()) if (value instanceof partClass) return dataOf(partClass, value);
      throw new TypeError('A part of no declared class: the body was not validated');
    default:
      return assertNever(holding);
  }
};

/** What is absent stays absent: a field that is declared and was not sent stands in the instance as undefined. */
export const dataOf = (bodyClass: BodyClass, body: object): Readonly<Record<string, unknown>> => {
  const fields = fieldsOf(bodyClass);
  const members: Record<string, unknown> = {};
  for (const name of Object.keys(body)) {
    const value: unknown = Reflect.get(body, name);
    if (value === undefined) continue;
    const field = fields.get(name);
    if (field === undefined) throw new TypeError(`${bodyClass.name} declares no ${name}: the body was not validated`);
    members[name] = valueOf(field.kind, value);
  }
  return members;
};

/**
 * The command that a validated body is: every personal text wrapped, nothing dropped, nothing added, `occurredAt` beside it.
 * @param body an instance of the command's class that the class's validation let through.
 * @throws TypeError for anything else: a bug at the door.
 */
export const commandOf = <T extends DoorCommandType>(type: T, body: object): SaidCommand<T> => {
  const { body: bodyClass } = commandBodies[type];
  if (!(body instanceof bodyClass)) throw new TypeError(`Not the body of ${type}`);
  const { occurredAt, ...data } = dataOf(bodyClass, body);
  const said = { command: { type, data }, ...(occurredAt === undefined ? {} : { occurredAt }) };
  // Each class declares what its command takes (held by the compiler), each field was validated by its kind and converted by it.
  return said as unknown as SaidCommand<T>;
};
