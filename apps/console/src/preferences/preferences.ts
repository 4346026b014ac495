import { languages, type Language } from '../language/messages';
import { liveValue, type LiveValue } from '../store/live-value';

export const themes = ['system', 'light', 'dark'] as const;
export const densities = ['comfortable', 'compact'] as const;
/** How single letters work as shortcuts: at once, only with Alt, or not at all (WCAG 2.1.4). */
export const shortcutModes = ['plain', 'alt', 'off'] as const;

export type Preferences = Readonly<{
  language: Language;
  theme: (typeof themes)[number];
  density: (typeof densities)[number];
  shortcuts: (typeof shortcutModes)[number];
}>;

const storageKey = 'redress.preferences';

const oneOf = <T extends string>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.find((known) => known === value) ?? otherwise;

/** The first of the two languages that the browser names; English where it names neither. */
export const preferredLanguage = (named: readonly string[]): Language =>
  named
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((name): name is Language => name === 'zh' || name === 'en') ?? 'en';

/** What is stored, as far as it is sound; defaults for the rest. */
export const readPreferences = (stored: string | null, named: readonly string[]): Preferences => {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? '{}');
  } catch {
    value = {};
  }
  const members = new Map<string, unknown>(Object.entries(value ?? {}));
  return {
    language: oneOf(languages, members.get('language'), preferredLanguage(named)),
    theme: oneOf(themes, members.get('theme'), 'system'),
    density: oneOf(densities, members.get('density'), 'comfortable'),
    shortcuts: oneOf(shortcutModes, members.get('shortcuts'), 'plain'),
  };
};

const openPreferences = (): LiveValue<Preferences> => {
  if (typeof window === 'undefined') return liveValue(readPreferences(null, []));
  const value = liveValue(readPreferences(window.localStorage.getItem(storageKey), navigator.languages));
  value.subscribe(() => window.localStorage.setItem(storageKey, JSON.stringify(value.get())));
  return value;
};

/** The reader's own, kept in this browser: nothing in it is about anybody. */
export const preferences = openPreferences();

export const prefer = (changed: Partial<Preferences>): void => preferences.set({ ...preferences.get(), ...changed });
