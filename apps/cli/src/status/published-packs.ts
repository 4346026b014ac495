import { policyRefOf } from '@redress/complaints/domain';
import { decodePolicyEvent } from '@redress/complaints/event-schema';
import type { EventStore, Instant, Position } from '@redress/kernel';

/** A policy pack as the log froze it, and since when. */
export type PublishedPack = Readonly<{ policy: string; publishedAt: Instant }>;

const policyStreamPrefix = 'policy-';

export const publishedPacks = async (eventStore: Pick<EventStore, 'readAll'>): Promise<readonly PublishedPack[]> => {
  const packs: PublishedPack[] = [];
  let after: Position | undefined;
  for (let isEnd = false; !isEnd;) {
    const page = await eventStore.readAll({ prefix: policyStreamPrefix, ...(after === undefined ? {} : { after }) });
    for (const stored of page.events) {
      const { event, recordedAt } = decodePolicyEvent(stored);
      packs.push({ policy: policyRefOf(event.data.content), publishedAt: recordedAt });
    }
    ({ next: after, isEnd } = page);
  }
  return packs;
};
