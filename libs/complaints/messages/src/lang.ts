/** The languages that the product speaks. */
export const langs = ['en', 'zh'] as const;
export type Lang = (typeof langs)[number];

/** The same in both languages: the compiler asks for each. */
export type Words = Readonly<Record<Lang, string>>;
