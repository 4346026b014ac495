import type { Language } from '@redress/complaints/domain';
import type { Choice } from '../random/random';
import type { Phrases } from './phrases';
import { englishPhrases } from './phrases.en';
import { chinesePhrases } from './phrases.zh';

export const phrasesOf: Readonly<Record<Language, Phrases>> = { en: englishPhrases, zh: chinesePhrases };

/** What people add to a message typed on a telephone: characters of four bytes. */
export const signs: Choice<string> = ['\u{1f621}', '\u{1f64f}', '\u{1f6a7}', '\u{1f625}', '\u{1f44e}', '\u{1f4f7}'];
