import { maxGroups, type FieldValue, type Group, type GroupRequest, type Measure } from '@redress/kernel';
import type { Generation } from './catalog';
import { filterSql } from './filter-sql';
import { columnOf, tableNames } from './generation-tables';
import { fieldValueOf } from './page-rows';
import { allOf, sql, type Sql } from './sql';
import type { Statements } from './statements';

type Request = GroupRequest<string, string>;
type Row = Readonly<Record<string, unknown>>;
type Value = Group<string, string>['measures'][string];

const filterOf = ({ filter }: Readonly<Pick<Request, 'filter'>>): Sql =>
  filter === undefined ? sql('1') : filterSql(filter);

const byOf = ({ by }: Request, row: Row): Group<string, string>['by'] =>
  Object.fromEntries(by.map((field): [string, FieldValue] => [field, fieldValueOf(row[`f_${field}`])]));

/** The groups, each with its counts. */
const countedRows = (statements: Statements, documents: string, request: Request): readonly Row[] => {
  const columns = request.by.map(columnOf);
  const filter = filterOf(request);
  const counts = Object.values(request.measures).map(filterOf);
  // The last count makes it an aggregate also where nothing is measured.
  const selected = [
    ...columns,
    ...counts.map(({ text }, at) => `count(*) FILTER (WHERE ${text}) AS m_${at}`),
    'count(*)',
  ];
  const order = columns.map((column) => `${column} NULLS LAST`);
  // Without a field there is one group, also where nothing matches: that is what an aggregate without GROUP BY gives.
  const grouping = columns.length === 0 ? '' : `GROUP BY ${columns.join(', ')} ORDER BY ${order.join(', ')}`;
  const query = `SELECT ${selected.join(', ')} FROM ${documents} WHERE ${filter.text} ${grouping} LIMIT ?`;
  const values = [...counts, filter].flatMap((part) => part.values);
  return statements.of(query).all(...values, maxGroups + 1);
};

/** Every value of the measured field with its count, by the group it belongs to. */
const distributions = (
  statements: Statements,
  documents: string,
  request: Request,
  measure: Extract<Measure<string>, { kind: 'distribution' }>,
): ReadonlyMap<string, readonly (readonly [number, number])[]> => {
  const columns = request.by.map(columnOf);
  const measured = columnOf(measure.field);
  const where = allOf([filterOf(request), filterOf(measure), sql(`${measured} IS NOT NULL`)]);
  const query = `SELECT ${[...columns, `${measured} AS measured`, 'count(*) AS n'].join(', ')} FROM ${documents}
    WHERE ${where.text} GROUP BY ${[...columns, measured].join(', ')} ORDER BY measured`;
  const found = new Map<string, (readonly [number, number])[]>();
  for (const row of statements.of(query).all(...where.values)) {
    const group = JSON.stringify(byOf(request, row));
    const pairs = found.get(group) ?? [];
    pairs.push([Number(row['measured']), Number(row['n'])]);
    found.set(group, pairs);
  }
  return found;
};

/** One query for the groups with their counts, and one for each distribution. @throws RangeError beyond `maxGroups`. */
export const readGroups = (
  statements: Statements,
  generation: Generation,
  request: Request,
): readonly Group<string, string>[] => {
  const { documents } = tableNames(generation);
  const rows = countedRows(statements, documents, request);
  if (rows.length > maxGroups) throw new RangeError(`The answer has more than ${maxGroups} groups`);
  const measures = Object.entries(request.measures).map(([name, measure], at) => {
    const pairs = measure.kind === 'distribution' ? distributions(statements, documents, request, measure) : undefined;
    const valueIn = (row: Row, group: string): Value => (pairs ? (pairs.get(group) ?? []) : Number(row[`m_${at}`]));
    return { name, valueIn };
  });
  return rows.map((row) => {
    const by = byOf(request, row);
    const group = JSON.stringify(by);
    return { by, measures: Object.fromEntries(measures.map(({ name, valueIn }) => [name, valueIn(row, group)])) };
  });
};
