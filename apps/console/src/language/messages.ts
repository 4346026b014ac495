export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages, with ICU arguments and plurals. Side by side, so that neither can be forgotten. */
export type Message = Readonly<Record<Language, string>>;

/** The texts of one screen or part. */
export type Messages<K extends string> = Readonly<{ namespace: string; entries: Readonly<Record<K, Message>> }>;

/** What an ICU argument may be. Instants and numbers with a unit are formatted by their own parts, not in messages. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** @param namespace the name of the file, which is the name of its screen or part: unique in the whole console */
export const defineMessages = <K extends string>(
  namespace: string,
  entries: Readonly<Record<K, Message>>,
): Messages<K> => ({ namespace, entries });
