import type { Recorded } from '@redress/kernel';
import type { PolicyPack } from '../policy/policy-pack';
import type { ComplaintCommand, ComplaintCommandType } from './complaint.commands';
import type { ComplaintContext } from './complaint.context';
import { complaintDecider, complaintDeciderOn, type ComplaintDecider } from './complaint.decider';
import type { ComplaintEvent } from './complaint.events';
import { actors, decisionContext, late, sample, withData } from './complaint.spec-kit';
import { unfiledComplaint, type ComplaintState } from './complaint.state';
import type { CaseStatus } from './complaint.statuses';
import type { ComplaintRules, Transition } from './complaint.transitions';
import { reopenableStatuses } from './events/reopening.values';
import { evolveComplaint } from './evolve/complaint.evolve';

/** The sample commands, two of them asking for something else than the histories hold already. */
const asked: Readonly<Record<ComplaintCommandType, ComplaintCommand>> = {
  ...sample,
  AssignComplaint: withData(sample.AssignComplaint, { unitId: 'unit-b' }),
  Escalate: withData(sample.Escalate, { level: 2 }),
  Deescalate: withData(sample.Deescalate, { escalationId: 'escalation-2' }),
};

/** What happens first, wherever the status allows it, so that these commands have something to be about. */
const preludes: Readonly<Partial<Record<ComplaintCommandType, readonly ComplaintCommand[]>>> = {
  CompleteMeasure: [sample.PlanMeasure],
  Deescalate: [
    withData(sample.Escalate, { reason: 'silence' }),
    withData(sample.AcknowledgeEscalation, { escalationId: 'escalation-2' }),
  ],
  ReleaseLegalHold: [sample.PlaceLegalHold],
};

export const commandTypes = Object.values(asked).map(({ type }) => type);

/** A case in each status, as the decider's state. */
export type Cases = ReadonlyMap<CaseStatus, ComplaintState>;

type Answer = Readonly<{ events: readonly ComplaintEvent[]; code?: never } | { code: string; events?: never }>;

/** The answer of a decider; one that a mutant makes throw is none of the expected ones. */
const answerOf = (
  decider: ComplaintDecider,
  command: ComplaintCommand,
  state: ComplaintState,
  context: ComplaintContext,
): Answer => {
  try {
    const decision = decider.decide(command, state, context);
    return decision.outcome === 'accepted' ? { events: decision.events } : { code: decision.rejection.code };
  } catch (error) {
    return { code: `threw ${String(error)}` };
  }
};

const recorded = (
  event: ComplaintEvent,
  { nextRevision }: ComplaintState,
  context: ComplaintContext,
): Recorded<ComplaintEvent> => ({
  event,
  stream: 'case-1',
  revision: nextRevision,
  id: 'event',
  occurredAt: context.occurredAt,
  recordedAt: context.recordedAt,
  origin: context.origin,
  actor: context.actor,
  commandId: 'command',
  eh: '',
});

const stateAfter = (before: ComplaintState, events: readonly ComplaintEvent[], context: ComplaintContext) =>
  events.reduce<ComplaintState>((state, event) => evolveComplaint(state, recorded(event, state, context)), before);

/** The case with the prelude of the command behind it, as the product's own decider allows it. */
const withPrelude = (type: ComplaintCommandType, found: ComplaintState, context: ComplaintContext): ComplaintState =>
  (preludes[type] ?? []).reduce((state, command) => {
    const answer = answerOf(complaintDecider, command, state, context);
    return stateAfter(state, answer.events ?? [], context);
  }, found);

const promisedBy = (target: Transition['to'] | undefined, { status, reopenableFrom }: ComplaintState) =>
  target === 'same' ? status : target === 'previous' ? reopenableFrom : target;

const cellOf = (
  decider: ComplaintDecider,
  command: ComplaintCommand,
  target: Transition['to'] | undefined,
  found: ComplaintState,
  ofPack: ComplaintContext,
): string => {
  const context = { ...ofPack, actor: actors[command.type] ?? ofPack.actor };
  const before = withPrelude(command.type, found, context);
  const answer = answerOf(decider, command, before, context);
  if (answer.code !== undefined) return answer.code;
  const { status } = stateAfter(before, answer.events, context);
  const promised = promisedBy(target, before);
  const types = answer.events.map(({ type }) => type).join(', ');
  // The row says where it leads, the events where they led: a table that promises something else is wrong too.
  return promised === status ? `${status}: ${types}` : `${status}, not ${String(promised)}: ${types}`;
};

export type Matrix = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a decider on these rules answers to every command in every status that there is a case in. */
export const matrixOf = (rules: ComplaintRules, pack: PolicyPack, cases: Cases, types = commandTypes): Matrix => {
  const decider = complaintDeciderOn(rules);
  const context = { ...decisionContext, pack };
  const rowOf = (type: ComplaintCommandType) => {
    const target = rules.transitions.find((row) => row.command === type)?.to;
    return [...cases].map(([status, state]) => [status, cellOf(decider, asked[type], target, state, context)] as const);
  };
  return Object.fromEntries(types.map((type) => [type, Object.fromEntries(rowOf(type))]));
};

/** What becomes of each command, in a status that allows it, when it is said to have happened before the case was filed. */
export const enteredLateOn = (
  rules: ComplaintRules,
  cases: Cases,
  fitting: ReadonlyMap<ComplaintCommandType, CaseStatus>,
): Readonly<Record<string, string>> => {
  const decider = complaintDeciderOn(rules);
  return Object.fromEntries(
    [...fitting].map(([type, status]) => {
      const actor = actors[type] ?? decisionContext.actor;
      const before = withPrelude(type, cases.get(status) ?? unfiledComplaint, { ...decisionContext, actor });
      const answer = answerOf(decider, asked[type], before, {
        ...decisionContext,
        ...late('2026-03-02T08:00:00.000Z', decisionContext.recordedAt),
        actor,
      });
      return [type, answer.code ?? 'accepted'];
    }),
  );
};

/** Where a case goes back to when its reopening is refused, for each end that it can be asked for. */
export const reopeningRefusedOn = (rules: ComplaintRules, cases: Cases): Readonly<Record<string, string>> => {
  const target = rules.transitions.find((row) => row.command === 'RefuseReopen')?.to;
  return Object.fromEntries(
    reopenableStatuses.map((status) => {
      const ended = cases.get(status) ?? unfiledComplaint;
      const requested = answerOf(complaintDecider, sample.RequestReopen, ended, decisionContext);
      const asked = stateAfter(ended, requested.events ?? [], decisionContext);
      return [status, cellOf(complaintDeciderOn(rules), sample.RefuseReopen, target, asked, decisionContext)];
    }),
  );
};
