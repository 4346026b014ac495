import { lockFolder } from '@redress/platform/event-store-sqlite';
import type { Projector, ProjectorProgress } from '@redress/platform/projections';
import type { Context } from '../context';
import { Refused } from '../exit-codes';
import { withClosers, createCaseProjector } from '@redress/composition';
import { openParts, sameLedger, type ReadingSession } from './session';

/** The read models, to be built or mended; nothing is appended, and no model need be in step for it. */
export type MaintenanceSession = ReadingSession & Readonly<{ projector: Projector }>;

export type Maintenance = Readonly<{
  /** Nobody else may write the folder meanwhile. */
  isAlone: boolean;
  onProgress?: (progress: ProjectorProgress) => void;
}>;

/**
 * Runs a verb that works on the read models: also where one of them has stopped, and a writing session would not begin. It needs the key ring: a model
 * that is built without it has lost the text that it is searched by.
 */
export const maintaining = <T>(
  context: Context,
  { isAlone, onProgress }: Maintenance,
  verb: (session: MaintenanceSession) => Promise<T>,
): Promise<T> =>
  withClosers(async (closers) => {
    const { clock, texts, settings } = context;
    const parts = await openParts(context, closers, 'read');
    const { eventStore, readStore, keys } = parts;
    if (keys.kind === 'missing') throw new Refused(texts.rebuildNeedsKeys(keys.problem));
    const { keyRing } = keys;
    const ledger = sameLedger(context, parts);
    if (isAlone) {
      const lock = lockFolder(settings.dataFolder);
      closers.add(() => {
        lock.release();
        return Promise.resolve();
      });
    }
    const projector = createCaseProjector({
      eventStore,
      readStore,
      keyRing,
      clock,
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    return verb({ ledger, eventStore, embedded: parts.embedded, readStore, keyRing, projector });
  });
