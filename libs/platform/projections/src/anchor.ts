import { ForeignPositionError, type Checkpoint, type EventStore, type StoredEvent } from '@redress/kernel';
import type { DecodedEvent } from './decoded-batch';

type Anchor = NonNullable<Checkpoint['anchor']>;

const text = new TextDecoder();

/** The hash that an event's metadata say it has; undefined where they do not parse: such an event is no anchor. */
const ehOf = ({ metadata }: StoredEvent): string | undefined => {
  try {
    const parsed: unknown = JSON.parse(text.decode(metadata));
    return typeof parsed === 'object' && parsed !== null && 'eh' in parsed && typeof parsed.eh === 'string'
      ? parsed.eh
      : undefined;
  } catch {
    return undefined;
  }
};

/** The last event that can be recognised again. */
export const anchorIn = <E>(events: readonly DecodedEvent<E>[]): Anchor | undefined => {
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const stored = events[at]?.stored;
    const eh = stored && ehOf(stored);
    if (stored !== undefined && eh !== undefined) return { stream: stored.stream, revision: stored.revision, eh };
  }
  return undefined;
};

/**
 * Whether this log is the one that was read up to the checkpoint: its position is of this store instance, and the event that was seen last is still
 * there with the same hash. Otherwise the model is of another history and is built again.
 */
export const isOfThisLog = async (
  store: Pick<EventStore, 'parsePosition' | 'readStream'>,
  { position, anchor }: Checkpoint,
): Promise<boolean> => {
  try {
    store.parsePosition(position);
  } catch (error) {
    if (error instanceof ForeignPositionError) return false;
    throw error;
  }
  if (anchor === undefined) return true;
  const [event] = await store.readStream(anchor.stream, { from: anchor.revision, to: anchor.revision, limit: 1 });
  return event !== undefined && ehOf(event) === anchor.eh;
};
