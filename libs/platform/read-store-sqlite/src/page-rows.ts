import type { Certainties, FieldValue, PageRequest, Place } from '@redress/kernel';
import { filterSql } from './filter-sql';
import { columnOf, type TableNames } from './generation-tables';
import { isBehind, orderOf, sortedOrder, stretchesOf } from './ordered-walk';
import type { IndexUse, PagePlan } from './page-plan';
import { allOf, sql, type Sql } from './sql';
import type { Statements } from './statements';

/** Rows that are rather sorted than looked for along an index in the wanted order. */
const sortedRowsMax = 2_000;

export type PageQuestion = Readonly<{
  statements: Statements;
  names: TableNames;
  sort: PageRequest<string>['sort'];
  plan: PagePlan;
  /** The filter and the phrase looked for. */
  matches: readonly Sql[];
  phrase: string | undefined;
  certainties: Certainties;
  after: Place | undefined;
  /** One more than a page holds tells whether there is another. */
  rowsMax: number;
}>;

type Row = Readonly<{ document: string; place: Place }>;

/** Few rows are sorted; many are walked in the order of an index; where no index has the order they must be sorted all the same. */
export const readRows = (question: PageQuestion): readonly Row[] => {
  const { ordered, narrowing } = question.plan;
  if (ordered === undefined) return sortRows(question, undefined);
  if (question.phrase !== undefined && isBetterSorted(question, question.phrase)) return sortRows(question, undefined);
  const few = narrowing.find((use) => isFewIn(question, use));
  return few === undefined ? walkRows(question, ordered) : sortRows(question, few);
};

const isFew = ({ statements }: PageQuestion, from: string, { text, values }: Sql): boolean => {
  const counted = statements.of(`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${text} LIMIT ?)`);
  return Number(counted.get(...values, sortedRowsMax + 1)?.['n']) <= sortedRowsMax;
};

/** Every stretch of a walk looks for the phrase anew: one field to sort by has two or three of them, several have as many as they have values. */
const isBetterSorted = (question: PageQuestion, phrase: string): boolean =>
  question.plan.levels.length > 1 ||
  isFew(question, question.names.search, sql(`${question.names.search} MATCH ?`, phrase));

const isFewIn = (question: PageQuestion, { name, fixed, bounded }: IndexUse): boolean => {
  const equal = [...question.certainties.fixed].filter(([field]) => fixed.includes(field));
  const bounds = question.certainties.ranges.filter(({ field }) => field === bounded);
  const where = allOf([
    ...equal.map(([field, value]) => sql(`${columnOf(field)} = ?`, value)),
    ...bounds.map(filterSql),
  ]);
  return isFew(question, `${question.names.documents} INDEXED BY ${name}`, where);
};

const levelValues = ({ plan, after }: PageQuestion): Place | undefined =>
  after && { key: after.key, values: plan.levels.map(({ place }) => after.values[place] ?? null) };

const walkRows = (question: PageQuestion, index: IndexUse): readonly Row[] => {
  const { statements, names, plan, matches, certainties, rowsMax } = question;
  const along = (name: string): string => `FROM ${names.documents} INDEXED BY ${name}`;
  const from = along(index.name);
  const stretches = stretchesOf({
    levels: plan.levels,
    keyDirection: plan.keyDirection,
    stated: certainties.stated,
    after: levelValues(question),
    nextValue: (where, level) => {
      const { text, values } = allOf([...matches, ...where]);
      const query = `SELECT ${columnOf(level.field)} AS value ${from} WHERE ${text} ORDER BY ${orderOf(level)} LIMIT 1`;
      const value = statements.of(query).get(...values)?.['value'];
      return typeof value === 'string' || typeof value === 'number' ? value : undefined;
    },
  });
  const rows: Row[] = [];
  for (const { where, order, isUnstated } of stretches) {
    const { text, values } = allOf([...matches, ...where]);
    const lacks = isUnstated && index.sparse !== undefined;
    const query = `SELECT ${selection(question)} ${lacks ? along(names.keyIndex) : from} WHERE ${text} ORDER BY ${order} LIMIT ?`;
    const found = statements.of(query).all(...values, rowsMax - rows.length);
    rows.push(...found.map((row) => rowOf(question, row)));
    if (rows.length >= rowsMax) break;
  }
  return rows;
};

/** Only ids are sorted: a sorter that outgrows memory writes to a file, and no person's text may come to lie there. */
const sortRows = (question: PageQuestion, index: IndexUse | undefined): readonly Row[] => {
  const { statements, names, plan, matches, rowsMax } = question;
  const after = levelValues(question);
  const { text, values } = allOf([...matches, ...(after ? [isBehind(plan.levels, plan.keyDirection, after)] : [])]);
  const from = `FROM ${names.documents} ${index === undefined ? '' : `INDEXED BY ${index.name}`}`;
  const query = `SELECT id ${from} WHERE ${text} ORDER BY ${sortedOrder(plan.levels, plan.keyDirection)} LIMIT ?`;
  const ids = statements.of(query).all(...values, rowsMax);
  const read = statements.of(`SELECT ${selection(question)} FROM ${names.documents} WHERE id = ?`);
  return ids.flatMap(({ id }) => {
    const row = read.get(id ?? null);
    return row === undefined ? [] : [rowOf(question, row)];
  });
};

const selection = ({ sort }: PageQuestion): string =>
  ['key', 'document', ...sort.map(({ field }) => columnOf(field))].join(', ');

type SqliteRow = Readonly<Record<string, unknown>>;

const rowOf = ({ sort }: PageQuestion, row: SqliteRow): Row => ({
  document: String(row['document']),
  place: { key: String(row['key']), values: sort.map(({ field }) => fieldValueOf(row[`f_${field}`])) },
});

/** A declared column holds text, an integer within JavaScript's or nothing: it was checked before it was written. */
export const fieldValueOf = (value: unknown): FieldValue =>
  typeof value === 'string' || typeof value === 'number' ? value : null;
