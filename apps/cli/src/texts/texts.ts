import { en, type Texts } from './en';
import type { Lang } from '@redress/complaints/messages';
import { zh } from './zh';

export type { Texts } from './en';
export { langAskedIn, langOf } from './lang';

export const textsOf = (lang: Lang): Texts => (lang === 'zh' ? zh : en);
