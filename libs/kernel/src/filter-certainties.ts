import type { Filter } from './read-query';

type Comparison = Extract<Filter<string>, Readonly<{ value: string | number }>>;
export type Range = Comparison & Readonly<{ is: 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual' }>;

/** What every match of a filter has in common: fields of one value, fields that say something, and bounds that their values keep to. */
export type Certainties = Readonly<{
  fixed: ReadonlyMap<string, string | number>;
  stated: ReadonlySet<string>;
  ranges: readonly Range[];
}>;

const isRange = (filter: Filter<string>): filter is Range =>
  'is' in filter && ['less', 'lessOrEqual', 'greater', 'greaterOrEqual'].includes(filter.is);

export const certaintiesOf = (filter: Filter<string> | undefined): Certainties => {
  const fixed = new Map<string, string | number>();
  const stated = new Set<string>();
  const ranges: Range[] = [];
  const pending = filter === undefined ? [] : [filter];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('all' in next) pending.push(...next.all);
    else if (!('any' in next) && next.is !== 'notStated') {
      stated.add(next.field);
      if (next.is === 'equal') fixed.set(next.field, next.value);
      if (isRange(next)) ranges.push(next);
    }
  }
  return { fixed, stated, ranges };
};

/** True for a filter that lets nothing through, whatever is stored. */
export const isFilterOfNothing = (filter: Filter<string>): boolean => {
  if ('all' in filter) return filter.all.some(isFilterOfNothing);
  if ('any' in filter) return filter.any.every(isFilterOfNothing);
  return filter.is === 'in' && filter.values.length === 0;
};
