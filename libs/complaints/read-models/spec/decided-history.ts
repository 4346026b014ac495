import {
  complaintDecider,
  complaintStreamOf,
  policyRefOf,
  type ComplaintCommand,
  type ComplaintContext,
  type ComplaintState,
} from '@redress/complaints/domain';
import { addMilliseconds, civilDateIn, millisecondsPerHour, type Instant } from '@redress/kernel';
import type { RecordedComplaint } from '../src';
import { briskPack } from './brisk-pack';
import { choiceOf, type Choice } from './drawn-choice';
import { commandFor } from './drawn-commands';
import { complaintId, handler, startOfCase } from './recorded-events';
import { sealedText } from './sealed-text';

const fileComplaint: ComplaintCommand = {
  type: 'FileComplaint',
  data: {
    matterKind: 'complaint',
    anonymity: 'named',
    channel: 'phone',
    category: { scheme: 'city', code: 'c0' },
    subject: sealedText('subject'),
    narrative: sealedText('narrative'),
    demand: sealedText('demand'),
    complainant: { name: sealedText('name') },
    respondent: { organisation: 'organisation' },
  },
};

type Act = Pick<ComplaintContext, 'occurredAt' | 'recordedAt' | 'origin' | 'provenance' | 'lateConfirmed'>;

/** Who asks what came of a case, and who decides whether it is taken up again, is not of the unit that handled it (domain-model C5.8). */
const independentActs: ReadonlySet<ComplaintCommand['type']> = new Set<ComplaintCommand['type']>([
  'RecordFollowUp',
  'RecordFollowUpAttempt',
  'ReopenComplaint',
  'RefuseReopen',
]);

const contextOf = (type: ComplaintCommand['type'], act: Act, state: ComplaintState): ComplaintContext => ({
  ...act,
  actor: {
    ...handler,
    role: 'supervisor',
    unit: independentActs.has(type) ? 'centre' : (state.assignment?.unitId ?? 'centre'),
  },
  pack: briskPack,
  occurredOn: civilDateIn('UTC')(act.occurredAt),
  complaintNo: '20260302-ABCDEFGHJ0',
});

const hoursBefore = (instant: Instant, hours: number): Instant =>
  addMilliseconds(instant, -hours * millisecondsPerHour);

const startOfDay = (instant: Instant): Instant => `${civilDateIn('UTC')(instant)}T00:00:00.000Z`;

/** An act of the office itself: most at once, some entered late, a few proved but undated. */
const actHere = (now: Instant, { which, lateHours, undated }: Choice): Act => {
  const lateConfirmed = which % 2 === 0;
  if (undated)
    return {
      occurredAt: now,
      recordedAt: now,
      origin: 'late',
      provenance: { precision: 'notAfter' },
      lateConfirmed,
    };
  return lateHours === 0
    ? { occurredAt: now, recordedAt: now, origin: 'live', provenance: {}, lateConfirmed }
    : { occurredAt: hoursBefore(now, lateHours), recordedAt: now, origin: 'late', provenance: {}, lateConfirmed };
};

/** An act in another system's records, all of which came here at once. */
const actElsewhere = (happened: Instant, importedAt: Instant, { which, undated }: Choice): Act => {
  const act = { recordedAt: importedAt, origin: 'import', lateConfirmed: false } as const;
  if (undated) return { ...act, occurredAt: importedAt, provenance: { precision: 'notAfter' } };
  return which % 2 === 0
    ? { ...act, occurredAt: happened, provenance: { assumed: ['zone'] } }
    : { ...act, occurredAt: startOfDay(happened), provenance: { precision: 'day', zone: 'UTC' } };
};

type History = Readonly<{ events: readonly RecordedComplaint[]; state: ComplaintState }>;

const extended = (history: History, command: ComplaintCommand, act: Act, stream: string): History => {
  const context = contextOf(command.type, act, history.state);
  const decision = complaintDecider.decide(command, history.state, context);
  if (decision.outcome === 'rejected') return history;
  return decision.events.reduce<History>(({ events, state }, event) => {
    const recorded: RecordedComplaint = {
      event,
      stream,
      revision: BigInt(events.length),
      id: `event-${events.length}`,
      occurredAt: act.occurredAt,
      recordedAt: act.recordedAt,
      origin: act.origin,
      actor: context.actor,
      commandId: `command-${events.length}`,
      eh: `eh-${events.length}`,
      policy: policyRefOf(briskPack),
    };
    return { events: [...events, recorded], state: complaintDecider.evolve(state, recorded) };
  }, history);
};

const filedBy: Choice = { what: 0, which: 1, hours: 0, lateHours: 0, undated: false };
/** How long after the start the records of another system are imported, in hours. */
const importDelayHours = 3_000;

/**
 * A history that the decider let happen, from numbers: the same for the same numbers. `imported`: how many of the first steps come from another
 * system's records.
 */
export const decidedHistory = (
  numbers: readonly number[],
  { imported = 0, id = complaintId }: Readonly<{ imported?: number; id?: string }> = {},
): History => {
  const stream = complaintStreamOf(id);
  const importedAt = addMilliseconds(startOfCase, importDelayHours * millisecondsPerHour);
  const filing = imported > 0 ? actElsewhere(startOfCase, importedAt, filedBy) : actHere(startOfCase, filedBy);
  let history = extended({ events: [], state: complaintDecider.initialState }, fileComplaint, filing, stream);
  let now = startOfCase;
  for (const [index, choice] of numbers.map(choiceOf).entries()) {
    now = addMilliseconds(index === imported && imported > 0 ? importedAt : now, choice.hours * millisecondsPerHour);
    const act = index < imported ? actElsewhere(now, importedAt, choice) : actHere(now, choice);
    history = extended(history, commandFor(history.state, choice), act, stream);
  }
  return history;
};
