import type { DeadlineKind, DeadlineStarter } from '../../policy/policy-pack';
import type { ComplaintContext } from '../complaint.context';
import type { DeadlineEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import { countsAt, runsFrom } from '../complaint.time';
import { clockResumed } from './clock';
import { deadlineSet } from './deadline.start';
import { cancelled, settled, type CancellingCause } from './deadline.settle';

/** What an act does to the deadlines of its case. */
export type DeadlineEffect = Readonly<{
  /** Revision of the act. */
  act: bigint;
  /** The kind that waited for this act. */
  meets?: DeadlineKind;
  starts?: DeadlineStarter;
  /** Kinds that begin anew, in the length that the pack gives them, whatever it starts them on otherwise: the case waits for these acts once more. */
  restarts?: readonly DeadlineKind[];
  /** A kind whose reason has gone, and why. */
  voids?: Readonly<{ kind: DeadlineKind; cause: CancellingCause }>;
  /** A kind that the pack would start here, and that is waived for a reason on the record. */
  waives?: DeadlineKind;
  /** The case ends: whatever else is live is cancelled, and what stands still runs again first (domain-model C5.5). */
  ends?: boolean;
}>;

/** In this order: the clock runs again, what was waited for is settled, what is over is cancelled, what begins is set. */
export const deadlineEvents = (
  state: ComplaintState,
  context: ComplaintContext,
  { act, meets, starts, restarts = [], voids, waives, ends = false }: DeadlineEffect,
): readonly DeadlineEvent[] => {
  const { pack } = context;
  const runs = runsFrom(context);
  const resumption = ends ? clockResumed(state, runs, 'ended') : { events: [], deadlines: state.deadlines };
  const awaited = resumption.deadlines.filter(({ kind }) => kind === meets);
  const others = resumption.deadlines.filter(({ kind }) => kind !== meets);
  const rules = pack.deadlines.filter(
    ({ startsOn, kind }) => (startsOn === starts || restarts.includes(kind)) && kind !== waives,
  );
  const causeOf = (kind: DeadlineKind): CancellingCause | undefined => {
    if (ends) return 'ended';
    if (kind === voids?.kind) return voids.cause;
    return rules.some((rule) => rule.kind === kind) ? 'reassigned' : undefined;
  };
  return [
    ...resumption.events,
    ...awaited.map(settled(countsAt(context), act, state)),
    ...others.flatMap((deadline) => {
      const cause = causeOf(deadline.kind);
      return cause === undefined ? [] : [cancelled(cause)(deadline)];
    }),
    ...(runs === 'undated' ? [] : rules.map((rule) => deadlineSet(rule, runs, act, pack, state))),
  ];
};
