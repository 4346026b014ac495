/** A piece of SQL whose text is made of declarations only; every value is bound. */
export type Sql = Readonly<{ text: string; values: readonly (string | number)[] }>;

export const sql = (text: string, ...values: readonly (string | number)[]): Sql => ({ text, values });

/** True where all of them are. */
export const allOf = (terms: readonly Sql[]): Sql => (terms.length === 0 ? sql('1') : joined(terms, ' AND '));

/** True where one of them is. */
export const anyOf = (terms: readonly Sql[]): Sql => (terms.length === 0 ? sql('0') : joined(terms, ' OR '));

const joined = (terms: readonly Sql[], operator: string): Sql => ({
  text: `(${terms.map(({ text }) => text).join(operator)})`,
  values: terms.flatMap(({ values }) => values),
});
