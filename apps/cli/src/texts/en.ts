import { argumentsEn } from './arguments.en';
import { asOfEn } from './as-of.en';
import { caseEn } from './case.en';
import { backupEn } from './backup.en';
import { casesEn } from './cases.en';
import { commonEn } from './common.en';
import { diffEn } from './diff.en';
import { deadLettersEn } from './dead-letters.en';
import { eraseEn } from './erase.en';
import { exportEn } from './export.en';
import { importEn } from './import.en';
import { keysEn } from './keys.en';
import { progressEn } from './progress.en';
import { rebuildEn } from './rebuild.en';
import { refusalsEn } from './refusals.en';
import { restoreEn } from './restore.en';
import { sampleEn } from './sample.en';
import { replayEn } from './replay.en';
import { serveEn, signInEn, tokenEn } from './serve.en';
import { serviceEn } from './service.en';
import { sessionEn } from './session.en';
import { statusEn } from './status.en';
import { tourEn } from './tour.en';
import { verifyEn } from './verify.en';
import { trendsEn } from './trends.en';

/** English: the language the other catalogues are held to. A part for each verb, so that each is found, and changed, by itself. */
export const en = {
  ...sessionEn,
  common: commonEn,
  arguments: argumentsEn,
  case: caseEn,
  replay: replayEn,
  asOf: asOfEn,
  diff: diffEn,
  cases: casesEn,
  trends: trendsEn,
  progress: progressEn,
  refusals: refusalsEn,
  import: importEn,
  sample: sampleEn,
  tour: tourEn,
  status: statusEn,
  rebuild: rebuildEn,
  deadLetters: deadLettersEn,
  keys: keysEn,
  backup: backupEn,
  restore: restoreEn,
  verify: verifyEn,
  export: exportEn,
  erase: eraseEn,
  serve: serveEn,
  service: serviceEn,
  signIn: signInEn,
  token: tokenEn,
};

/** Every sentence the command line says. The compiler holds the other languages to the same list. */
export type Texts = typeof en;
