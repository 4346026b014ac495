import { commonZh } from './common.zh';
import type { Texts } from './en';
import { sessionZh } from './session.zh';

export const zh: Texts = {
  ...sessionZh,
  common: commonZh,
};
