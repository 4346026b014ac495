/** Which event set each field, by RFC 6901 pointer into the state: revisions in decimal. */
export type SetBy = Readonly<Record<string, string>>;

/** Whether a pointer is the field or lies in it. */
export const isWithin = (pointer: string, field: string): boolean =>
  pointer === field || pointer.startsWith(`${field}/`);

/** The event that set a field last: its own, or the newest of what lies in it; `undefined` where none is known. */
export const setterOf = (setBy: SetBy, field: string): string | undefined => {
  const own = setBy[field];
  if (own !== undefined) return own;
  return Object.entries(setBy)
    .filter(([pointer]) => isWithin(pointer, field))
    .map(([, revision]) => revision)
    .toSorted((a, b) => Number(BigInt(b) - BigInt(a)))[0];
};
