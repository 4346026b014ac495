import { useMemo } from 'react';
import { preferences } from '../preferences/preferences';
import { useLiveValue } from '../store/live-value';
import type { Language, Messages } from './messages';
import { createWords, type Say } from './words';

const words = createWords();

/** As HTML and Intl name the two languages. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

export const useLanguage = (): Language => useLiveValue(preferences).language;

/** The texts of a screen or part in the reader's language. */
export const useText = <K extends string>(messages: Messages<K>): Say<K> => {
  const language = useLanguage();
  return useMemo(() => words.in(language, messages), [language, messages]);
};
