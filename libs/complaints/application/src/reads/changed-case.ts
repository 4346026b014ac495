import { permit, type Principal } from '@redress/access';
import { caseById, countWorklists, worklistNames, type WorklistName } from '@redress/complaints/read-models';
import type { ReadPorts } from './read-ports';
import { viewFactsFor } from './view-facts';
import { worklistReaderOf } from './worklists';

/** What a stream of changes tells of a case beside its event: its number, and the reader's queues that it stands in now. */
export type ChangedCase = Readonly<{ complaintNo: string; queues: readonly WorklistName[] }>;

type ChangePorts = Pick<ReadPorts, 'readStore' | 'keyRing' | 'clock'> & Readonly<{ zone: string }>;

/** Undefined where he may not know of the case. Nothing is recorded: he asked for no case. */
export const changedCaseFor = async (
  { readStore, keyRing, clock, zone }: ChangePorts,
  principal: Principal,
  complaintId: string,
): Promise<ChangedCase | undefined> => {
  const view = await caseById(readStore, complaintId);
  if (view === undefined) return undefined;
  const permission = permit(principal, 'see-case', await viewFactsFor(keyRing, principal, view));
  if (permission.outcome !== 'granted') return undefined;
  const { complaintNo } = view;
  const counts = await countWorklists(readStore, {
    reader: worklistReaderOf(principal),
    now: clock.now(),
    zone,
    scope: { field: 'complaintNo', is: 'equal', value: complaintNo },
  });
  return { complaintNo, queues: worklistNames.filter((name) => counts[name] > 0) };
};
