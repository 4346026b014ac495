import type { Filter } from './read-query';

/** What every match of a filter has in common: fields of one value, and fields that say something. */
export type Certainties = Readonly<{ fixed: ReadonlyMap<string, string | number>; stated: ReadonlySet<string> }>;

export const certaintiesOf = (filter: Filter<string> | undefined): Certainties => {
  const fixed = new Map<string, string | number>();
  const stated = new Set<string>();
  const pending = filter === undefined ? [] : [filter];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('all' in next) pending.push(...next.all);
    else if (!('any' in next) && next.is !== 'notStated') {
      stated.add(next.field);
      if (next.is === 'equal') fixed.set(next.field, next.value);
    }
  }
  return { fixed, stated };
};

/** True for a filter that lets nothing through, whatever is stored. */
export const isFilterOfNothing = (filter: Filter<string>): boolean => {
  if ('all' in filter) return filter.all.some(isFilterOfNothing);
  if ('any' in filter) return filter.any.every(isFilterOfNothing);
  return filter.is === 'in' && filter.values.length === 0;
};
