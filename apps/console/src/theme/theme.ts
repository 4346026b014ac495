import { useEffect, useSyncExternalStore } from 'react';
import { languageTags } from '../language/language';
import { preferences } from '../preferences/preferences';
import { useLiveValue } from '../store/live-value';

export type ShownTheme = 'light' | 'dark';

const darkQuery = '(prefers-color-scheme: dark)';
const watchSystem = (listener: () => void): (() => void) => {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};
const isSystemDark = (): boolean => window.matchMedia(darkQuery).matches;

/** The theme as it is shown: the reader's choice, or the system's. */
export const useShownTheme = (): ShownTheme => {
  const { theme } = useLiveValue(preferences);
  const isDark = useSyncExternalStore(watchSystem, isSystemDark);
  if (theme !== 'system') return theme;
  return isDark ? 'dark' : 'light';
};

/** Writes language, theme and density on the page, for style sheets and for readers. */
export const usePageAttributes = (): void => {
  const { language, density } = useLiveValue(preferences);
  const theme = useShownTheme();
  useEffect(() => {
    const { documentElement: page } = document;
    page.lang = languageTags[language];
    page.dataset['theme'] = theme;
    page.dataset['density'] = density;
  }, [language, theme, density]);
};
