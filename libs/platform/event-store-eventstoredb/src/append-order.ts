/**
 * Which events came in one append is nowhere in the database, and the server takes the repeat of a part for a repeat of the whole. JSON leaves
 * the order of keys free and RFC 8785 sorts it away; so the metadata of an event that its append goes on after are written with their keys in
 * descending order, and those of the last (or only) event in canonical, ascending order. The value, its hash and what every reader of the port
 * sees are the same. An event with fewer than two metadata keys cannot show it; the events of a ledger have fourteen at least.
 */

/** Keys that an engine puts before all others, in order of number, whatever order they were written in. */
const numberedKey = /^(0|[1-9]\d*)$/;

const keysInWritingOrder = (metadata: object): readonly string[] =>
  Object.keys(metadata).filter((key) => !numberedKey.test(key));

/** True for metadata that say: the next event of the stream came in the same append. */
export const saysMoreFollows = (metadata: object): boolean => {
  const keys = keysInWritingOrder(metadata);
  return keys.length > 1 && keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') > key);
};

/** True where `textThatMoreFollows` makes a difference that `saysMoreFollows` sees. */
export const canSayMoreFollows = (metadata: object): boolean => keysInWritingOrder(metadata).length > 1;

/** JSON of the same value with its keys in descending order. Written by hand: an object literal would lose an own `__proto__`. */
export const textThatMoreFollows = (metadata: object): string => {
  const members = Object.entries(metadata)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{${members.join(',')}}`;
};
