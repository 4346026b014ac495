import { en } from './en';
import { zh } from './zh';

export type Lang = 'en' | 'zh';

/** Every sentence the command line says. The compiler holds both languages to the same list. */
export type Texts = typeof en;

export const textsOf = (lang: Lang): Texts => (lang === 'zh' ? zh : en);

/** `--lang`, else what the environment speaks. */
export const langOf = (asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): Lang => {
  const spoken = asked ?? environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? 'en';
  return spoken.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};
