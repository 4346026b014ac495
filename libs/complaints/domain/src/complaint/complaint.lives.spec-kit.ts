import { addMilliseconds, clear, type Actor, type Instant, type Recorded } from '@redress/kernel';
import type { PolicyPack } from '../policy/policy-pack';
import type { ComplaintCommand, ComplaintCommandType } from './complaint.commands';
import type { ComplaintContext } from './complaint.context';
import { complaintDecider } from './complaint.decider';
import type { ComplaintEvent } from './complaint.events';
import { actors, checks, decisionContext, imported, late, live, sample, undated, withData } from './complaint.spec-kit';
import type { ComplaintState } from './complaint.state';
import { complaintTransitions } from './complaint.transitions';
import { media } from './complaint.values';

/**
 * One drawn step: the command that brings the case on, or which of all that its status allows; how long after the one before, how it comes in, and a
 * number for its details.
 */
export type DrawnStep = Readonly<{
  choice: 'onward' | number;
  afterMilliseconds: number;
  entry: Entry;
  detail: number;
}>;

export const entries = ['live', 'late', 'lateConfirmed', 'imported', 'importedDay', 'undated'] as const;
type Entry = (typeof entries)[number];

/** A fact with the context that it was decided in. */
type LivedFact = Readonly<{ recorded: Recorded<ComplaintEvent>; context: ComplaintContext }>;

export type Life = Readonly<{
  facts: readonly LivedFact[];
  state: ComplaintState;
  /** Every command that was accepted, with the state that it left. */
  accepted: readonly Readonly<{ command: ComplaintCommand; context: ComplaintContext; left: ComplaintState }>[];
}>;

const timesOf = (entry: Entry, at: Instant, previous: Instant, detail: number): Partial<ComplaintContext> => {
  // A late act happened somewhere between the one before and its recording.
  const share = (detail % 11) / 10;
  const between = addMilliseconds(previous, Math.floor((Date.parse(at) - Date.parse(previous)) * share));
  switch (entry) {
    case 'live':
      return live(at);
    case 'late':
      return late(between, at);
    case 'lateConfirmed':
      return late(between, at, { lateConfirmed: true });
    case 'imported':
      return imported(between, at);
    case 'importedDay':
      return imported(`${at.slice(0, 10)}T00:00:00.000Z`, at, { precision: 'day', zone: 'UTC' });
    case 'undated':
      return undated(at);
  }
};

type Variation = (state: ComplaintState, detail: number) => ComplaintCommand;

/** The commands that vary with the case or with the drawn detail; the others are their samples. */
const variations: Readonly<Partial<Record<ComplaintCommandType, Variation>>> = {
  AssessTriage: (_state, detail) =>
    withData(sample.AssessTriage, {
      severity: 1 + (detail % 5),
      complexity: detail % 3 === 0 ? 'complex' : 'simple',
      flags: detail % 13 === 0 ? ['publicSafety'] : [],
    }),
  AssignComplaint: (_state, detail) => withData(sample.AssignComplaint, { unitId: `unit-${detail % 3}` }),
  Escalate: (_state, detail) => ({
    type: 'Escalate',
    data: {
      level: 1 + (detail % 4),
      reason: 'complainant',
      ...(detail % 2 === 0 ? {} : { toUnit: `unit-${detail % 5}` }),
    },
  }),
  AcknowledgeEscalation: ({ escalations }) =>
    withData(sample.AcknowledgeEscalation, {
      escalationId: escalations.find(({ isAcknowledged }) => !isAcknowledged)?.escalationId ?? 'escalation-1',
    }),
  CloseWithFeedback: (_state, detail) =>
    withData(sample.CloseWithFeedback, {
      feedback: { text: clear('Done.'), form: 'written', medium: 'letter' },
      ...(detail % 4 === 0 ? { followUpWaived: 'unreachable' as const } : {}),
    }),
  CorrectRecord: ({ setBy }, detail) =>
    withData(sample.CorrectRecord, {
      targetEventId: setBy.category ?? '',
      correction: { field: 'category', value: { scheme: 'matters', code: `code-${detail % 7}` } },
    }),
  SignOff: (_state, detail) => withData(sample.SignOff, { handlerId: `office:handler-${detail % 3}` }),
  ReturnAssignment: (_state, detail) => withData(sample.ReturnAssignment, { legalBasis: `item ${detail}` }),
  TransferComplaint: (_state, detail) => withData(sample.TransferComplaint, { toUnit: `unit-${detail % 3}` }),
  AttachEvidence: (_state, detail) =>
    withData(sample.AttachEvidence, { sha256: String(detail % 10).repeat(64), sizeBytes: detail + 1 }),
  RecordRootCause: (_state, detail) => withData(sample.RecordRootCause, { causeCode: `cause-${detail % 4}` }),
  CompleteMeasure: ({ measures }) =>
    withData(sample.CompleteMeasure, {
      measureId: measures.find(({ isCompleted }) => !isCompleted)?.measureId ?? 'measure-1',
    }),
  Deescalate: ({ escalations }) =>
    withData(sample.Deescalate, {
      escalationId:
        escalations.find(({ isAcknowledged, isClosed }) => isAcknowledged && !isClosed)?.escalationId ?? 'escalation-1',
    }),
  ProposeResolution: ({ measures }, detail) => {
    const measureIds = measures.slice(0, 1).map(({ measureId }) => measureId);
    const options = Array.from({ length: 1 + (detail % 2) }, () => ({ measureIds, text: clear('By day.') }));
    return withData(sample.ProposeResolution, { options });
  },
  ChooseOption: ({ proposal }, detail) =>
    withData(sample.ChooseOption, { optionId: proposal?.optionIds[detail % 2] ?? 'option-1' }),
  ResolveOnTheSpot: (_state, detail) =>
    withData(sample.ResolveOnTheSpot, {
      feedback: { text: clear('Settled.'), form: 'written', medium: 'counter' },
      ...(detail % 4 === 0 ? { followUpWaived: 'anonymous' as const } : {}),
    }),
  RecordFollowUp: (_state, detail) =>
    withData(sample.RecordFollowUp, { satisfaction: 1 + (detail % 5), resolved: detail % 2 === 0 ? 'yes' : 'no' }),
  RecordFollowUpAttempt: (_state, detail) =>
    withData(sample.RecordFollowUpAttempt, { medium: media[detail % media.length] ?? 'phone' }),
  ReopenComplaint: ({ wasMarkedValid }) =>
    withData(
      sample.ReopenComplaint,
      wasMarkedValid ? {} : { acceptance: { checks: checks(), criteria: sample.MarkValid.data.criteria } },
    ),
  LinkComplaint: (_state, detail) => withData(sample.LinkComplaint, { otherId: `case-${detail % 5}` }),
  PlaceLegalHold: (_state, detail) => withData(sample.PlaceLegalHold, { authority: `court ${detail % 3}` }),
  ReleaseLegalHold: ({ legalHolds }) =>
    withData(sample.ReleaseLegalHold, {
      holdId: legalHolds.find(({ isReleased }) => !isReleased)?.holdId ?? 'hold-1',
    }),
  DestroySubjectKey: (_state, detail) => withData(sample.DestroySubjectKey, { kid: `kid-${detail % 4}` }),
};

