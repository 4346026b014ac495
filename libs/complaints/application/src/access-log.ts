import type { AccessLogEvent } from '@redress/complaints/domain';
import type { Actor } from '@redress/kernel';
import type { EventDraft } from './append-events';
import { appendFacts } from './fact-stream';
import { recordingTime } from './stream-head';
import type { WritingPorts } from './writing-ports';

/** The access log could not take an access: nothing was opened, and nothing was said. Trying again later is safe. */
export class AccessNotRecordedError extends Error {
  override readonly name = 'AccessNotRecordedError';
}

/**
 * Records accesses **before** anything is opened, all of them in one append; where this throws, nothing may be opened (fail closed). One stream for each
 * UTC day and writer, so that no stream is hot.
 * @returns the id that these accesses stand under: the commandId of their events.
 * @throws AccessNotRecordedError, StoreUnavailableError, OutcomeUnknownError
 */
export const appendAccess = async (
  ports: WritingPorts,
  writer: string,
  actor: Actor,
  ...events: readonly [AccessLogEvent, ...AccessLogEvent[]]
): Promise<string> => {
  const now = ports.clock.now();
  const stream = `access-${now.slice(0, 10).replaceAll('-', '')}-${writer}`;
  const commandId = ports.ids.uuid();
  const [first, ...more] = events;
  await appendFacts<AccessLogEvent>(ports, stream, (head) => {
    const at = recordingTime(now, head);
    if (at === undefined)
      throw new AccessNotRecordedError(
        `The clock is behind ${stream}: the access cannot be recorded, so nothing is opened`,
      );
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
  return commandId;
};

/** The same, for who needs no id of it. */
export const recordAccess = async (...access: Parameters<typeof appendAccess>): Promise<void> => {
  await appendAccess(...access);
};
