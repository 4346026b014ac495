import { complaintStreamOf, type ComplaintEvent } from '@redress/complaints/domain';
import { addMilliseconds, millisecondsPerHour, type Actor, type Instant } from '@redress/kernel';
import type { RecordedComplaint } from '../src';

export const complaintId = '7f3c';
export const startOfCase: Instant = '2026-03-02T01:00:00.000Z';

export const hoursAfterStart = (hours: number): Instant => addMilliseconds(startOfCase, hours * millisecondsPerHour);

export const handler: Actor = { kind: 'user', id: 'directory:u-17', role: 'handler', unit: 'roads' };

type Place = Partial<Pick<RecordedComplaint, 'occurredAt' | 'recordedAt' | 'origin' | 'stream' | 'id'>>;

/** An event as the log gives it back. By default it is live, and recorded as many hours after the start as its revision says. */
export const recordedAt = (revision: number, event: ComplaintEvent, place: Place = {}): RecordedComplaint => {
  const written = place.recordedAt ?? hoursAfterStart(revision);
  return {
    event,
    stream: place.stream ?? complaintStreamOf(complaintId),
    revision: BigInt(revision),
    id: place.id ?? `event-${revision}`,
    occurredAt: place.occurredAt ?? written,
    recordedAt: written,
    origin: place.origin ?? 'live',
    actor: handler,
    commandId: `command-${revision}`,
    eh: `eh-${revision}`,
    policy: 'hotline@1',
  };
};

/** Events of one stream in order, each an hour after the one before. */
export const recordedInOrder = (...events: readonly ComplaintEvent[]): readonly RecordedComplaint[] =>
  events.map((event, revision) => recordedAt(revision, event));
