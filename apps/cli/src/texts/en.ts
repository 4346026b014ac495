import { commonEn } from './common.en';
import { importEn } from './import.en';
import { progressEn } from './progress.en';
import { refusalsEn } from './refusals.en';
import { sampleEn } from './sample.en';
import { sessionEn } from './session.en';

/** English: the language the other catalogues are held to. A part for each verb, so that each is found, and changed, by itself. */
export const en = {
  ...sessionEn,
  common: commonEn,
  progress: progressEn,
  refusals: refusalsEn,
  import: importEn,
  sample: sampleEn,
};

/** Every sentence the command line says. The compiler holds the other languages to the same list. */
export type Texts = typeof en;
