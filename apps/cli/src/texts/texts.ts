import { en, type Texts } from './en';
import type { Lang } from './lang';
import { zh } from './zh';

export type { Texts } from './en';
export { langAskedIn, langOf, type Lang, type Words } from './lang';

export const textsOf = (lang: Lang): Texts => (lang === 'zh' ? zh : en);
