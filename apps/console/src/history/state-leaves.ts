import { isShownText, type JsonValue } from '../parts/stored-value';

/** A value that is shown as one, and where it lies: RFC 6901 from the part of the state that it is in. */
export type Leaf = Readonly<{ path: string; value: JsonValue }>;

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** The values in a part of the state, in its own order. What is not there is left out: the part says what it has. */
export const leavesOf = (value: unknown, path = ''): readonly Leaf[] => {
  if (value === null || value === undefined) return [];
  if (isShownText(value) || typeof value !== 'object') return [{ path, value: value }];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value.length === 0 ? [] : [{ path, value: value.join(', ') }];
  return Object.entries(value).flatMap(([step, inner]) => leavesOf(inner, `${path}/${escaped(step)}`));
};
