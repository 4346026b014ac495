import type { Db } from 'mongodb';
import { FencedError, type Checkpoint, type ReadModelCommit, type ReadModelWriter } from '@redress/kernel';
import { catalogOf, checkpointOf, checkpointText, findEntry, type Generation, type GenerationEntry } from './catalog';
import { collectionsOf } from './collections';
import { firstParked, parkLetters, releaseStreams } from './dead-letters';
import { loadDocuments, storedDocuments, writeDocuments } from './document-writes';
import { asking } from './mongodb-errors';
import { readRevisions, writeRevisions } from './stream-revisions';

/** The generation's entry, as long as nobody was opened since. */
const guardOf = ({ model, role, id, epoch }: Generation): Readonly<Record<string, unknown>> => ({
  _id: model.name,
  [`${role}.id`]: id,
  [`${role}.epoch`]: epoch,
});

const fenced = ({ model }: Generation): FencedError =>
  new FencedError(`Another writer of ${model.name} was opened since, or its generation is gone`);

/** Says that a commit is under way, and is refused where another writer was opened since. @throws FencedError */
const beginCommit = async (db: Db, generation: Generation): Promise<bigint> => {
  const change = { $inc: { [`${generation.role}.begun`]: 1n } };
  const entry = await catalogOf(db).findOneAndUpdate(guardOf(generation), change, { returnDocument: 'after' });
  const begun = entry?.[generation.role]?.begun;
  if (begun === undefined) throw fenced(generation);
  return begun;
};

/** The commit is done, and this is where the model stands. Nothing of it counts before. @throws FencedError */
const endCommit = async (
  db: Db,
  generation: Generation,
  begun: bigint,
  checkpoint: Checkpoint | undefined,
): Promise<void> => {
  const { role } = generation;
  const change = {
    [`${role}.done`]: begun,
    ...(checkpoint && { [`${role}.checkpoint`]: checkpointText(checkpoint) }),
  };
  const { matchedCount } = await catalogOf(db).updateOne(guardOf(generation), { $set: change });
  if (matchedCount === 0) throw fenced(generation);
};

/** Nothing but a checkpoint: one write, and no document is ahead of another meanwhile. @throws FencedError */
const moveCheckpoint = async (db: Db, generation: Generation, checkpoint: Checkpoint): Promise<void> => {
  const change = { $set: { [`${generation.role}.checkpoint`]: checkpointText(checkpoint) } };
  const { matchedCount } = await catalogOf(db).updateOne(guardOf(generation), change);
  if (matchedCount === 0) throw fenced(generation);
};

/**
 * The writer of one generation under the epoch it was opened with. A commit is several writes, each acknowledged before the next is sent, in the order of the
 * port; where it ends early, repeating its page completes it.
 *
 * The epoch is compared where a commit begins and where it ends. A writer that is fenced in between may still write documents and letters: they are what the
 * log says at their revision, so that the guard of each keeps them from undoing anything (ADR 0018), and its checkpoint is refused.
 */
export const generationWriter = (db: Db, generation: Generation): ReadModelWriter => {
  const { model, role, id, epoch } = generation;
  const { documents, letters, streams } = collectionsOf(db, generation);

  const entry = async (): Promise<GenerationEntry> => {
    const found = (await findEntry(db, model))?.[role];
    if (found?.id !== id || found.epoch !== epoch) throw fenced(generation);
    return found;
  };
  const commit = async ({ parked, released, checkpoint, ...changes }: ReadModelCommit): Promise<void> => {
    const stored = storedDocuments(model, changes.documents);
    if (stored.length + parked.length + released.length + changes.streams.size === 0) {
      if (checkpoint === undefined) await entry();
      else await moveCheckpoint(db, generation, checkpoint);
      return;
    }
    const begun = await beginCommit(db, generation);
    await writeDocuments(documents, stored);
    await parkLetters(letters, parked, epoch);
    await releaseStreams(letters, released, parked, epoch);
    await writeRevisions(streams, changes.streams);
    await endCommit(db, generation, begun, checkpoint);
  };

  return {
    checkpoint: () => asking(async () => checkpointOf(await entry())),
    revisionsOf: (names) => asking(() => readRevisions(streams, names)),
    parkedOf: (names) => asking(() => firstParked(letters, names)),
    load: (keys) => asking(() => loadDocuments(documents, keys)),
    commit: (changes) => asking(() => commit(changes)),
  };
};
