import { ApiExtraModels, ApiProperty, ApiSchema, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { declareField } from './declared-fields';
import type { BodyClass, Holding, Kind } from './kind';

/** True only where the compiler takes the two for one type. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- two generic signatures are identical only where A and B are
export type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

type KeysOf<C, V> = Extract<{ [K in keyof C]: Same<C[K], V> extends true ? K : never }[keyof C], string>;

/** Decorates fields of the type V and no others: what a field is declared to take and what its type says cannot differ. */
export type FieldOf<V> = <C extends object, K extends KeysOf<C, V>>(prototype: C, name: K) => void;

/** The type of a field that may be left out where `O` is true. */
export type Asked<V, O extends boolean> = O extends true ? V | undefined : V;

/** What every declaration can say besides its kind. */
export type FieldOptions<O extends boolean> = Readonly<{
  /** What the field says, for whoever reads the documentation. */
  about?: string;
  example?: unknown;
  /** May be left out. It may never be null. */
  optional?: O;
}>;

const isAbsent = (value: unknown): boolean => value === undefined;

const holdTo = (kind: Kind<unknown>): PropertyDecorator => {
  const problemOf = (value: unknown): string | undefined => {
    if (isAbsent(value)) return 'Is needed.';
    return value === null ? 'Is null: leave the member out instead.' : kind.problemOf(value);
  };
  return ValidateBy({
    name: kind.name,
    validator: {
      validate: (value) => problemOf(value) === undefined,
      defaultMessage: (about) => problemOf(about?.value) ?? '',
    },
  });
};

type PartHolding = Extract<Holding, { kind: 'part' }>;

const partIn = ({ holding }: Kind<unknown>): PartHolding | undefined => {
  if (holding.kind === 'list') return partIn(holding.item);
  return holding.kind === 'part' ? holding : undefined;
};

/** The transformer makes the class out of an object, and leaves what is no object as it is. */
const lookInside = ({ classOf }: PartHolding, isList: boolean): readonly PropertyDecorator[] => [
  Type((at) => {
    const raw: unknown = Reflect.get(at?.object ?? {}, at?.property ?? '');
    return classOf(raw);
  }),
  ValidateNested({ each: isList, message: 'Has to be an object.' }),
];

const closed = { additionalProperties: false };

const apply = (kind: Kind<unknown>, { about, example, optional = false }: FieldOptions<boolean>) => {
  const inside = partIn(kind);
  const documented: ApiPropertyOptions = {
    ...kind.schema,
    required: !optional,
    ...(about === undefined ? {} : { description: about }),
    ...(example === undefined ? {} : { example }),
  };
  return [
    holdTo(kind),
    ...(optional ? [ValidateIf((_body, value) => !isAbsent(value))] : []),
    ...(inside === undefined ? [] : lookInside(inside, kind.holding.kind === 'list')),
    ApiProperty(documented),
  ];
};

/** Declares a field: validated, documented and converted by its kind. */
export const field =
  <V, O extends boolean>(kind: Kind<V>, options: FieldOptions<O>): FieldOf<Asked<V, O>> =>
  (prototype, name) => {
    declareField(prototype, name, { kind, isOptional: options.optional === true });
    for (const decorate of apply(kind, options)) decorate(prototype, name);
    const bodyClass = prototype.constructor as BodyClass;
    ApiSchema({ name: bodyClass.name, ...closed })(bodyClass);
    if (kind.models !== undefined) ApiExtraModels(...kind.models)(bodyClass);
  };
