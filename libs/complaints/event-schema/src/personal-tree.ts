import * as z from 'zod';
import { subjectOf, type PersonalSubject } from './personal-field';

/** Where the personal fields of a schema lie; the branches without any are left out. */
export type PersonalTree =
  | Readonly<{ kind: 'personal'; subject: PersonalSubject }>
  | Readonly<{ kind: 'object'; parts: readonly (readonly [key: string, tree: PersonalTree])[] }>
  | Readonly<{ kind: 'array'; element: PersonalTree }>
  | Readonly<{ kind: 'choice'; discriminator: string; options: ReadonlyMap<unknown, PersonalTree> }>;

/** No key needs escaping in a pointer, looks like an integer, or is a name that objects inherit. */
const storedKeyPattern = /^[a-z][A-Za-z0-9]*$/;
const inheritedKeys: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

const assertStoredKey = (key: string): void => {
  if (!storedKeyPattern.test(key) || inheritedKeys.has(key)) throw new Error(`Not a key of stored data: ${key}`);
};

const treeOfObject = (schema: z.ZodObject): PersonalTree | undefined => {
  if (!(schema.def.catchall instanceof z.ZodNever)) throw new Error('Stored data are strict objects');
  const parts = Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, part]) => {
    assertStoredKey(key);
    const tree = personalTreeOf(part);
    return tree === undefined ? [] : [[key, tree] as const];
  });
  return parts.length === 0 ? undefined : { kind: 'object', parts };
};

const valuesOf = (option: z.ZodObject, discriminator: string): readonly unknown[] => {
  const values = new Map<string, z.core.$ZodType>(Object.entries(option.shape)).get(discriminator)?._zod.values;
  if (values === undefined) throw new Error(`An option of stored data names its ${discriminator}`);
  return [...values];
};

const treeOfChoice = (schema: z.ZodDiscriminatedUnion): PersonalTree | undefined => {
  const { discriminator } = schema.def;
  const options = schema.options.flatMap((option) => {
    if (!(option instanceof z.ZodObject)) throw new Error('An option of stored data is a strict object');
    const tree = treeOfObject(option);
    return tree === undefined ? [] : valuesOf(option, discriminator).map((value) => [value, tree] as const);
  });
  return options.length === 0 ? undefined : { kind: 'choice', discriminator, options: new Map(options) };
};

/** Kinds of schema that hold nothing inside. A union of these is one too. */
const isLeaf = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodString ||
  schema instanceof z.ZodNumber ||
  schema instanceof z.ZodBoolean ||
  schema instanceof z.ZodEnum ||
  schema instanceof z.ZodLiteral ||
  schema instanceof z.ZodCustom ||
  (schema instanceof z.ZodUnion && schema.options.every(isLeaf));

/**
 * Derives the personal fields from the marks in the schema.
 * @throws Error for a kind of schema that could hide a personal field from this walk: a bug of this room, found when the module loads.
 */
export const personalTreeOf = (schema: z.core.$ZodType): PersonalTree | undefined => {
  const subject = subjectOf(schema);
  if (subject !== undefined) return { kind: 'personal', subject };
  if (schema instanceof z.ZodExactOptional) return personalTreeOf(schema.unwrap());
  if (schema instanceof z.ZodObject) return treeOfObject(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return treeOfChoice(schema);
  if (schema instanceof z.ZodArray) {
    const element = personalTreeOf(schema.element);
    return element === undefined ? undefined : { kind: 'array', element };
  }
  if (isLeaf(schema)) return undefined;
  throw new Error(`Stored data have no such kind of schema: ${schema._zod.def.type}`);
};
