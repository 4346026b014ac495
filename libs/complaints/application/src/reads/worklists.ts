import type { Principal } from '@redress/access';
import {
  countWorklists,
  pageWorklist,
  type WorklistCounts,
  type WorklistName,
  type WorklistPage,
  type WorklistReader,
} from '@redress/complaints/read-models';
import type { ReadPorts } from './read-ports';
import { scopedStoreFor } from './scoped-store';

type WorklistPorts = Pick<ReadPorts, 'readStore' | 'keyRing' | 'clock'> & Readonly<{ zone: string }>;

const readerOf = ({ id, unit }: Principal): WorklistReader => ({ id, ...(unit === undefined ? {} : { unit }) });

export type WorklistAsked = Readonly<{ name: WorklistName; limit: number; cursor?: string }>;

/**
 * A page of one of the office's queues, of the cases that the principal may see. Its rows hold no text of anybody's. Who may see no case has queues in which
 * there is nothing.
 * @throws RangeError for a limit out of range, ForeignCursorError for a cursor of another request
 */
export const worklistFor = async (
  ports: WorklistPorts,
  principal: Principal,
  asked: WorklistAsked,
): Promise<Readonly<{ outcome: 'found' }> & WorklistPage> => {
  const { clock, zone } = ports;
  const store = await scopedStoreFor(ports, principal);
  const page = await pageWorklist(store, { ...asked, reader: readerOf(principal), now: clock.now(), zone });
  return { outcome: 'found', ...page };
};

/** How many cases wait in each queue, of those that the principal may see. */
export const worklistCountsFor = async (
  ports: WorklistPorts,
  principal: Principal,
): Promise<Readonly<{ outcome: 'found'; counts: WorklistCounts }>> => {
  const { clock, zone } = ports;
  const store = await scopedStoreFor(ports, principal);
  const counts = await countWorklists(store, { reader: readerOf(principal), now: clock.now(), zone });
  return { outcome: 'found', counts };
};
