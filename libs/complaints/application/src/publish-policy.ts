import { policyRefOf, type PolicyEvent, type PolicyPack } from '@redress/complaints/domain';
import { decodePolicyEvent } from '@redress/complaints/event-schema';
import { publicationOf, isSamePack } from '@redress/complaints/reference';
import { readWholeStream, type EventStore } from '@redress/kernel';
import { appendFacts } from './fact-stream';
import { recordingTime } from './stream-head';
import { systemActor } from './system-actor';
import type { WritingPorts } from './writing-ports';

/** A file says something else under a version that the log has already frozen (ledger-format, An event). */
export class PolicyChangedError extends Error {
  override readonly name = 'PolicyChangedError';
}

const streamOf = (packId: string): string => `policy-${packId}`;

/** The pack as the log froze it under this version; undefined where it was never used. */
export const publishedPack = async (
  eventStore: EventStore,
  { packId, version }: Pick<PolicyPack, 'packId' | 'version'>,
): Promise<PolicyPack | undefined> => {
  for await (const stored of readWholeStream(eventStore, streamOf(packId))) {
    const { event } = decodePolicyEvent(stored);
    if (event.data.version === version) return event.data.content;
  }
  return undefined;
};

/** @throws PolicyChangedError where the log has this version with other content. */
export const assertPackUnchanged = async (
  eventStore: EventStore,
  pack: PolicyPack,
): Promise<'published' | 'unused'> => {
  const published = await publishedPack(eventStore, pack);
  if (published === undefined) return 'unused';
  if (!isSamePack(published, pack))
    throw new PolicyChangedError(
      `${policyRefOf(pack)} stands in the log with other content: give the new rules a new version`,
    );
  return 'published';
};

/** Publishes a pack into the log unless it stands there already. */
const publishPack = async (ports: WritingPorts, pack: PolicyPack): Promise<void> => {
  await appendFacts<PolicyEvent>(ports, streamOf(pack.packId), async (head) => {
    if ((await assertPackUnchanged(ports.eventStore, pack)) === 'published') return undefined;
    const at = recordingTime(ports.clock.now(), head) ?? ports.clock.now();
    const commandId = ports.ids.uuid();
    const actor = systemActor('policy');
    return [
      {
        id: ports.ids.uuid(),
        event: publicationOf(pack),
        occurredAt: at,
        recordedAt: at,
        origin: 'live',
        actor,
        commandId,
        correlationId: commandId,
      },
    ];
  });
};

/** Sees to it, once for each pack, that its version stands in the log before anything is decided by it. */
export const createPackPublisher = (ports: WritingPorts): ((pack: PolicyPack) => Promise<void>) => {
  const published = new Map<string, Promise<void>>();
  return (pack) => {
    const ref = policyRefOf(pack);
    const publishing = published.get(ref) ?? publishPack(ports, pack);
    published.set(ref, publishing);
    publishing.catch(() => published.delete(ref));
    return publishing;
  };
};
