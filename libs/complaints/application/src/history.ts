import { complaintStreamOf, type ComplaintEvent } from '@redress/complaints/domain';
import { decodeComplaintEvent } from '@redress/complaints/event-schema';
import { readWholeStream, type EventStore, type KeyRing, type Open, type Recorded } from '@redress/kernel';
import { openerFor } from './opener';

/** Every event of one case, straight from the log, and how to open its personal text. */
export type CaseHistory = Readonly<{ events: readonly Recorded<ComplaintEvent>[]; open: Open }>;

/**
 * Reads a case from the log and never from a read model.
 * @returns undefined where there is no such case.
 */
export const readHistory = async (
  { eventStore, keyRing }: Readonly<{ eventStore: EventStore; keyRing: KeyRing | undefined }>,
  complaintId: string,
): Promise<CaseHistory | undefined> => {
  const events: Recorded<ComplaintEvent>[] = [];
  for await (const stored of readWholeStream(eventStore, complaintStreamOf(complaintId)))
    events.push(decodeComplaintEvent(stored));
  return events.length === 0 ? undefined : { events, open: await openerFor(keyRing)(events) };
};
