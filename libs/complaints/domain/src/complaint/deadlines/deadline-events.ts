import type { DeadlineKind, DeadlineStarter } from '../../policy/policy-pack';
import type { ComplaintContext } from '../complaint.context';
import type { DeadlineEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import { countsAt, runsFrom } from '../complaint.time';
import { clockResumed } from './clock';
import { deadlineSet } from './deadline.start';
import { cancelled, settled } from './deadline.settle';

/** What an act does to the deadlines of its case. */
export type DeadlineEffect = Readonly<{
  /** Revision of the act. */
  act: bigint;
  /** The kind that waited for this act. */
  meets?: DeadlineKind;
  starts?: DeadlineStarter;
  /** A kind that the pack would start here, and that is waived for a reason on the record. */
  waives?: DeadlineKind;
  /** The case ends: whatever else is live is cancelled, and what stands still runs again first (domain-model C5.5). */
  ends?: boolean;
}>;

/** In this order: the clock runs again, what was waited for is settled, what is over is cancelled, what begins is set. */
export const deadlineEvents = (
  state: ComplaintState,
  context: ComplaintContext,
  { act, meets, starts, waives, ends = false }: DeadlineEffect,
): readonly DeadlineEvent[] => {
  const { pack } = context;
  const runs = runsFrom(context);
  const resumption = ends ? clockResumed(state, runs, 'ended') : { events: [], deadlines: state.deadlines };
  const awaited = resumption.deadlines.filter(({ kind }) => kind === meets);
  const others = resumption.deadlines.filter(({ kind }) => kind !== meets);
  const rules = pack.deadlines.filter(({ startsOn, kind }) => startsOn === starts && kind !== waives);
  const replaced = others.filter(({ kind }) => rules.some((rule) => rule.kind === kind));
  return [
    ...resumption.events,
    ...awaited.map(settled(countsAt(context), act, state)),
    ...(ends ? others.map(cancelled('ended')) : replaced.map(cancelled('reassigned'))),
    ...(runs === 'undated' ? [] : rules.map((rule) => deadlineSet(rule, runs, act, pack, state))),
  ];
};
