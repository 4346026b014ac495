import { permit, type Principal } from '@redress/access';
import { foldView } from '@redress/complaints/read-models';
import { readHistory } from '../history';
import type { CaseLog } from './case-log';
import type { ReadPorts } from './read-ports';
import { viewFactsFor } from './view-facts';

/** The cases of one answer that the principal may read back, each from the log. Nothing is recorded: he asked for none of them. */
export type ReadableCases = Readonly<{
  /** Undefined where there is none, or it is not his to read back. */
  logOf: (complaintId: string) => Promise<CaseLog | undefined>;
}>;

/** Cases that are kept for one answer: a table of many pages comes back to a case for each of its events. */
const casesKeptMax = 500;

const readableLog = async (
  { eventStore, keyRing }: Pick<ReadPorts, 'eventStore' | 'keyRing'>,
  principal: Principal,
  complaintId: string,
): Promise<CaseLog | undefined> => {
  const history = await readHistory({ eventStore, keyRing: undefined }, complaintId);
  const view = history === undefined ? undefined : foldView(history.events, () => undefined);
  if (history === undefined || view === undefined) return undefined;
  const facts = await viewFactsFor(keyRing, principal, view);
  if (permit(principal, 'reconstruct', facts).outcome === 'refused') return undefined;
  return {
    outcome: 'granted',
    events: history.events,
    view,
    facts,
    reader: { principal, facts, erasures: view.erasures },
  };
};

export const readableCases = (ports: ReadPorts, principal: Principal): ReadableCases => {
  const known = new Map<string, Promise<CaseLog | undefined>>();
  return {
    logOf: (complaintId) => {
      const found = known.get(complaintId) ?? readableLog(ports, principal, complaintId);
      // The one that was asked for last is forgotten last.
      known.delete(complaintId);
      known.set(complaintId, found);
      const [oldest] = known.size > casesKeptMax ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
      return found;
    },
  };
};
