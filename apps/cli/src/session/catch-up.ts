import type { EventStore, Position } from '@redress/kernel';
import {
  FolderLockedError,
  FolderNotWritableError,
  lockFolder,
  type FolderLock,
} from '@redress/platform/event-store-sqlite';
import type { Projector } from '@redress/platform/projections';
import type { Context } from '../context';
import { Refused } from '../exit-codes';
import { createCaseProjector, type ProjectorParts } from '@redress/composition';

/** How long a verb waits for the read models before it says that they are behind. */
const catchUpMillisecondsMax = 600_000;

/** @throws Refused where they do not get there. */
export const waitForReadModels = async (
  { texts }: Context,
  projector: Pick<Projector, 'caughtUp' | 'status'>,
  position: Position,
): Promise<void> => {
  const outcome = await projector.caughtUp(position, catchUpMillisecondsMax);
  if (outcome === 'reached') return;
  const stopped = (await projector.status()).find(({ stoppedBy }) => stoppedBy !== undefined)?.stoppedBy;
  throw new Refused(texts.readModelsBehind(stopped?.message ?? outcome));
};

/** Undefined where a writer holds the folder: that one keeps the read models in step. One that cannot be written to has no writer. */
const lockUnlessHeld = (folder: string): FolderLock | undefined => {
  try {
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof FolderLockedError) return undefined;
    if (error instanceof FolderNotWritableError) return { release: () => undefined };
    throw error;
  }
};

const followToHead = async (context: Context, projector: Projector, eventStore: EventStore): Promise<void> => {
  const head = await eventStore.head();
  if (head === undefined) return;
  const stopping = new AbortController();
  const running = projector.run(stopping.signal);
  running.catch(() => undefined);
  try {
    await waitForReadModels(context, projector, head);
  } finally {
    stopping.abort();
    await running.catch(() => undefined);
  }
};

/** Brings the read models up to the log where no writer is there to do it. */
export const catchUpAlone = async (context: Context, parts: ProjectorParts): Promise<void> => {
  const projector = createCaseProjector(parts);
  if ((await projector.status()).every(({ isAtHead }) => isAtHead)) return;
  const lock = lockUnlessHeld(context.settings.dataFolder);
  if (lock === undefined) return;
  try {
    await followToHead(context, projector, parts.eventStore);
  } finally {
    lock.release();
  }
};
