import { en, type Texts } from './en';
import { zh } from './zh';

export type { Texts } from './en';

export type Lang = 'en' | 'zh';

export const textsOf = (lang: Lang): Texts => (lang === 'zh' ? zh : en);

/** `--lang`, else what the environment speaks. */
export const langOf = (asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): Lang => {
  const spoken = asked ?? environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? 'en';
  return spoken.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};
