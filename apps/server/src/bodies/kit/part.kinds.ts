import { getSchemaPath } from '@nestjs/swagger';
import { storedBytesMaxOf } from './declared-fields';
import type { BodyClass, Kind, KindSchema } from './kind';
import { countOf, limits } from './limits';

type InstanceOf<C> = C extends new () => infer I ? I : never;

/** What is no object at all is told by the validator that looks inside; it takes a list for several objects, so that is told here. */
const problemOfPart = (value: unknown): string | undefined =>
  Array.isArray(value) ? 'Has to be an object, not a list.' : undefined;

/** An object with fields of its own. */
export const part = <C extends BodyClass>(classOf: () => C): Kind<InstanceOf<C>> => ({
  name: 'part',
  problemOf: problemOfPart,
  // Named `type`, by which the documentation tells a function that gives a class from a class.
  schema: { type: () => classOf() },
  holding: { kind: 'part', classes: () => [classOf()], classOf },
  storedBytesMax: () => storedBytesMaxOf(classOf()),
});

/** An object whose field `by` says which of these classes it is held to; where it names none of them, to `otherwise`, which says so. */
export const partBy = <const T extends Readonly<Record<string, BodyClass>>>(
  by: string,
  classes: T,
  otherwise: BodyClass,
): Kind<InstanceOf<T[keyof T]>> => {
  const all = [...new Set(Object.values(classes))];
  const byName = new Map(Object.entries<BodyClass>(classes));
  return {
    name: 'partBy',
    problemOf: problemOfPart,
    schema: { oneOf: all.map((one) => ({ $ref: getSchemaPath(one) })) },
    models: all,
    holding: {
      kind: 'part',
      classes: () => all,
      classOf: (raw) => {
        const name: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, by) : undefined;
        return (typeof name === 'string' ? byName.get(name) : undefined) ?? otherwise;
      },
    },
    storedBytesMax: () => Math.max(...all.map(storedBytesMaxOf)),
  };
};

const listSchema = (item: KindSchema, maxItems: number): KindSchema => {
  if ('oneOf' in item || item.type === 'array' || 'isArray' in item)
    throw new Error('A list holds values or objects of one class');
  return typeof item.type === 'function'
    ? { type: item.type, isArray: true, maxItems }
    : { type: 'array', items: item, maxItems };
};

/** As many of one kind as `itemsMax`, in the order in which they came. Lists of lists, and of objects that a field tells apart, are no kind of this kit's. */
export const listOf = <V>(item: Kind<V>, itemsMax: number = limits.itemsMax): Kind<V[]> => ({
  name: 'list',
  problemOf: (value) => {
    if (!Array.isArray(value)) return 'Has to be a list.';
    if (value.length > itemsMax) return `Has to have at most ${countOf(itemsMax, 'item')}.`;
    for (const [index, held] of value.entries()) {
      const problem = item.problemOf(held);
      if (problem !== undefined) return `Item ${index}: ${problem}`;
    }
    return undefined;
  },
  schema: listSchema(item.schema, itemsMax),
  holding: { kind: 'list', item, itemsMax },
  storedBytesMax: () => '[]'.length + itemsMax * (','.length + item.storedBytesMax()),
});
