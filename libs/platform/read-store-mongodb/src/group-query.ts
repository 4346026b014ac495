import type { Collection, Document } from 'mongodb';
import {
  maxGroups,
  type FieldValue,
  type Group,
  type GroupRequest,
  type Measure,
  groupsOfNothing,
  type ReadModel,
} from '@redress/kernel';
import type { StoredDocument } from './collections';
import { filterExpression } from './filter-expression';
import { isStated, allOf, matchesOf } from './filter-query';
import { compareValues } from './text-order';

type Request = GroupRequest<string, string>;
type Distribution = Extract<Measure<string>, { kind: 'distribution' }>;
type Pairs = readonly (readonly [value: number, count: number])[];
/** Values of the fields asked for under `b0`, `b1`, ...; what is measured under names of the same kind. */
type Row = Readonly<{ _id: Readonly<Record<string, FieldValue>> | null }> & Readonly<Record<string, unknown>>;

const idOf = ({ by }: Request): Document =>
  Object.fromEntries(by.map((field, at): [string, string] => [`b${at}`, `$fields.${field}`]));

const byOf = ({ by }: Request, { _id }: Row): Group<string, string>['by'] =>
  Object.fromEntries(by.map((field, at): [string, FieldValue] => [field, _id?.[`b${at}`] ?? null]));

const countOf = ({ filter }: Measure<string>): Document => ({
  $sum: filter === undefined ? 1 : { $cond: [filterExpression(filter), 1, 0] },
});

/** The groups, each with its counts, in no order. */
const countedRows = (collection: Collection<StoredDocument>, model: ReadModel, request: Request): Promise<Row[]> => {
  const counts = Object.values(request.measures).map((measure, at) => [`m${at}`, countOf(measure)] as const);
  const pipeline = [
    { $match: matchesOf(model, request.filter) },
    { $group: { ...Object.fromEntries(counts), _id: request.by.length === 0 ? null : idOf(request) } },
    { $limit: maxGroups + 1 },
  ];
  return collection.aggregate<Row>(pipeline, { allowDiskUse: true }).toArray();
};

/** Every value of the measured field with its count, ascending, by the group it belongs to. */
const distributions = async (
  collection: Collection<StoredDocument>,
  model: ReadModel,
  request: Request,
  { field, filter }: Distribution,
): Promise<ReadonlyMap<string, Pairs>> => {
  const pipeline = [
    { $match: allOf([matchesOf(model, request.filter, filter), isStated(model, field)]) },
    { $group: { _id: { ...idOf(request), value: `$fields.${field}` }, n: { $sum: 1 } } },
  ];
  const found = new Map<string, (readonly [number, number])[]>();
  for await (const row of collection.aggregate<Row>(pipeline, { allowDiskUse: true })) {
    const group = JSON.stringify(byOf(request, row));
    const pairs = found.get(group) ?? [];
    pairs.push([Number(row._id?.['value']), Number(row['n'])]);
    found.set(group, pairs);
  }
  for (const pairs of found.values()) pairs.sort(([a], [b]) => a - b);
  return found;
};

/** One question for the groups with their counts, and one for each distribution. @throws RangeError beyond `maxGroups`. */
export const readGroups = async (
  collection: Collection<StoredDocument>,
  model: ReadModel,
  request: Request,
): Promise<readonly Group<string, string>[]> => {
  const rows = await countedRows(collection, model, request);
  if (rows.length > maxGroups) throw new RangeError(`The answer has more than ${maxGroups} groups`);
  if (rows.length === 0) return groupsOfNothing(request);
  const measures = await Promise.all(
    Object.entries(request.measures).map(async ([name, measure], at) => {
      const pairs =
        measure.kind === 'distribution' ? await distributions(collection, model, request, measure) : undefined;
      const valueIn = (row: Row, group: string): number | Pairs =>
        pairs ? (pairs.get(group) ?? []) : Number(row[`m${at}`]);
      return { name, valueIn };
    }),
  );
  const order = (a: Group<string, string>, b: Group<string, string>): number => {
    for (const field of request.by) {
      const compared = compareValues(a.by[field] ?? null, b.by[field] ?? null);
      if (compared !== 0) return compared;
    }
    return 0;
  };
  return rows
    .map((row) => {
      const by = byOf(request, row);
      const group = JSON.stringify(by);
      return { by, measures: Object.fromEntries(measures.map(({ name, valueIn }) => [name, valueIn(row, group)])) };
    })
    .sort(order);
};
