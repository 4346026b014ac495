import type { JsonObject, SealedBox, StoredEvent } from '@redress/kernel';
import * as z from 'zod';
import { MalformedEventError } from './malformed-event.error';
import { mapPersonal } from './map-personal';
import type { Meant } from './meant';
import { personalTreeOf, type PersonalTree } from './personal-tree';

/** One shape that data of a type have been stored in. It never changes once an event of it may exist (conventions 9). */
export type StoredVersion = Readonly<{
  schema: z.ZodObject;
  personal: PersonalTree | undefined;
  /** The data, or what is wrong with them, without a word of what they hold. */
  parse: (data: unknown) => Readonly<{ data: JsonObject } | { problem: string }>;
}>;

type StoredIdentity = Pick<StoredEvent, 'stream' | 'revision' | 'id' | 'type'>;

/** From stored data to what they mean. @throws MalformedEventError */
export type Reader<D> = (data: unknown, at: StoredIdentity) => D;

// A path is made of the schema's own keys, since an unknown key is reported at its parent; the key itself is a stranger's text.
const problemOf = (error: z.core.$ZodError): string =>
  error.issues.map(({ code, path }) => `data${path.map((key) => `/${String(key)}`).join('')} ${code}`).join(', ');

export const storedVersion = (schema: z.ZodObject): StoredVersion => {
  // At first use, since a command line reads a few types of the many. `strict`: a schema that cannot be compiled is a bug, not a slow one.
  let compiled: z.ZodObject | undefined;
  return {
    schema,
    personal: personalTreeOf(schema),
    parse: (data) => {
      compiled ??= z.compile(schema, { strict: true });
      const parsed = compiled.safeParse(data);
      if (!parsed.success) return { problem: problemOf(parsed.error) };
      // The kinds of schema that `personalTreeOf` admits are JSON throughout.
      return { data: parsed.data as JsonObject };
    },
  };
};

/** Every box becomes a sealed value that remembers where it was stored: it can be opened nowhere else. */
export const readerOf =
  <S extends z.ZodObject>({ personal, parse }: StoredVersion): Reader<Meant<z.output<S>>> =>
  (data, { stream, revision, id, type }) => {
    const parsed = parse(data);
    if ('problem' in parsed) throw new MalformedEventError(parsed.problem, { stream, revision, type });
    return mapPersonal(personal, parsed.data, (box, pointer) => ({
      kind: 'sealed',
      box: box as SealedBox,
      place: { stream, id, type, pointer },
    })) as Meant<z.output<S>>;
  };
