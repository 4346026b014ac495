import type { PageRequest } from '@redress/kernel';
import type { ToyField } from './toy-cases';

export type Sort = PageRequest<ToyField>['sort'];

export const by = (...sort: readonly (readonly [ToyField, 'ascending' | 'descending'])[]): Sort =>
  sort.map(([field, direction]) => ({ field, direction }));

export const sorts: readonly Sort[] = [
  [],
  by(['dueAt', 'ascending']),
  by(['dueAt', 'descending']),
  by(['days', 'ascending']),
  by(['days', 'descending']),
  by(['unit', 'ascending']),
  by(['unit', 'descending']),
  by(['status', 'ascending'], ['dueAt', 'ascending']),
  by(['status', 'descending'], ['dueAt', 'descending']),
  by(['status', 'ascending'], ['dueAt', 'descending']),
  by(['status', 'ascending'], ['unit', 'descending'], ['days', 'ascending']),
  by(['status', 'descending'], ['unit', 'descending'], ['days', 'descending']),
  by(['days', 'descending'], ['status', 'ascending']),
];

export const sortName = (sort: Sort): string =>
  sort.map(({ field, direction }) => `${field} ${direction}`).join(', ') || 'key alone';
