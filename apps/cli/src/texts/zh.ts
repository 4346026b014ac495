import { argumentsZh } from './arguments.zh';
import { asOfZh } from './as-of.zh';
import { caseZh } from './case.zh';
import { backupZh } from './backup.zh';
import { casesZh } from './cases.zh';
import { commonZh } from './common.zh';
import { diffZh } from './diff.zh';
import type { Texts } from './en';
import { deadLettersZh } from './dead-letters.zh';
import { eraseZh } from './erase.zh';
import { exportZh } from './export.zh';
import { importZh } from './import.zh';
import { keysZh } from './keys.zh';
import { progressZh } from './progress.zh';
import { rebuildZh } from './rebuild.zh';
import { refusalsZh } from './refusals.zh';
import { restoreZh } from './restore.zh';
import { sampleZh } from './sample.zh';
import { replayZh } from './replay.zh';
import { serveZh, signInZh, tokenZh } from './serve.zh';
import { serviceZh } from './service.zh';
import { sessionZh } from './session.zh';
import { statusZh } from './status.zh';
import { tourZh } from './tour.zh';
import { verifyZh } from './verify.zh';
import { trendsZh } from './trends.zh';

export const zh: Texts = {
  ...sessionZh,
  common: commonZh,
  arguments: argumentsZh,
  case: caseZh,
  replay: replayZh,
  asOf: asOfZh,
  diff: diffZh,
  cases: casesZh,
  trends: trendsZh,
  progress: progressZh,
  refusals: refusalsZh,
  import: importZh,
  sample: sampleZh,
  tour: tourZh,
  status: statusZh,
  rebuild: rebuildZh,
  deadLetters: deadLettersZh,
  keys: keysZh,
  backup: backupZh,
  restore: restoreZh,
  verify: verifyZh,
  export: exportZh,
  erase: eraseZh,
  serve: serveZh,
  service: serviceZh,
  signIn: signInZh,
  token: tokenZh,
};
