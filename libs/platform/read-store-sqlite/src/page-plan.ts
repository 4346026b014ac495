import type { Certainties, Direction, PageRequest, ReadModel } from '@redress/kernel';
import { sparseFieldOf, type TableNames } from './generation-tables';

export type SortField = Readonly<{ field: string; direction: Direction }>;

/** An index, and the fields at its beginning that the filter fixes to one value. */
export type IndexUse = Readonly<{
  name: string;
  fixed: readonly string[];
  /** The field behind them, where the filter bounds it. */
  bounded?: string;
  /** The index holds only documents that state this field. */
  sparse?: string;
}>;

export type PagePlan = Readonly<{
  /** The sort without what the filter fixes, each with its place in the request's sort. */
  levels: readonly (SortField & Readonly<{ place: number }>)[];
  /** Ties: by key, in this direction. */
  keyDirection: Direction;
  /** The index that gives the documents in the order asked for, if one does. */
  ordered: IndexUse | undefined;
  /** Indexes that may leave few documents by what the filter fixes or bounds, where that is more than `ordered` makes use of. */
  narrowing: readonly IndexUse[];
}>;

const fixedPrefix = (fields: readonly string[], fixed: Certainties['fixed']): readonly string[] => {
  const end = fields.findIndex((field) => !fixed.has(field));
  return end < 0 ? fields : fields.slice(0, end);
};

const longest = (uses: readonly IndexUse[]): IndexUse | undefined =>
  uses.reduce<IndexUse | undefined>(
    (best, use) => (use.fixed.length > (best?.fixed.length ?? -1) ? use : best),
    undefined,
  );

/** Which declared indexes serve a page: decided from declarations alone, so that the same question is always answered in the same way. */
export const planPage = (
  model: ReadModel,
  names: TableNames,
  sort: PageRequest<string>['sort'],
  { fixed, stated, ranges }: Certainties,
): PagePlan => {
  const levels = sort.map((level, place) => ({ ...level, place })).filter(({ field }) => !fixed.has(field));
  const uses = model.indexes.map((fields, place) => ({
    fields,
    name: names.index(place),
    fixed: fixedPrefix(fields, fixed),
  }));
  // In order: what the filter fixes, then exactly the fields that are left to sort by.
  const inOrder = uses.flatMap(({ fields, name }): readonly IndexUse[] => {
    const sparse = sparseFieldOf(model, fields);
    const isWhole = sparse === undefined || stated.has(sparse);
    const prefix = fields.slice(0, fields.length - levels.length);
    const suffix = fields.slice(prefix.length);
    const serves =
      prefix.every((field) => fixed.has(field)) &&
      suffix.length === levels.length &&
      suffix.every((field, at) => field === levels[at]?.field) &&
      // Where only one field is sorted by, the documents that a sparse index lacks are one stretch, in order of their keys.
      (isWhole || levels.length === 1);
    return serves ? [{ name, fixed: prefix, ...(isWhole ? {} : { sparse }) }] : [];
  });
  const byKey: readonly IndexUse[] = levels.length === 0 ? [{ name: names.keyIndex, fixed: [] }] : [];
  const ordered = longest([...inOrder, ...byKey]);
  const sortedBy = new Set(levels.map(({ field }) => field));
  const bounded = uses.flatMap(({ name, fields, fixed: prefix }): readonly IndexUse[] => {
    const next = fields[prefix.length];
    // Bounds of what is sorted by end a walk in that order by themselves.
    const isBounded = next !== undefined && !sortedBy.has(next) && ranges.some(({ field }) => field === next);
    return isBounded ? [{ name, fixed: prefix, bounded: next }] : [];
  });
  const narrowing = [longest(uses.filter((use) => use.fixed.length > (ordered?.fixed.length ?? 0))), longest(bounded)];
  return {
    levels,
    keyDirection: sort.at(-1)?.direction ?? 'ascending',
    ordered,
    narrowing: narrowing.filter((use) => use !== undefined),
  };
};
