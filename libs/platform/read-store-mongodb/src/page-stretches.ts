import type { Filter as MongoFilter } from 'mongodb';
import type { Direction, Place, ReadModel } from '@redress/kernel';
import type { StoredDocument } from './collections';
import { isBeyond, isNotStated, isStated, isValue } from './filter-query';

export type Level = Readonly<{ field: string; direction: Direction }>;
type Conditions = readonly MongoFilter<StoredDocument>[];

/** Documents in the order of one index: which, and in which order. */
export type Run = Readonly<{ where: Conditions; order: Readonly<Record<string, 1 | -1>> }>;

/** Consecutive documents of the wanted order: those of its runs, merged. */
export type Stretch = readonly Run[];

export type Walk = Readonly<{
  model: ReadModel;
  /** The fields to sort by, without those that every match has the same value of. */
  levels: readonly Level[];
  keyDirection: Direction;
  /** Fields that every match states: there are no runs of those that say nothing. */
  stated: ReadonlySet<string>;
  /** The values of the levels, and the key, of the last document given. */
  after: Place | undefined;
}>;

const sign = { ascending: 1, descending: -1 } as const satisfies Record<Direction, 1 | -1>;

const orderOf = ({ levels, keyDirection }: Walk): Run['order'] => ({
  ...Object.fromEntries(levels.map(({ field, direction }) => [`fields.${field}`, sign[direction]])),
  _id: sign[keyDirection],
});

/**
 * MongoDB puts null before everything, and the port wants what says nothing last in either direction. So a page is a few stretches, one behind the other. Within
 * one, fields further down may say nothing or something: each of these cases is a run of its own, which an index gives in order when all directions are
 * the same, and the runs are merged. They come lazily: a page reads no further than it needs.
 */
export function* stretchesOf(walk: Walk): Generator<Stretch, void, undefined> {
  yield* descend(walk, walk.levels, [], walk.after);
}

function* descend(
  walk: Walk,
  levels: readonly Level[],
  where: Conditions,
  after: Place | undefined,
): Generator<Stretch, void, undefined> {
  const [level, ...deeper] = levels;
  if (level === undefined) {
    yield [{ where: [...where, ...keyBeyond(walk, after)], order: orderOf(walk) }];
    return;
  }
  const value = after?.values[0];
  const inside = after && { values: after.values.slice(1), key: after.key };
  if (typeof value === 'string' || typeof value === 'number')
    yield* descend(walk, deeper, [...where, isValue(level.field, value)], inside);
  if (value !== null) {
    const past =
      value === undefined ? isStated(walk.model, level.field) : isBeyond(level.field, level.direction, value);
    yield casesOf(walk, deeper).map((some) => ({ where: [...where, past, ...some], order: orderOf(walk) }));
  }
  if (!walk.stated.has(level.field))
    yield* descend(walk, deeper, [...where, isNotStated(level.field)], value === null ? inside : undefined);
}

/** Every way in which these fields can say something or nothing. */
const casesOf = (walk: Walk, levels: readonly Level[]): readonly Conditions[] =>
  levels.reduce<readonly Conditions[]>(
    (cases, { field }) =>
      cases.flatMap((conditions): readonly Conditions[] => [
        [...conditions, isStated(walk.model, field)],
        ...(walk.stated.has(field) ? [] : [[...conditions, isNotStated(field)]]),
      ]),
    [[]],
  );

const keyBeyond = ({ keyDirection }: Walk, after: Place | undefined): Conditions =>
  after === undefined ? [] : [{ _id: { [keyDirection === 'ascending' ? '$gt' : '$lt']: after.key } }];
