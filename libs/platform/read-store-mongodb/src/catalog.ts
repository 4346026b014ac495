import { createHash } from 'node:crypto';
import type { Collection, Db } from 'mongodb';
import { orderedJson, type Checkpoint, type Position, type ReadModel } from '@redress/kernel';

export type Role = 'live' | 'shadow';

/** One generation as the catalog has it. */
export type GenerationEntry = {
  /** Never used twice for one model, so that a writer of one that is gone cannot hit another. */
  id: bigint;
  /** SHA-256 of what it was made for: where it differs, it is another collection. */
  declaration: string;
  /** Raised by each opening for writing: who holds an older one is fenced. */
  epoch: bigint;
  /** Commits that were begun, and the last one that is done. Unequal: some documents may be ahead of others. */
  begun: bigint;
  done: bigint;
  checkpoint?: string;
};

/** One document for each model. It says which collections are live, so that a cut-over is one write. */
export type CatalogEntry = { _id: string; last: bigint; live?: GenerationEntry; shadow?: GenerationEntry };

/** What a writer or a query works on. */
export type Generation = Readonly<{ model: ReadModel; role: Role; id: bigint; epoch: bigint }>;

/** Raised with any change to what is stored: what has another layout is another database, and is built again. */
const layoutVersion = 1;
export const namePrefix = `read${layoutVersion}`;

export const catalogOf = (db: Db): Collection<CatalogEntry> => db.collection(`${namePrefix}.catalog`);

const declarations = new WeakMap<ReadModel, string>();

export const declarationOf = (model: ReadModel): string => {
  const known =
    declarations.get(model) ??
    createHash('sha256')
      .update(orderedJson({ ...model, fields: { ...model.fields } }))
      .digest('hex');
  declarations.set(model, known);
  return known;
};

export const findEntry = (db: Db, { name }: ReadModel): Promise<CatalogEntry | null> =>
  catalogOf(db).findOne({ _id: name });

/** The generation in that role, where it is of this declaration. */
export const generationEntry = (
  entry: CatalogEntry | null,
  model: ReadModel,
  role: Role,
): GenerationEntry | undefined => {
  const found = entry?.[role];
  return found?.declaration === declarationOf(model) ? found : undefined;
};

export const generationOf = (model: ReadModel, role: Role, { id, epoch }: GenerationEntry): Generation => ({
  model,
  role,
  id,
  epoch,
});

export const checkpointText = ({ position, anchor }: Checkpoint): string =>
  JSON.stringify([position, anchor && [anchor.stream, String(anchor.revision), anchor.eh]]);

export const checkpointOf = (entry: GenerationEntry | undefined): Checkpoint | undefined => {
  if (entry?.checkpoint === undefined) return undefined;
  // Written by the function above, in a collection of this layout.
  const [position, anchor] = JSON.parse(entry.checkpoint) as [Position, [string, string, string] | null];
  if (anchor === null) return { position };
  return { position, anchor: { stream: anchor[0], revision: BigInt(anchor[1]), eh: anchor[2] } };
};
