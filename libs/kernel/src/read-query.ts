import { isOfType, type FieldType, type FieldValue, type ReadModel } from './read-model';

type Comparison<F extends string> = Readonly<{
  field: F;
  is: 'equal' | 'notEqual' | 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual';
  /** Of the field's type. */
  value: string | number;
}>;

/**
 * The closed query type, compiled to SQL and to MongoDB alike. A comparison, `notEqual` and `in` too, is false on a field that says nothing.
 * `all` of nothing is true, `any` of nothing is false.
 */
export type Filter<F extends string> =
  | Comparison<F>
  | Readonly<{ field: F; is: 'in'; values: readonly (string | number)[] }>
  | Readonly<{ field: F; is: 'stated' | 'notStated' }>
  | Readonly<{ all: readonly Filter<F>[] }>
  | Readonly<{ any: readonly Filter<F>[] }>;

export type Direction = 'ascending' | 'descending';

export type PageRequest<F extends string> = Readonly<{
  filter?: Filter<F>;
  /**
   * Words that the search text holds, one after the other as written (`searchTokens`): two Chinese characters match where they stand side by side.
   * Text without a single word finds nothing. Only for a searchable model.
   */
  search?: string;
  /** Fields that say nothing come last in either direction. Ties are broken by key, in the direction of the last field (else ascending), so that a cursor never skips or repeats. */
  sort: readonly Readonly<{ field: F; direction: Direction }>[];
  /** 1 to `maxPageDocuments`. */
  limit: number;
  /** From the page before, with the same filter, search and sort; the limit may differ. @throws RangeError where it is not. */
  cursor?: string;
}>;

/** `next` is absent on the last page. */
export type Page<D> = Readonly<{ documents: readonly D[]; next: string | undefined }>;

export type Measure<F extends string> =
  | Readonly<{ kind: 'count'; filter?: Filter<F> }>
  /** Every value of an integer field, ascending, with how often it stands: percentiles are taken from it in one place (`nearestRank`). */
  | Readonly<{ kind: 'distribution'; field: F; filter?: Filter<F> }>;

export type GroupRequest<F extends string, M extends string, B extends F = F> = Readonly<{
  filter?: Filter<F>;
  /** None: one group of everything, also of nothing. */
  by: readonly B[];
  measures: Readonly<Record<M, Measure<F>>>;
}>;

export type Group<B extends string, M extends string> = Readonly<{
  by: Readonly<Record<B, FieldValue>>;
  measures: Readonly<Record<M, number | readonly (readonly [value: number, count: number])[]>>;
}>;

/** What a model answers that has not been built: nothing, and of nothing one group where no field is asked for. */
export const groupsOfNothing = ({ by, measures }: GroupRequest<string, string>): readonly Group<string, string>[] => {
  if (by.length > 0) return [];
  const none = Object.entries(measures).map(([name, { kind }]): [string, Group<string, string>['measures'][string]] => [
    name,
    kind === 'count' ? 0 : [],
  ]);
  return [{ by: {}, measures: Object.fromEntries(none) }];
};

/** Documents in one page of a query. */
export const maxPageDocuments = 1_000;
/** Comparisons, values of `in`, `all` and `any` in one filter, nested ones included. */
export const maxFilterTerms = 500;
/** Groups in one answer. */
export const maxGroups = 100_000;

const fieldTypeOf = (model: ReadModel, field: string): FieldType => {
  const type = Object.hasOwn(model.fields, field) ? model.fields[field] : undefined;
  if (type === undefined) throw new RangeError(`${model.name} declares no field ${JSON.stringify(field)}`);
  return type;
};

/** @throws RangeError for an undeclared field, a value of another type than its field, or more than `maxFilterTerms`. */
export const assertFilter = (model: ReadModel, filter: Filter<string>): void => {
  let terms = 0;
  const pending: Filter<string>[] = [filter];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    terms += 1;
    if ('all' in next) pending.push(...next.all);
    else if ('any' in next) pending.push(...next.any);
    else {
      const type = fieldTypeOf(model, next.field);
      const values = 'values' in next ? next.values : 'value' in next ? [next.value] : [];
      if (next.is === 'in') terms += values.length;
      if (!values.every((value) => isOfType(type, value)))
        throw new RangeError(`${model.name}: ${next.field} is compared with what is not of type ${type}`);
    }
    if (terms + pending.length > maxFilterTerms) throw new RangeError(`A filter has at most ${maxFilterTerms} terms`);
  }
};

/** What the types cannot say of a page request; its cursor and search text are judged apart. @throws RangeError */
export const assertPageRequest = (model: ReadModel, { filter, sort, limit, search }: PageRequest<string>): void => {
  if (!Number.isInteger(limit) || limit < 1 || limit > maxPageDocuments)
    throw new RangeError(`A page holds 1 to ${maxPageDocuments} documents, not ${limit}`);
  for (const { field } of sort) fieldTypeOf(model, field);
  if (new Set(sort.map(({ field }) => field)).size !== sort.length) throw new RangeError('A sort names a field twice');
  if (search !== undefined && !model.searchable) throw new RangeError(`${model.name} is not searchable`);
  if (filter !== undefined) assertFilter(model, filter);
};

/** @throws RangeError where a field is undeclared or named twice, or a distribution is not of an integer field. */
export const assertGroupRequest = (model: ReadModel, { filter, by, measures }: GroupRequest<string, string>): void => {
  for (const field of by) fieldTypeOf(model, field);
  if (new Set(by).size !== by.length) throw new RangeError('A group names a field twice');
  if (filter !== undefined) assertFilter(model, filter);
  for (const measure of Object.values<Measure<string>>(measures)) {
    if (measure.filter !== undefined) assertFilter(model, measure.filter);
    if (measure.kind === 'distribution' && fieldTypeOf(model, measure.field) !== 'integer')
      throw new RangeError(`${model.name}: ${measure.field} is no integer and has no distribution`);
  }
};

/**
 * The percentile by nearest rank: the smallest value that at least `percent` of all are not above. Undefined of nothing.
 * `distribution`: [value, count] in ascending order of value.
 */
export const nearestRank = (
  distribution: readonly (readonly [value: number, count: number])[],
  percent: number,
): number | undefined => {
  const total = distribution.reduce((sum, [, count]) => sum + count, 0);
  const rank = Math.max(1, Math.ceil((percent / 100) * total));
  let seen = 0;
  for (const [value, count] of distribution) {
    seen += count;
    if (seen >= rank) return value;
  }
  return undefined;
};
