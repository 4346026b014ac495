import type { Db, UpdateFilter } from 'mongodb';
import { FencedError, StoreUnavailableError, type ReadModel } from '@redress/kernel';
import {
  catalogOf,
  declarationOf,
  findEntry,
  generationEntry,
  generationOf,
  type CatalogEntry,
  type Generation,
  type GenerationEntry,
  type Role,
} from './catalog';
import { collectionsOf, namesOf } from './collections';
import { ensureGenerationIndexes } from './indexes';
import { isDuplicateKey } from './mongodb-errors';
import { catalogAttemptsMax } from './mongodb-limits';

const changeEntry = (
  db: Db,
  filter: Readonly<Record<string, unknown>>,
  change: UpdateFilter<CatalogEntry>,
): Promise<CatalogEntry | null> => catalogOf(db).findOneAndUpdate(filter, change, { returnDocument: 'after' });

/** Two who make the first entry at once: one of them finds it there. */
const assureEntry = async (db: Db, { name }: ReadModel): Promise<void> => {
  try {
    await catalogOf(db).updateOne({ _id: name }, { $setOnInsert: { last: 0n } }, { upsert: true });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
};

/** Fences every writer that was opened before. Undefined where there is no generation of this declaration in that role. */
const raiseEpoch = async (db: Db, model: ReadModel, role: Role): Promise<GenerationEntry | undefined> => {
  const filter = { _id: model.name, [`${role}.declaration`]: declarationOf(model) };
  const entry = await changeEntry(db, filter, { $inc: { [`${role}.epoch`]: 1n } });
  return generationEntry(entry, model, role);
};

/** Puts an empty generation into a role, in the place of one of another declaration, unless somebody else did so first. */
const begin = async (db: Db, model: ReadModel, role: Role): Promise<GenerationEntry | undefined> => {
  await assureEntry(db, model);
  const before = await changeEntry(db, { _id: model.name }, { $inc: { last: 1n } });
  if (before === null) return undefined;
  const occupant = before[role];
  const fresh = { id: before.last, declaration: declarationOf(model), epoch: 1n, begun: 0n, done: 0n };
  const filter = { _id: model.name, [`${role}.id`]: occupant === undefined ? { $exists: false } : occupant.id };
  const entry = await changeEntry(db, filter, { $set: { [role]: fresh } });
  return entry === null ? undefined : fresh;
};

/**
 * Drops every collection of this model that no generation owns: what was replaced, what a crash left, and what a fenced writer brought back to life with a
 * late write. They are listed before the catalog is read: a collection comes after its entry, so one that was listed and has no entry then never has one again.
 */
const sweep = async (db: Db, model: ReadModel): Promise<void> => {
  const names = await namesOf(db, model);
  if (names.length === 0) return;
  const entry = await findEntry(db, model);
  const owned = [entry?.live?.id, entry?.shadow?.id];
  for (const { name, id } of names) if (!owned.includes(id)) await db.dropCollection(name);
};

/** The generation in that role under a new epoch, begun where there is none of this declaration; its indexes are there. */
export const openGeneration = async (db: Db, model: ReadModel, role: Role): Promise<Generation> => {
  for (let attempt = 0; attempt < catalogAttemptsMax; attempt += 1) {
    const entry = (await raiseEpoch(db, model, role)) ?? (await begin(db, model, role));
    if (entry === undefined) continue;
    const generation = generationOf(model, role, entry);
    await sweep(db, model);
    await ensureGenerationIndexes(collectionsOf(db, generation), model);
    return generation;
  }
  throw new StoreUnavailableError(`The generations of ${model.name} change faster than one can be opened`);
};

/**
 * One write makes the shadow live. Its epoch is raised before, so that nobody moves its checkpoint in between, and its indexes are looked at, since queries
 * will need them.
 * @throws RangeError where there is no shadow of this declaration, FencedError where another writer of it was opened meanwhile
 */
export const cutOver = async (db: Db, model: ReadModel): Promise<void> => {
  const shadow = await raiseEpoch(db, model, 'shadow');
  if (shadow === undefined) throw new RangeError(`${model.name} has no shadow to cut over to`);
  await ensureGenerationIndexes(collectionsOf(db, generationOf(model, 'shadow', shadow)), model);
  const filter = { _id: model.name, 'shadow.id': shadow.id, 'shadow.epoch': shadow.epoch };
  const entry = await changeEntry(db, filter, { $set: { live: shadow }, $unset: { shadow: '' } });
  if (entry === null) throw new FencedError(`Another writer of the shadow of ${model.name} was opened meanwhile`);
  await sweep(db, model);
};

export const discardShadow = async (db: Db, model: ReadModel): Promise<void> => {
  await changeEntry(db, { _id: model.name }, { $unset: { shadow: '' } });
  await sweep(db, model);
};
