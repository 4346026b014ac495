import type { Category } from './complaint.values';

export const sameCategory = (a: Category, b: Category | undefined): boolean =>
  a.scheme === b?.scheme && a.code === b.code && a.subcode === b.subcode;
