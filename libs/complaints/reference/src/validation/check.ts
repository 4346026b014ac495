/** What is wrong with which field. `field` is an RFC 6901 JSON Pointer; empty: the whole document. */
export type Problem = Readonly<{ field: string; problem: string }>;

/** Looks at one value of a document; no problem means that the value has the shape. */
export type Check = (value: unknown, field: string) => readonly Problem[];

const problem = (field: string, text: string): readonly Problem[] => [{ field, problem: text }];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pointerTo = (field: string, key: string | number): string =>
  `${field}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The check of a whole object, which also tells the compiler what passed it. */
export type Shape<T> = Readonly<{ check: Check; accepts: (value: unknown) => value is T }>;

type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T] & string;

/**
 * An object with these fields and no others. Naming the type makes the compiler ask for a check of each of its fields; those that it lets be absent have
 * theirs apart.
 */
export const recordOf = <T>(
  checks: { readonly [K in Exclude<keyof T & string, OptionalKey<T>>]: Check },
  optional: { readonly [K in OptionalKey<T>]-?: Check },
): Shape<T> => {
  const required = Object.entries<Check>(checks);
  const known = [...required, ...Object.entries<Check>(optional)];
  const requiredNames = new Set(required.map(([name]) => name));
  const names = new Set(known.map(([name]) => name));
  const check: Check = (value, field) => {
    if (!isRecord(value)) return problem(field, 'must be an object');
    return [
      ...known.flatMap(([name, checkOf]) =>
        Object.hasOwn(value, name)
          ? checkOf(value[name], pointerTo(field, name))
          : requiredNames.has(name)
            ? problem(pointerTo(field, name), 'is missing')
            : [],
      ),
      ...Object.keys(value)
        .filter((name) => !names.has(name))
        .flatMap((name) => problem(pointerTo(field, name), 'is not a field of a policy pack')),
    ];
  };
  return { check, accepts: (value): value is T => check(value, '').length === 0 };
};

export const listOf =
  (check: Check): Check =>
  (value, field) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => check(item, pointerTo(field, index)))
      : problem(field, 'must be a list');

/** A list in which nothing stands twice. */
export const setOf =
  (check: Check): Check =>
  (value, field) => {
    const problems = listOf(check)(value, field);
    if (problems.length > 0 || !Array.isArray(value)) return problems;
    return value.flatMap((item: unknown, index) =>
      value.indexOf(item) < index ? problem(pointerTo(field, index), 'stands twice') : [],
    );
  };

export const oneOf =
  (choices: readonly string[]): Check =>
  (value, field) =>
    typeof value === 'string' && choices.includes(value) ? [] : problem(field, `must be one of: ${choices.join(', ')}`);

export const wholeNumber =
  (least: number, most: number): Check =>
  (value, field) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? []
      : problem(field, `must be a whole number from ${least} to ${most}`);

export const textLike =
  (pattern: RegExp, meaning: string): Check =>
  (value, field) =>
    typeof value === 'string' && pattern.test(value) ? [] : problem(field, `must be ${meaning}`);

export const yesOrNo: Check = (value, field) =>
  typeof value === 'boolean' ? [] : problem(field, 'must be true or false');
