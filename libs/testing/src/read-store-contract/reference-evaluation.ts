import {
  assertNever,
  type FieldValue,
  type Filter,
  type GroupRequest,
  type Measure,
  type PageRequest,
} from '@redress/kernel';
import type { ToyCase, ToyField } from './toy-cases';

const surrogate = /[\ud800-\udfff]/;

/** Order of text is order of code points, which is the order of its UTF-8 bytes; JavaScript's `<` differs beyond the first plane. */
const compareText = (a: string, b: string): number => {
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : Number(a > b);
};

const compareStated = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));

const isStated = (value: FieldValue): value is string | number => value !== null;

/** What a filter means, said as plainly as can be: the answer every store is held against. */
export const isMatch = (filter: Filter<ToyField>, toy: ToyCase): boolean => {
  if ('all' in filter) return filter.all.every((part) => isMatch(part, toy));
  if ('any' in filter) return filter.any.some((part) => isMatch(part, toy));
  const value = toy.fields[filter.field];
  switch (filter.is) {
    case 'stated':
      return isStated(value);
    case 'notStated':
      return !isStated(value);
    case 'in':
      return isStated(value) && filter.values.includes(value);
    case 'equal':
      return value === filter.value;
    case 'notEqual':
      return isStated(value) && value !== filter.value;
    case 'less':
      return isStated(value) && compareStated(value, filter.value) < 0;
    case 'lessOrEqual':
      return isStated(value) && compareStated(value, filter.value) <= 0;
    case 'greater':
      return isStated(value) && compareStated(value, filter.value) > 0;
    case 'greaterOrEqual':
      return isStated(value) && compareStated(value, filter.value) >= 0;
    default:
      return assertNever(filter);
  }
};

const compareNullsLast = (a: FieldValue, b: FieldValue, sign: 1 | -1): number => {
  if (isStated(a) && isStated(b)) return sign * compareStated(a, b);
  return Number(!isStated(a)) - Number(!isStated(b));
};

const signOf = (direction: 'ascending' | 'descending'): 1 | -1 => (direction === 'ascending' ? 1 : -1);

/** Every match, in the order of the request. */
export const orderedMatches = (
  toys: readonly ToyCase[],
  { filter, sort }: Pick<PageRequest<ToyField>, 'filter' | 'sort'>,
): readonly ToyCase[] => {
  const keySign = signOf(sort.at(-1)?.direction ?? 'ascending');
  return toys
    .filter((toy) => filter === undefined || isMatch(filter, toy))
    .sort((a, b) => {
      for (const { field, direction } of sort) {
        const order = compareNullsLast(a.fields[field], b.fields[field], signOf(direction));
        if (order !== 0) return order;
      }
      return keySign * compareText(a.key, b.key);
    });
};

type ExpectedGroup = Readonly<{ by: Record<string, FieldValue>; measures: Record<string, unknown> }>;

const measured = (members: readonly ToyCase[], measure: Measure<ToyField>): unknown => {
  const matches = members.filter((toy) => measure.filter === undefined || isMatch(measure.filter, toy));
  if (measure.kind === 'count') return matches.length;
  const values = matches.map(({ fields }) => fields[measure.field]).filter((value) => typeof value === 'number');
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  return distinct.map((value) => [value, values.filter((other) => other === value).length]);
};

export const expectedGroups = (
  toys: readonly ToyCase[],
  { filter, by, measures }: GroupRequest<ToyField, string>,
): readonly ExpectedGroup[] => {
  const byOf = (toy: ToyCase): readonly FieldValue[] => by.map((field) => toy.fields[field]);
  const groups = new Map<string, ToyCase[]>(by.length === 0 ? [['[]', []]] : []);
  for (const toy of toys) {
    if (filter !== undefined && !isMatch(filter, toy)) continue;
    const name = JSON.stringify(byOf(toy));
    groups.set(name, [...(groups.get(name) ?? []), toy]);
  }
  return [...groups.values()]
    .map((members) => ({
      by: Object.fromEntries(by.map((field) => [field, members[0]?.fields[field] ?? null])),
      measures: Object.fromEntries(
        Object.entries(measures).map(([name, measure]) => [name, measured(members, measure)]),
      ),
    }))
    .sort((a, b) => {
      const orders = by.map((field) => compareNullsLast(a.by[field] ?? null, b.by[field] ?? null, 1));
      return orders.find((order) => order !== 0) ?? 0;
    });
};
