/** What a use case answers, as JSON carries it: revisions are decimal text, a map is an object, what is undefined is left out. */
type Answer = Readonly<{ outcome: string }>;

const written = (value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(written);
  if (value instanceof Map) return written(Object.fromEntries(value));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, written(member)]])),
  );
};

export const bodyOfAnswer = ({ outcome: _outcome, ...answer }: Answer): unknown => written(answer);
