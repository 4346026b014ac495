import type { Direction, FieldValue } from '@redress/kernel';
import { columnOf } from './generation-tables';
import type { SortField } from './page-plan';
import { sql, type Sql } from './sql';

/** One stretch of an index in which the wanted order is the index's own. */
export type Stretch = Readonly<{
  where: readonly Sql[];
  order: string;
  /** Nothing in it states the first field that is sorted by. */
  isUnstated: boolean;
}>;

/** Where to go on: the values of the levels, and the key, of the last document given. */
export type After = Readonly<{ values: readonly FieldValue[]; key: string }>;

export type Walk = Readonly<{
  levels: readonly SortField[];
  keyDirection: Direction;
  /** Fields that every match states: there is no stretch of those that say nothing. */
  stated: ReadonlySet<string>;
  after: After | undefined;
  /** The next value of a field, in that direction, that a match has under these conditions. */
  nextValue: (where: readonly Sql[], field: SortField) => string | number | undefined;
}>;

const beyondOperator = { ascending: '>', descending: '<' } as const satisfies Record<Direction, string>;
const orderWord = { ascending: 'ASC', descending: 'DESC' } as const satisfies Record<Direction, string>;

/**
 * A page in order of an index is a few stretches of it, one after the other. SQLite's index has NULL first, and the port wants it last in either
 * direction; so what says nothing is a stretch of its own, behind those that do, and where several fields are left to sort by, each value of
 * the first is walked in turn. Stretches come lazily: a page reads no further than it needs.
 */
export function* stretchesOf(walk: Walk): Generator<Stretch, void, undefined> {
  yield* descend(walk, walk.levels, [], walk.after, false);
}

function* descend(
  walk: Walk,
  levels: readonly SortField[],
  where: readonly Sql[],
  after: After | undefined,
  isUnstated: boolean,
): Generator<Stretch, void, undefined> {
  const [level, ...deeper] = levels;
  if (level === undefined) {
    yield { where: [...where, ...keyBeyond(walk, after)], order: `key ${orderWord[walk.keyDirection]}`, isUnstated };
    return;
  }
  const column = columnOf(level.field);
  const value = after?.values[0];
  const inside = after && { values: after.values.slice(1), key: after.key };
  if (typeof value === 'string' || typeof value === 'number')
    yield* descend(walk, deeper, [...where, sql(`${column} = ?`, value)], inside, isUnstated);
  if (value !== null) yield* beyond(walk, level, deeper, where, value, isUnstated);
  if (!walk.stated.has(level.field))
    yield* descend(
      walk,
      deeper,
      [...where, sql(`${column} IS NULL`)],
      value === null ? inside : undefined,
      isUnstated || levels.length === walk.levels.length,
    );
}

/** Everything that states the level's field, beyond the value where there is one. */
function* beyond(
  walk: Walk,
  level: SortField,
  deeper: readonly SortField[],
  where: readonly Sql[],
  value: string | number | undefined,
  isUnstated: boolean,
): Generator<Stretch, void, undefined> {
  const column = columnOf(level.field);
  const past = (from: string | number | undefined): Sql =>
    from === undefined ? sql(`${column} IS NOT NULL`) : sql(`${column} ${beyondOperator[level.direction]} ?`, from);
  if (deeper.length === 0) {
    const order = `${column} ${orderWord[level.direction]}, key ${orderWord[walk.keyDirection]}`;
    yield { where: [...where, past(value)], order, isUnstated };
    return;
  }
  for (
    let next = walk.nextValue([...where, past(value)], level);
    next !== undefined;
    next = walk.nextValue([...where, past(next)], level)
  )
    yield* descend(walk, deeper, [...where, sql(`${column} = ?`, next)], undefined, isUnstated);
}

const keyBeyond = ({ keyDirection }: Walk, after: After | undefined): readonly Sql[] =>
  after === undefined ? [] : [sql(`key ${beyondOperator[keyDirection]} ?`, after.key)];

/** The order of a level's next values. */
export const orderOf = ({ field, direction }: SortField): string => `${columnOf(field)} ${orderWord[direction]}`;

/** The whole order where no index gives it, and the condition to stand behind a place in it. */
export const sortedOrder = (levels: readonly SortField[], keyDirection: Direction): string =>
  [
    ...levels.map((level) => `${columnOf(level.field)} IS NULL, ${orderOf(level)}`),
    `key ${orderWord[keyDirection]}`,
  ].join(', ');

export const isBehind = (levels: readonly SortField[], keyDirection: Direction, after: After): Sql => {
  const [level, ...deeper] = levels;
  if (level === undefined) return sql(`key ${beyondOperator[keyDirection]} ?`, after.key);
  const column = columnOf(level.field);
  const value = after.values[0] ?? null;
  const inside = isBehind(deeper, keyDirection, { values: after.values.slice(1), key: after.key });
  if (value === null) return sql(`(${column} IS NULL AND ${inside.text})`, ...inside.values);
  return sql(
    `(${column} ${beyondOperator[level.direction]} ? OR ${column} IS NULL OR (${column} = ? AND ${inside.text}))`,
    value,
    value,
    ...inside.values,
  );
};
