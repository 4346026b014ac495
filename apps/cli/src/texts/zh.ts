import { commonZh } from './common.zh';
import type { Texts } from './en';
import { importZh } from './import.zh';
import { progressZh } from './progress.zh';
import { refusalsZh } from './refusals.zh';
import { sampleZh } from './sample.zh';
import { sessionZh } from './session.zh';

export const zh: Texts = {
  ...sessionZh,
  common: commonZh,
  progress: progressZh,
  refusals: refusalsZh,
  import: importZh,
  sample: sampleZh,
};
