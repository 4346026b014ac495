import type * as z from 'zod';
import type { Meant } from './meant';
import { readerOf, storedVersion, type Reader, type StoredVersion } from './stored-version';

/** Every shape that one event type has been stored in, each with the way from it to the newest meaning `D`. */
export type EventVersions<D> = Readonly<{
  /** Oldest first: schema number 1 is at index 0. */
  versions: readonly [StoredVersion, ...StoredVersion[]];
  readers: readonly Reader<D>[];
}>;

/** A type that has had one shape so far. */
export const firstVersion = <S extends z.ZodObject>(schema: S): EventVersions<Meant<z.output<S>>> => {
  const version = storedVersion(schema);
  return { versions: [version], readers: [readerOf<S>(version)] };
};

/**
 * The next schema number. `upcast` is pure and total, from the meaning of the shape before to that of this one; older shapes come to it through
 * their own upcasters. It sees personal values that already carry their places, so that it may move or drop them: each is opened at the
 * pointer that it was stored under.
 */
export const nextVersion = <D, S extends z.ZodObject>(
  older: EventVersions<D>,
  schema: S,
  upcast: (data: D) => Meant<z.output<S>>,
): EventVersions<Meant<z.output<S>>> => {
  const version = storedVersion(schema);
  const upcasting = older.readers.map(
    (read): Reader<Meant<z.output<S>>> =>
      (data, at) =>
        upcast(read(data, at)),
  );
  return { versions: [...older.versions, version], readers: [...upcasting, readerOf<S>(version)] };
};

/** The newest version and its schema number, which is what is written. */
export const newestOf = ({
  versions,
}: EventVersions<unknown>): Readonly<{ schema: string; version: StoredVersion }> => ({
  schema: String(versions.length),
  version: versions.at(-1) ?? versions[0],
});
