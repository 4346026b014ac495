import {
  complaintDecider,
  complaintStreamOf,
  type ComplaintCommand,
  type ComplaintContext,
  type ComplaintEvent,
  type ComplaintState,
} from '@redress/complaints/domain';
import { hotlinePack } from '@redress/complaints/reference';
import { addMilliseconds, civilDateIn, type Actor, type Instant, type Recorded } from '@redress/kernel';
import type { DoorCommandType } from './body-of';
import { commandBodies } from './command-bodies';

const filed = ['FileComplaint'] as const;
const valid = [...filed, 'MarkValid'] as const;
const assigned = [...valid, 'AssignComplaint'] as const;
const inProgress = [...assigned, 'SignOff'] as const;
const found = [...inProgress, 'AttachEvidence', 'RecordFinding', 'PlanMeasure'] as const;
const proposed = [...found, 'ProposeResolution'] as const;
const closed = [...proposed, 'ChooseOption', 'CloseWithFeedback'] as const;
const reopenRequested = [...closed, 'RequestReopen'] as const;

/** Examples after which each example is accepted. */
export const livesBefore: Readonly<Record<DoorCommandType, readonly DoorCommandType[]>> = {
  FileComplaint: [],
  AcknowledgeComplaint: filed,
  RequestInformation: filed,
  SupplyInformation: [...filed, 'RequestInformation'],
  MarkValid: filed,
  MarkInvalid: filed,
  RefuseAcceptance: filed,
  AssessTriage: valid,
  AssignComplaint: valid,
  SignOff: assigned,
  LogCommunication: inProgress,
  RecordFinding: [...inProgress, 'AttachEvidence'],
  ReturnAssignment: assigned,
  TransferComplaint: inProgress,
  AttachEvidence: inProgress,
  RecordRespondentStatement: inProgress,
  RecordRootCause: inProgress,
  PlanMeasure: inProgress,
  CompleteMeasure: found,
  ProposeResolution: found,
  ChooseOption: proposed,
  RejectProposal: proposed,
  Escalate: filed,
  AcknowledgeEscalation: [...filed, 'Escalate'],
  Deescalate: [...filed, 'Escalate', 'AcknowledgeEscalation'],
  ResolveOnTheSpot: valid,
  CloseWithFeedback: closed.slice(0, -1),
  DisputeOutcome: closed,
  WithdrawComplaint: filed,
  RecordFollowUpAttempt: closed,
  RecordFollowUp: closed,
  RequestReopen: closed,
  ReopenComplaint: reopenRequested,
  RefuseReopen: reopenRequested,
  AddNote: filed,
  CorrectRecord: filed,
  LinkComplaint: filed,
  PlaceLegalHold: filed,
  ReleaseLegalHold: [...filed, 'PlaceLegalHold'],
};

/** The head of the unit that the examples dispatch to; where somebody else has to do it, he. */
const head: Actor = { kind: 'user', id: 'directory:u-1002', role: 'unit-head', unit: 'unit-housing' };
const caller: Actor = { kind: 'user', id: 'directory:u-3001', role: 'follow-up', unit: 'unit-quality' };
const supervisor: Actor = { kind: 'user', id: 'directory:u-0007', role: 'supervisor', unit: 'unit-supervision' };
const actors: Readonly<Partial<Record<DoorCommandType, Actor>>> = {
  RecordFollowUpAttempt: caller,
  RecordFollowUp: caller,
  ReopenComplaint: supervisor,
  RefuseReopen: supervisor,
};

const start: Instant = '2026-03-02T01:30:00.000Z';
const civilDate = civilDateIn('Asia/Shanghai');

const contextAt = (at: Instant, actor: Actor): ComplaintContext => ({
  occurredAt: at,
  recordedAt: at,
  origin: 'live',
  actor,
  pack: hotlinePack,
  provenance: {},
  occurredOn: civilDate(at),
  complaintNo: '20260302-0000000000',
  lateConfirmed: false,
});

/** The id of the filing is the one that the example of a correction names. */
const idOf = (revision: bigint): string =>
  revision === 0n ? commandBodies.CorrectRecord.example.targetEventId : `event-${revision}`;

/** What the domain makes of commands that follow one another, a minute apart. @throws Error naming the first that it refuses. */
export const decideLife = (commands: readonly ComplaintCommand[]): readonly ComplaintEvent[] => {
  let state: ComplaintState = complaintDecider.initialState;
  let events: readonly ComplaintEvent[] = [];
  commands.forEach((command, minute) => {
    const actor = Object.entries(actors).find(([type]) => type === command.type)?.[1] ?? head;
    const context = contextAt(addMilliseconds(start, minute * 60_000), actor);
    const decision = complaintDecider.decide(command, state, context);
    if (decision.outcome === 'rejected')
      throw new Error(`${command.type} refused: ${JSON.stringify(decision.rejection)}`);
    ({ events } = decision);
    for (const event of events) {
      const recorded: Recorded<ComplaintEvent> = {
        event,
        stream: complaintStreamOf('0'),
        revision: state.nextRevision,
        id: idOf(state.nextRevision),
        occurredAt: context.occurredAt,
        recordedAt: context.recordedAt,
        origin: 'live',
        actor,
        commandId: `command-${minute}`,
        eh: '',
      };
      state = complaintDecider.evolve(state, recorded);
    }
  });
  return events;
};
