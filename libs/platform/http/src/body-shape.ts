/** Members and items of one body, all levels together: what a validator is given to walk. */
export const valuesOfBodyMax = 10_000;

/**
 * Names that every object answers to. The transformer leaves such a member out without a word, and Nest deletes some of them; a member that is sent is
 * either taken or refused.
 */
const everyObjectsNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

export type PlacedError = Readonly<{ pointer: string; detail: string }>;

/** Characters of a member's name that an answer repeats: the name may be as long as a body. */
const nameCharactersMax = 100;

/** A step of a JSON Pointer (RFC 6901), cut short where the name is not one that anybody would look for. */
export const pointerStep = (name: string): string => {
  const shown = name.length > nameCharactersMax ? `${name.slice(0, nameCharactersMax)}…`.toWellFormed() : name;
  return `/${shown.replaceAll('~', '~0').replaceAll('/', '~1')}`;
};

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * What is wrong with a body before anybody looks at what it says: no object, too many values, a member by a name of every object's. Undefined where nothing
 * is, and for no body at all, whose missing members the validator names.
 */
export const problemOfShape = (body: unknown): PlacedError | undefined => {
  if (body === undefined) return undefined;
  if (!isContainer(body) || Array.isArray(body)) return { pointer: '', detail: 'Has to be an object.' };
  let values = 0;
  const waiting: (readonly [object, string])[] = [[body, '']];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [container, parent] = next;
    for (const name of Object.keys(container)) {
      const value: unknown = Reflect.get(container, name);
      values += 1;
      if (values > valuesOfBodyMax) return { pointer: '', detail: `Holds more than ${valuesOfBodyMax} values.` };
      const pointer = `${parent}${pointerStep(name)}`;
      if (!Array.isArray(container) && everyObjectsNames.has(name))
        return { pointer, detail: 'Is not a member that belongs here.' };
      if (isContainer(value)) waiting.push([value, pointer]);
    }
  }
  return undefined;
};
