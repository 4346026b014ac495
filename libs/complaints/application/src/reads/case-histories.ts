import { complaintStreamOf, type ComplaintEvent } from '@redress/complaints/domain';
import { decodeComplaintEvent } from '@redress/complaints/event-schema';
import { caseView, type CaseView } from '@redress/complaints/read-models';
import { readWholeStream, type EventStore, type Recorded } from '@redress/kernel';

/** Every event of one case, and what they add up to, with nothing opened. */
type SealedHistory = Readonly<{ events: readonly Recorded<ComplaintEvent>[]; view: CaseView }>;

/**
 * Cases as the log tells them. Whoever looks at the past of a case asks for it again and again: what was read is kept, as sealed as it was stored, and only
 * the tail of the stream is read anew, so that an answer is never behind.
 */
export type CaseHistories = Readonly<{
  /** @returns undefined where there is no such case. */
  of: (complaintId: string) => Promise<SealedHistory | undefined>;
}>;

/** Events kept over all cases, some kilobytes each; the case that was asked for longest ago goes first. */
const keptEventsMax = 20_000;

type Grown = Readonly<{ events: readonly Recorded<ComplaintEvent>[]; view: CaseView | undefined }>;

const nothingOpen = (): undefined => undefined;
const noEvents: Grown = { events: [], view: undefined };

const grownBy = ({ events, view }: Grown, more: readonly Recorded<ComplaintEvent>[]): Grown =>
  more.length === 0
    ? { events, view }
    : {
        events: [...events, ...more],
        view: more.reduce<CaseView | undefined>(
          (before, recorded) => caseView.project(before, recorded, nothingOpen),
          view,
        ),
      };

export const createCaseHistories = (
  eventStore: Pick<EventStore, 'readStream'>,
  eventsMax = keptEventsMax,
): CaseHistories => {
  const kept = new Map<string, SealedHistory>();
  let keptEvents = 0;

  const forget = (complaintId: string): void => {
    keptEvents -= kept.get(complaintId)?.events.length ?? 0;
    kept.delete(complaintId);
  };

  const keep = (complaintId: string, history: SealedHistory): void => {
    forget(complaintId);
    if (history.events.length > eventsMax) return;
    kept.set(complaintId, history);
    keptEvents += history.events.length;
    for (const oldest of kept.keys()) {
      if (keptEvents <= eventsMax) return;
      forget(oldest);
    }
  };

  return {
    of: async (complaintId) => {
      const known = kept.get(complaintId) ?? noEvents;
      const last = known.events.at(-1);
      const more: Recorded<ComplaintEvent>[] = [];
      const from = last === undefined ? 0n : last.revision + 1n;
      for await (const stored of readWholeStream(eventStore, complaintStreamOf(complaintId), { from }))
        more.push(decodeComplaintEvent(stored));
      const { events, view } = grownBy(known, more);
      if (view === undefined) return undefined;
      const history = { events, view };
      keep(complaintId, history);
      return history;
    },
  };
};
