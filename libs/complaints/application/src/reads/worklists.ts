import type { Principal } from '@redress/access';
import {
  countWorklist,
  countWorklists,
  pageWorklist,
  type CaseNarrowing,
  type WorklistCounts,
  type WorklistName,
  type WorklistOrder,
  type WorklistPage,
  type WorklistReader,
} from '@redress/complaints/read-models';
import type { ReadPorts } from './read-ports';
import { scopedStoreFor } from './scoped-store';

type WorklistPorts = Pick<ReadPorts, 'readStore' | 'keyRing' | 'clock'> & Readonly<{ zone: string }>;

/** Whose queues they are. */
export const worklistReaderOf = ({ id, unit }: Principal): WorklistReader => ({
  id,
  ...(unit === undefined ? {} : { unit }),
});

export type WorklistAsked = Readonly<{
  name: WorklistName;
  only?: CaseNarrowing;
  order?: WorklistOrder;
  limit: number;
  cursor?: string;
  /** Says how many there are in the whole list: all of them are counted for it. */
  isCounted?: boolean;
}>;

/** `total`: of the whole list, on its first page where it is asked for. */
export type WorklistAnswer = WorklistPage & Readonly<{ total: number | undefined }>;

/**
 * A page of one of the office's queues, of the cases that the principal may see. Its rows hold no text of anybody's. Who may see no case has queues in which
 * there is nothing.
 * @throws RangeError for a limit out of range, ForeignCursorError for a cursor of another request
 */
export const worklistFor = async (
  ports: WorklistPorts,
  principal: Principal,
  { isCounted = false, ...asked }: WorklistAsked,
): Promise<Readonly<{ outcome: 'found' }> & WorklistAnswer> => {
  const { clock, zone } = ports;
  const store = await scopedStoreFor(ports, principal);
  const request = { ...asked, reader: worklistReaderOf(principal), now: clock.now(), zone };
  const page = await pageWorklist(store, request);
  const total = isCounted && asked.cursor === undefined ? await countWorklist(store, request) : undefined;
  return { outcome: 'found', ...page, total };
};

/** How many cases wait in each queue, of those that the principal may see. */
export const worklistCountsFor = async (
  ports: WorklistPorts,
  principal: Principal,
): Promise<Readonly<{ outcome: 'found'; counts: WorklistCounts }>> => {
  const { clock, zone } = ports;
  const store = await scopedStoreFor(ports, principal);
  const counts = await countWorklists(store, { reader: worklistReaderOf(principal), now: clock.now(), zone });
  return { outcome: 'found', counts };
};
