import type { BodyClass, Kind } from './kind';

/** One declared field of a class. */
export type DeclaredField = Readonly<{ kind: Kind<unknown>; isOptional: boolean }>;

const declared = new WeakMap<object, Map<string, DeclaredField>>();

/** Written down by the decorators, once for each field, before anything asks. */
export const declareField = (prototype: object, name: string, field: DeclaredField): void => {
  const own = declared.get(prototype) ?? new Map<string, DeclaredField>();
  declared.set(prototype, own.set(name, field));
};

const prototypesOf = (prototype: object | null): readonly object[] =>
  prototype === null ? [] : [...prototypesOf(Object.getPrototypeOf(prototype) as object | null), prototype];

/** Every field of a class, those of the classes that it extends first; empty where the class has none of this kit's. */
export const fieldsOf = (bodyClass: BodyClass): ReadonlyMap<string, DeclaredField> =>
  new Map(
    prototypesOf(bodyClass.prototype as object).flatMap((prototype) => [...(declared.get(prototype) ?? new Map())]),
  );

/** The most bytes that a body of this class takes in one event. */
export const storedBytesMaxOf = (bodyClass: BodyClass): number =>
  [...fieldsOf(bodyClass)].reduce(
    (sum, [name, { kind }]) => sum + name.length + '"":,'.length + kind.storedBytesMax(),
    '{}'.length,
  );
