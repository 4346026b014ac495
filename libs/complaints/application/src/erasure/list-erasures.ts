import { permitAtOffice, type Principal } from '@redress/access';
import { erasureStreamPrefix, type ErasureGround, type ErasureStatus } from '@redress/complaints/domain';
import { decodeErasureEvent } from '@redress/complaints/event-schema';
import type { EventStore, Instant, Position } from '@redress/kernel';
import type { AccessRecorder } from '../access/access-recorder';
import { refusalOf, type ReadRefusal } from '../reads/read-refusal';
import { loadErasure } from './erasure-stream';

/** An order to erase somebody, and how far it has come. The subject is a MAC: it names nobody. */
export type ErasureEntry = Readonly<{
  erasureId: string;
  subjectId: string;
  ground: ErasureGround;
  status: ErasureStatus;
  requestedBy: string;
  requestedAt: Instant;
}>;

export type ErasureList = Readonly<{
  outcome: 'found';
  /** In the order in which they were asked for. */
  erasures: readonly ErasureEntry[];
  /** Where the list goes on; absent at its end. */
  next: Position | undefined;
}>;

type ListPorts = Readonly<{
  eventStore: Pick<EventStore, 'readAll' | 'readStream'>;
  accessRecorder: AccessRecorder;
}>;

/** Of the two persons that an erasure takes, either may see all orders; whoever may only ask for one may not. */
export const erasuresFor = async (
  { eventStore, accessRecorder }: ListPorts,
  principal: Principal,
  { limit, after }: Readonly<{ limit: number; after?: Position }>,
): Promise<ErasureList | ReadRefusal> => {
  const permissions = [permitAtOffice(principal, 'order-erasure'), permitAtOffice(principal, 'approve-erasure')];
  const [refused] = permissions.filter((permission) => permission.outcome === 'refused');
  if (refused !== undefined && permissions.every(({ outcome }) => outcome === 'refused'))
    return refusalOf(accessRecorder, { principal }, refused);
  const erasures: ErasureEntry[] = [];
  for (let from = after; ;) {
    const page = await eventStore.readAll({
      prefix: erasureStreamPrefix,
      ...(from === undefined ? {} : { after: from }),
    });
    for (const stored of page.events) {
      const { event, recordedAt, actor } = decodeErasureEvent(stored);
      if (event.type !== 'ErasureRequested') continue;
      const erasureId = stored.stream.slice(erasureStreamPrefix.length);
      const { state } = await loadErasure(eventStore, erasureId);
      const { subjectId, ground } = event.data;
      erasures.push({
        erasureId,
        subjectId,
        ground,
        status: state.status,
        requestedBy: actor.id,
        requestedAt: recordedAt,
      });
      if (erasures.length === limit) return { outcome: 'found', erasures, next: stored.position };
    }
    if (page.isEnd || page.next === undefined) return { outcome: 'found', erasures, next: undefined };
    from = page.next;
  }
};
