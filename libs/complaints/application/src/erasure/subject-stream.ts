import { subjectStreamOf, type SubjectEvent } from '@redress/complaints/domain';
import { decodeSubjectEvent } from '@redress/complaints/event-schema';
import { readWholeStream, type Actor, type EventStore } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import type { EventDraft } from '../append-events';
import { appendFacts } from '../fact-stream';
import { recordingTime } from '../stream-head';
import type { WritingPorts } from '../writing-ports';
import { ClockBehindError } from './erasure-stream';

/** Erasures of one subject as its stream tells them, oldest first. */
export type SubjectErasures = Readonly<{
  ordered: readonly string[];
  done: ReadonlyMap<string, Extract<SubjectEvent, { type: 'ErasureDone' }>['data']>;
}>;

export const loadSubject = async (
  eventStore: Pick<EventStore, 'readStream'>,
  subjectId: string,
): Promise<SubjectErasures> => {
  const ordered: string[] = [];
  const done = new Map<string, Extract<SubjectEvent, { type: 'ErasureDone' }>['data']>();
  for await (const stored of readWholeStream(eventStore, subjectStreamOf(subjectId))) {
    const { event } = decodeSubjectEvent(stored);
    if (event.type === 'ErasureOrdered') ordered.push(event.data.erasureId);
    else done.set(event.data.erasureId, event.data);
  }
  return { ordered, done };
};

/** Writes one fact into a subject's stream unless it says so already. `step` names it within the erasure. */
export const recordSubjectFact = async (
  ports: WritingPorts,
  { subjectId, actor, event }: Readonly<{ subjectId: string; actor: Actor; event: SubjectEvent }>,
): Promise<void> => {
  const { eventStore, keyRing, clock, ids } = ports;
  const { erasureId } = event.data;
  const step = event.type === 'ErasureOrdered' ? 'ordered' : 'done';
  const commandId = deriveIdentities(keyRing.mac).commandIdForErasure(erasureId, step);
  const stream = subjectStreamOf(subjectId);
  await appendFacts<SubjectEvent>(ports, stream, async (head) => {
    const { ordered, done } = await loadSubject(eventStore, subjectId);
    if (event.type === 'ErasureOrdered' ? ordered.includes(erasureId) : done.has(erasureId)) return undefined;
    const at = recordingTime(clock.now(), head);
    if (at === undefined) throw new ClockBehindError(`The clock is behind ${stream}`);
    const draft: EventDraft<SubjectEvent> = {
      id: ids.uuid(),
      event,
      occurredAt: at,
      recordedAt: at,
      origin: 'live',
      actor,
      commandId,
      correlationId: erasureId,
    };
    return [draft];
  });
};
