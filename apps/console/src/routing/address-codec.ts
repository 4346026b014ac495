/** Reads one parameter of an address, as text from the bar or as the value that a link gives; `undefined` where it is not one. */
export type Codec<T> = (value: unknown) => T | undefined;

type Codecs = Readonly<Record<string, Codec<unknown>>>;
export type SearchOf<C extends Codecs> = {
  readonly [K in keyof C]?: Exclude<ReturnType<C[K]>, undefined>;
};

export const oneOf =
  <T extends string>(...values: readonly T[]): Codec<T> =>
  (value) =>
    values.find((known) => known === value);

/** Words that an office chooses itself: ids, codes. Nothing that could be a sentence. */
export const code: Codec<string> = (value) =>
  typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}:._@/-]{0,119}$/u.test(value) ? value : undefined;

/** A value of a group, which a source may have written as it liked: `category:Credit card`. */
export const groupPart: Codec<string> = (value) =>
  typeof value === 'string' && /^[a-zA-Z]{1,20}:[^,\p{Cc}]{1,300}$/u.test(value) ? value : undefined;

export const revision: Codec<string> = (value) =>
  typeof value === 'string' && /^(0|[1-9]\d{0,18})$/.test(value) ? value : undefined;

/** UTC to the millisecond, as the ledger writes it. */
export const instant: Codec<string> = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  Number.isFinite(Date.parse(value))
    ? value
    : undefined;

export const civilDate: Codec<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && Number.isFinite(Date.parse(value))
    ? value
    : undefined;

/** There or not there. */
export const flag: Codec<true> = (value) => (value === true || value === 'yes' ? true : undefined);

export const wholeNumber =
  (max: number): Codec<number> =>
  (value) => {
    const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN;
    return Number.isInteger(number) && number >= 0 && number <= max ? number : undefined;
  };

/** Several of one kind, sorted and each once, so that equal choices have equal addresses. */
export const listOf =
  <T extends string>(item: Codec<T>): Codec<readonly T[]> =>
  (value) => {
    const parts: readonly unknown[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
    const items = [...new Set(parts.flatMap((part) => item(part) ?? []))].toSorted();
    return items.length === 0 ? undefined : items;
  };

/** The first so many of a list. */
export const atMost =
  <T>(count: number, list: Codec<readonly T[]>): Codec<readonly T[]> =>
  (value) =>
    list(value)?.slice(0, count);

export const either =
  <A, B>(first: Codec<A>, second: Codec<B>): Codec<A | B> =>
  (value) =>
    first(value) ?? second(value);

/** A default is left out of the address: it is read as absent. */
export const unless =
  <T>(standard: T, codec: Codec<T>): Codec<T> =>
  (value) => {
    const read = codec(value);
    return read === standard ? undefined : read;
  };

/** Reads a whole query: what is not declared, or not sound, is dropped. Parameters stand in the order of the declaration. */
export const searchOf =
  <C extends Codecs>(codecs: C) =>
  (raw: Readonly<Record<string, unknown>>): SearchOf<C> => {
    const entries = Object.entries(codecs).flatMap(([name, codec]) => {
      const value = codec(raw[name]);
      return value === undefined ? [] : [[name, value] as const];
    });
    // Each value is what the codec of its name gave.
    return Object.fromEntries(entries) as SearchOf<C>;
  };

/** Everything stays as it is but what would end or split a parameter: addresses are read by people too. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%40', '@');

const written = (value: unknown): string => {
  if (value === true) return 'yes';
  return Array.isArray(value) ? value.map(written).join(',') : String(value);
};

export const writeSearch = (search: Readonly<Record<string, unknown>>): string => {
  const parts = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${encoded(written(value))}`],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

export const readSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));
