import { sealedKidsOf } from '@redress/integrity';
import type { KeyRing, StoredEvent } from '@redress/kernel';

/** The keys that a page of events needs, whatever their types, fetched together; a key that is gone is simply absent. */
export const keysForPage = (
  keyRing: Pick<KeyRing, 'open'>,
  events: readonly StoredEvent[],
): ReturnType<KeyRing['open']> => keyRing.open([...new Set(events.flatMap(({ data }) => sealedKidsOf(data)))]);
