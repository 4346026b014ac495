import type { AccessLogEvent } from '@redress/complaints/domain';
import type { Actor } from '@redress/kernel';
import type { EventDraft } from './append-events';
import { appendFacts } from './fact-stream';
import { recordingTime } from './stream-head';
import type { WritingPorts } from './writing-ports';

/**
 * Records accesses **before** anything is opened, all of them in one append; where this throws, nothing may be opened (fail closed). One stream for each
 * UTC day and writer, so that no stream is hot.
 */
export const recordAccess = async (
  ports: WritingPorts,
  writer: string,
  actor: Actor,
  ...events: readonly [AccessLogEvent, ...AccessLogEvent[]]
): Promise<void> => {
  const now = ports.clock.now();
  const stream = `access-${now.slice(0, 10).replaceAll('-', '')}-${writer}`;
  const commandId = ports.ids.uuid();
  const [first, ...more] = events;
  await appendFacts<AccessLogEvent>(ports, stream, (head) => {
    const at = recordingTime(now, head);
    if (at === undefined)
      throw new Error(`The clock is behind ${stream}: the access cannot be recorded, so nothing is opened`);
    const draftOf = (event: AccessLogEvent): EventDraft<AccessLogEvent> => ({
      id: ports.ids.uuid(),
      event,
      occurredAt: at,
      recordedAt: at,
      origin: 'live',
      actor,
      commandId,
      correlationId: commandId,
    });
    return Promise.resolve([draftOf(first), ...more.map(draftOf)]);
  });
};
