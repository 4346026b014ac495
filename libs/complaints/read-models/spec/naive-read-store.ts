import type {
  FieldValue,
  Filter,
  Group,
  GroupRequest,
  JsonObject,
  Measure,
  Page,
  PageRequest,
  Projection,
  ReadStore,
} from '@redress/kernel';
import type { ComplaintEvent } from '@redress/complaints/domain';
import type { RecordedComplaint } from '../src';
import { openAll } from './sealed-text';
import { writtenAndRead } from './written-and-read';

type Row = Readonly<{
  key: string;
  document: JsonObject;
  fields: Readonly<Record<string, FieldValue>>;
  searchText: string;
}>;

const compare = (a: FieldValue, b: FieldValue): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
};

const holds = (fields: Row['fields'], filter: Filter<string>): boolean => {
  if ('all' in filter) return filter.all.every((part) => holds(fields, part));
  if ('any' in filter) return filter.any.some((part) => holds(fields, part));
  const value = fields[filter.field];
  if (value === undefined) throw new RangeError(`No such field: ${filter.field}`);
  if (filter.is === 'notStated') return value === null;
  if (value === null) return false;
  switch (filter.is) {
    case 'stated':
      return true;
    case 'in':
      return filter.values.includes(value);
    case 'equal':
      return value === filter.value;
    case 'notEqual':
      return value !== filter.value;
    case 'less':
      return value < filter.value;
    case 'lessOrEqual':
      return value <= filter.value;
    case 'greater':
      return value > filter.value;
    case 'greaterOrEqual':
      return value >= filter.value;
  }
};

const matching = (rows: readonly Row[], { filter, search }: Pick<PageRequest<string>, 'filter' | 'search'>) =>
  rows.filter(
    ({ fields, searchText }) =>
      (filter === undefined || holds(fields, filter)) && (search === undefined || searchText.includes(search)),
  );

const pageOf = (rows: readonly Row[], request: PageRequest<string>): Page<JsonObject> => {
  const sorted = matching(rows, request).toSorted((a, b) => {
    for (const { field, direction } of request.sort) {
      const [left, right] = [a.fields[field] ?? null, b.fields[field] ?? null];
      const isTurned = direction === 'descending' && left !== null && right !== null;
      const order = isTurned ? compare(right, left) : compare(left, right);
      if (order !== 0) return order;
    }
    return request.sort.at(-1)?.direction === 'descending' ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  const start = Number(request.cursor ?? 0);
  const end = start + request.limit;
  return {
    documents: sorted.slice(start, end).map(({ document }) => document),
    next: end < sorted.length ? String(end) : undefined,
  };
};

const measured = (rows: readonly Row[], measure: Measure<string>) => {
  const counted = matching(rows, measure.filter === undefined ? {} : { filter: measure.filter });
  if (measure.kind === 'count') return counted.length;
  const values = counted.flatMap(({ fields }) => {
    const value = fields[measure.field];
    return typeof value === 'number' ? [value] : [];
  });
  return [...new Set(values)]
    .toSorted((a, b) => a - b)
    .map((value) => [value, values.filter((other) => other === value).length] as const);
};

const groupsOf = <B extends string, M extends string>(
  rows: readonly Row[],
  request: GroupRequest<string, M, B>,
): readonly Group<B, M>[] => {
  const kept = matching(rows, request.filter === undefined ? {} : { filter: request.filter });
  const placeOf = ({ fields }: Row) => JSON.stringify(request.by.map((field) => fields[field]));
  const places = request.by.length === 0 ? ['[]'] : [...new Set(kept.map(placeOf))];
  return places.map((place) => {
    const members = kept.filter((row) => placeOf(row) === place);
    const measures = Object.entries<Measure<string>>(request.measures).map(
      ([name, measure]) => [name, measured(members, measure)] as const,
    );
    const by = request.by.map((field) => [field, members[0]?.fields[field] ?? null] as const);
    return { by: Object.fromEntries(by), measures: Object.fromEntries(measures) } as Group<B, M>;
  });
};

export type NaiveReadStore = Pick<ReadStore, 'get' | 'page' | 'group' | 'count'> & Readonly<{ rows: readonly Row[] }>;

/**
 * A read store that answers by looking at every document: what the queries mean, said as plainly as can be. It holds what a projection makes of some
 * histories.
 */
export const naiveReadStore = <D extends JsonObject, F extends string>(
  { handles, keyOf, project, fieldsOf, searchTextOf }: Projection<ComplaintEvent, D, F>,
  histories: readonly (readonly RecordedComplaint[])[],
): NaiveReadStore => {
  const documents = new Map<string, D>();
  for (const recorded of histories.flat().filter(({ event }) => handles.has(event.type))) {
    const document = project(documents.get(keyOf(recorded)), recorded, openAll);
    if (document !== undefined) documents.set(keyOf(recorded), document);
  }
  const rows = [...documents].map(([key, document]) => ({
    key,
    document: writtenAndRead(document),
    fields: fieldsOf(document),
    searchText: searchTextOf?.(document) ?? '',
  }));
  return {
    rows,
    get: (_model, key) => Promise.resolve(rows.find((row) => row.key === key)?.document),
    page: (_model, request) => Promise.resolve(pageOf(rows, request)),
    group: (_model, request) => Promise.resolve(groupsOf(rows, request)),
    count: (_model, request) => Promise.resolve(matching(rows, request).length),
  };
};