/** What brings a case to its end, so that not every life is lost in its beginnings. */
const onwardFrom = ({ status, hasFinding, proposal }: ComplaintState, detail: number): ComplaintCommandType => {
  switch (status) {
    case 'Unfiled':
      return 'FileComplaint';
    case 'NeedsInformation':
      return 'SupplyInformation';
    case 'Filed':
      return 'MarkValid';
    case 'Valid':
      return 'AssignComplaint';
    case 'Assigned':
      return 'SignOff';
    case 'InProgress':
      return hasFinding ? 'ProposeResolution' : 'RecordFinding';
    case 'ResolutionProposed':
      return proposal?.chosen === undefined ? 'ChooseOption' : 'CloseWithFeedback';
    case 'Closed':
      return detail % 3 === 0 ? 'RequestReopen' : 'RecordFollowUpAttempt';
    case 'Invalid':
    case 'NotAccepted':
    case 'Withdrawn':
      return 'RequestReopen';
    case 'ReopenRequested':
      return detail % 3 === 0 ? 'RefuseReopen' : 'ReopenComplaint';
    case 'Disputed':
      return 'AddNote';
  }
};

const drawnCommand = ({ choice, detail }: DrawnStep, state: ComplaintState): ComplaintCommandType => {
  if (choice === 'onward') return onwardFrom(state, detail);
  const allowed = complaintTransitions.filter(({ from }) => from.includes(state.status));
  return allowed[choice % allowed.length]?.command ?? 'AddNote';
};

/** The supervisor acts for the unit that has the case; whoever follows up, or decides on a reopening, is now and then one who must not. */
const actorOf = (type: ComplaintCommandType, { assignment }: ComplaintState, detail: number): Actor => {
  const supervisor = { ...decisionContext.actor, unit: assignment?.unitId ?? 'desk' };
  const isBiased = detail % 5 === 0;
  if (type === 'ReopenComplaint' || type === 'RefuseReopen')
    return isBiased ? { ...supervisor, id: `office:handler-${detail % 3}` } : supervisor;
  const caller = actors[type];
  if (caller === undefined) return supervisor;
  return isBiased ? { ...caller, unit: `unit-${detail % 3}` } : caller;
};

/** The life that these steps make: each draws one of the commands that the case's status allows; what is refused all the same changes nothing. */
export const lifeOf = (pack: PolicyPack, steps: readonly DrawnStep[]): Life => {
  const facts: LivedFact[] = [];
  const accepted: Life['accepted'][number][] = [];
  let state = complaintDecider.initialState;
  let now: Instant = '2026-01-05T08:00:00.000Z';
  for (const step of steps) {
    const { afterMilliseconds, entry, detail } = step;
    const type = drawnCommand(step, state);
    const previous = now;
    now = addMilliseconds(now, afterMilliseconds);
    const actor = actorOf(type, state, detail);
    const context = { ...decisionContext, pack, actor, ...timesOf(entry, now, previous, detail) };
    const command = variations[type]?.(state, detail) ?? sample[type];
    const decision = complaintDecider.decide(command, state, context);
    if (decision.outcome === 'rejected') continue;
    for (const event of decision.events) {
      const recorded = recordedIn(event, state, context);
      facts.push({ recorded, context });
      state = complaintDecider.evolve(state, recorded);
    }
    accepted.push({ command, context, left: state });
  }
  return { facts, state, accepted };
};

const recordedIn = (
  event: ComplaintEvent,
  { nextRevision }: ComplaintState,
  context: ComplaintContext,
): Recorded<ComplaintEvent> => ({
  event,
  stream: 'case-1',
  revision: nextRevision,
  id: `event-${nextRevision}`,
  occurredAt: context.occurredAt,
  recordedAt: context.recordedAt,
  origin: context.origin,
  actor: context.actor,
  commandId: 'command',
  eh: '',
});
