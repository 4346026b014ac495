import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { StoreUnavailableError, type ReadModel } from '@redress/kernel';
import {
  findEntry,
  generationEntry,
  generationOf,
  type CatalogEntry,
  type Generation,
  type GenerationEntry,
  type Role,
} from './catalog';
import { isGoneWhileRead } from './mongodb-errors';
import { momentAttemptsMax, momentWaitMilliseconds } from './mongodb-limits';

export type Question<T> = Readonly<{
  db: Db;
  model: ReadModel;
  role: Role;
  read: (generation: Generation, entry: GenerationEntry, catalog: CatalogEntry | null) => Promise<T>;
  ofNothing: (entry: CatalogEntry | null) => T;
  /** `whole`: rather no answer than one of several moments. */
  insists: 'whole' | 'answer';
}>;

const isSame = (a: GenerationEntry, b: GenerationEntry | undefined): boolean => a.id === b?.id;
const isStill = (a: GenerationEntry, b: GenerationEntry | undefined): boolean =>
  isSame(a, b) && a.begun === b?.begun && a.done === b.done;

/** What was read of a generation that was dropped meanwhile is nothing. */
const unlessGone = async <T>(work: () => Promise<T>): Promise<Readonly<{ answer: T }> | undefined> => {
  try {
    return { answer: await work() };
  } catch (error) {
    if (isGoneWhileRead(error)) return undefined;
    throw error;
  }
};

/**
 * Looks at the catalog, reads, and looks again. Where the same generation was live and no commit was begun or under way, the answer is of one moment. Else it
 * is asked again, a few times. A model that is written without a pause is then answered as it was found: each document is whole, and a generation that was
 * dropped never answers; but some documents may be of a page of the log that others have not seen.
 * @throws StoreUnavailableError where the answer must be whole and is not
 */
export const ofOneMoment = async <T>({ db, model, role, read, ofNothing, insists }: Question<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const catalog = await findEntry(db, model);
    const before = generationEntry(catalog, model, role);
    if (before === undefined) return ofNothing(catalog);
    const found = await unlessGone(() => read(generationOf(model, role, before), before, catalog));
    const after = generationEntry(await findEntry(db, model), model, role);
    const isWhole = isStill(before, after) && before.begun === before.done;
    if (found !== undefined && isWhole) return found.answer;
    if (attempt >= momentAttemptsMax) {
      // A commit that a crash cut short stays begun: nobody writes, and that is a moment too.
      if (found !== undefined && (insists === 'answer' ? isSame(before, after) : isStill(before, after)))
        return found.answer;
      if (insists === 'whole' || attempt >= 2 * momentAttemptsMax)
        throw new StoreUnavailableError(`${model.name} is written faster than it can be read whole`);
    }
    await pause(momentWaitMilliseconds);
  }
};

/** One document is always of one moment; only where there is none, the generation may have been dropped while it was looked for. */
export const oneDocument = async <T>(
  db: Db,
  model: ReadModel,
  read: (generation: Generation) => Promise<T | undefined>,
): Promise<T | undefined> => {
  for (let attempt = 1; ; attempt += 1) {
    const before = generationEntry(await findEntry(db, model), model, 'live');
    if (before === undefined) return undefined;
    const found = await read(generationOf(model, 'live', before));
    if (found !== undefined) return found;
    const after = generationEntry(await findEntry(db, model), model, 'live');
    if (isSame(before, after)) return undefined;
    if (attempt >= momentAttemptsMax)
      throw new StoreUnavailableError(`${model.name} is rebuilt faster than it can be read`);
  }
};
