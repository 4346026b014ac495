import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import { deadlineEvents } from '../deadlines/deadline-events';
import type { ReopenableStatus } from '../events/reopening.values';
import { nextEscalationId } from './escalation.facts';
import type { Facts } from './facts';

/** From this reopening on a case goes to the supervisor as well (domain-model C5.13). */
const escalatedFromReopening = 2;
/** The hotline supervisor on the ladder (domain-model C6). */
const supervisorsLevel = 2;

export const reopenRequested = (
  { data }: ComplaintCommandOf<'RequestReopen'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'ReopenRequested', data: { ...data, ...provenance } }];

/** @throws Error where a reopening is to be decided and no event says of what end: such a history was never written by this decider. */
const endOf = ({ reopenableFrom, status }: ComplaintState): ReopenableStatus => {
  if (reopenableFrom === undefined) throw new Error(`A case in ${status} has no end to be reopened from`);
  return reopenableFrom;
};

/** The pack's fallback unit is where the supervisor sits: what has no other target goes there. */
const escalation = (
  reopenNo: number,
  state: ComplaintState,
  { pack, provenance }: ComplaintContext,
): readonly ComplaintEvent[] => {
  if (reopenNo < escalatedFromReopening) return [];
  const { levelMax, fallbackUnit } = pack.escalation;
  return [
    {
      type: 'ComplaintEscalated',
      data: {
        escalationId: nextEscalationId(state),
        level: Math.min(supervisorsLevel, levelMax),
        reason: 'reopened',
        toUnit: fallbackUnit,
        ...provenance,
      },
    },
  ];
};

export const reopened = (
  { data: { acceptance, ...data } }: ComplaintCommandOf<'ReopenComplaint'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => {
  const { actor, provenance } = context;
  const reopenNo = state.reopenings + 1;
  const validity: readonly ComplaintEvent[] =
    acceptance === undefined
      ? []
      : [
          { type: 'AcceptanceChecked', data: { checks: acceptance.checks, ...provenance } },
          { type: 'ComplaintMarkedValid', data: { criteria: acceptance.criteria, ...provenance } },
        ];
  return [
    {
      type: 'ComplaintReopened',
      data: { ...data, reopenNo, from: endOf(state), decidedBy: actor.id, ...provenance },
    },
    ...validity,
    ...escalation(reopenNo, state, context),
    // What was judged stays judged; the case has to be dispatched and resolved once more, and the closing that was to be followed up is undone.
    ...deadlineEvents(state, context, {
      act: state.nextRevision,
      restarts: ['dispatch', 'resolve'],
      voids: { kind: 'followUp', cause: 'reopened' },
    }),
  ];
};

export const reopenRefused = (
  { data }: ComplaintCommandOf<'RefuseReopen'>,
  state: ComplaintState,
  { actor, provenance }: ComplaintContext,
): Facts => [{ type: 'ReopenRefused', data: { ...data, decidedBy: actor.id, backTo: endOf(state), ...provenance } }];
