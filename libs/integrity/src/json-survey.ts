/** Containers inside one another that JSON may have: bounds recursion, also for a value that contains itself. */
export const maxJsonDepth = 64;

/** A value that the ledger format cannot hold. The message names the nearest key, never a value. */
export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError';
}

/** What a walk over a value met. */
export type JsonSurvey = {
  /** The keys of every object stand in canonical order: UTF-16 code units (RFC 8785, section 3.2.3). */
  isOrdered: boolean;
  /** The first key that looks like an integer: engines give such keys an order of their own. */
  integerKey: string | undefined;
};

const integerKeyPattern = /^-?\d+$/;

const looksLikeInteger = (key: string): boolean => {
  // Almost every key is told apart by its first character.
  const first = key.charCodeAt(0);
  return ((first >= 0x30 && first <= 0x39) || first === 0x2d) && integerKeyPattern.test(key);
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  // A plain object of another realm has that realm's root prototype.
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
};

const under = (key: string): string => `under key ${JSON.stringify(key)}`;

const walkObject = (object: object, depth: number, key: string, survey: JsonSurvey): void => {
  if (!isPlain(object)) throw new CanonicalJsonError(`Not a plain object, ${under(key)}`);
  const members = object as Readonly<Record<string, unknown>>;
  let previous = '';
  for (const name of Object.keys(members)) {
    if (!name.isWellFormed()) throw new CanonicalJsonError(`A key with a lone surrogate, ${under(key)}`);
    if (name < previous) survey.isOrdered = false;
    if (looksLikeInteger(name)) survey.integerKey ??= name;
    previous = name;
    walk(members[name], depth + 1, name, survey);
  }
};

const walk = (value: unknown, depth: number, key: string, survey: JsonSurvey): void => {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new CanonicalJsonError(`Text with a lone surrogate, ${under(key)}`);
      return;
    case 'number':
      if (!Number.isSafeInteger(value))
        throw new CanonicalJsonError(`A number that is no integer within 2^53 - 1, ${under(key)}`);
      return;
    case 'boolean':
      return;
    case 'object':
      if (value === null) return;
      if (depth >= maxJsonDepth) throw new CanonicalJsonError(`Nested deeper than ${maxJsonDepth}, ${under(key)}`);
      if (Array.isArray(value))
        // By index, so that a hole is met and refused.
        for (let index = 0; index < value.length; index += 1) walk(value[index], depth + 1, key, survey);
      else walkObject(value, depth, key, survey);
      return;
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      throw new CanonicalJsonError(`A value of type ${typeof value} is no JSON, ${under(key)}`);
  }
};

/**
 * Looks at all of a value once, before anything is built from it.
 * @throws CanonicalJsonError for text that is no Unicode, numbers that are no integers within 2^53 - 1, what is no JSON, and too much depth.
 */
export const surveyJson = (value: unknown): Readonly<JsonSurvey> => {
  const survey: JsonSurvey = { isOrdered: true, integerKey: undefined };
  walk(value, 0, '', survey);
  return survey;
};
