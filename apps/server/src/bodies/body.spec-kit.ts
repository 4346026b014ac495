import { ProblemError, validated } from '@redress/platform/http';
import type { JsonObject, JsonValue } from '@redress/kernel';
import fc from 'fast-check';
import { fieldsOf } from './kit/declared-fields';
import type { BodyClass, Kind, KindSchema } from './kit/kind';

/** What the door makes of a body: an instance of its class, or sentences by pointer. Whatever else is thrown comes through. */
export type Taken = Readonly<{ body: object }> | Readonly<{ errors: readonly string[] }>;

type Told = Readonly<{ pointer: string; detail: string }>;

const pipes = new Map<BodyClass, ReturnType<typeof validated>>();

const pipeOf = (bodyClass: BodyClass): ReturnType<typeof validated> => {
  const pipe = pipes.get(bodyClass) ?? validated(bodyClass);
  pipes.set(bodyClass, pipe);
  return pipe;
};

/** Sends the body through the very pipe of the routes, as JSON. */
export const send = async (bodyClass: BodyClass, json: unknown): Promise<Taken> => {
  try {
    const body: unknown = await pipeOf(bodyClass).transform(JSON.parse(JSON.stringify(json)), { type: 'body' });
    if (!(body instanceof bodyClass)) throw new Error('Taken, but not as an instance of its class');
    return { body };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { status, members } = error.problem;
    if (status !== 400) throw new Error(`Refused with ${status}`, { cause: error });
    return { errors: (members?.['errors'] as readonly Told[]).map(({ pointer, detail }) => `${pointer}: ${detail}`) };
  }
};

const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });

const textOf = (kind: Kind<unknown>): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => kind.problemOf(text) === undefined);

const valueOf = (kind: Kind<unknown>, schema: Extract<KindSchema, { type: string }>): fc.Arbitrary<JsonValue> => {
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 0, 2 ** 31 - 1) });
    case 'string':
      if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
      if (schema.format === 'date') return day.map((date) => date.toISOString().slice(0, 10));
      return schema.format === 'date-time' ? day.map((date) => date.toISOString()) : textOf(kind);
    case 'array':
      throw new Error('A list is held by its holding');
  }
};

const arbitraryOf = (kind: Kind<unknown>): fc.Arbitrary<JsonValue> => {
  const { holding, schema } = kind;
  if (holding.kind === 'list') return fc.array(arbitraryOf(holding.item), { maxLength: 3 });
  if (holding.kind === 'part') return fc.oneof(...holding.classes().map(arbitraryBody));
  if (!('type' in schema) || typeof schema.type === 'function') throw new Error('A value has a schema of its own');
  return valueOf(kind, schema);
};

/** Bodies that the class takes, with every optional member there and not. */
export const arbitraryBody = (bodyClass: BodyClass): fc.Arbitrary<JsonObject> => {
  const fields = [...fieldsOf(bodyClass)];
  return fc.record(Object.fromEntries(fields.map(([name, { kind }]) => [name, arbitraryOf(kind)])), {
    requiredKeys: fields.filter(([, { isOptional }]) => !isOptional).map(([name]) => name),
    noNullPrototype: true,
  });
};
