import { addMilliseconds, civilDateIn, clear, type Actor, type Instant } from '@redress/kernel';
import type { PolicyPack } from '../policy/policy-pack';
import type { ComplaintCommand, ComplaintCommandOf, ComplaintCommandType } from './complaint.commands';
import type { ComplaintContext } from './complaint.context';
import { officePack } from './complaint.spec-packs';
import type { CaseStatus } from './complaint.statuses';
import type { AcceptanceChecks, Provenance } from './complaint.values';

const civilDate = civilDateIn('Asia/Shanghai');

type Times = Pick<
  ComplaintContext,
  'occurredAt' | 'recordedAt' | 'origin' | 'occurredOn' | 'provenance' | 'lateConfirmed'
>;

const times = (occurredAt: Instant, recordedAt: Instant, about: Pick<Times, 'origin'> & Partial<Times>): Times => ({
  occurredAt,
  recordedAt,
  occurredOn: civilDate(occurredAt),
  provenance: {},
  lateConfirmed: false,
  ...about,
});

export const live = (at: Instant): Times => times(at, at, { origin: 'live' });

export const late = (occurredAt: Instant, recordedAt: Instant, about: Partial<Times> = {}): Times =>
  times(occurredAt, recordedAt, { origin: 'late', ...about });

export const imported = (occurredAt: Instant, recordedAt: Instant, provenance: Provenance = {}): Times =>
  times(occurredAt, recordedAt, { origin: 'import', provenance });

/** Imported, and proved but undated. */
export const undated = (recordedAt: Instant): Times => imported(recordedAt, recordedAt, { precision: 'notAfter' });

/** A supervisor of the unit that the cases below are dispatched to, so that no question of person arises where a test does not ask one. */
export const decisionContext: ComplaintContext = {
  ...live('2026-03-02T10:00:00.000Z'),
  actor: { kind: 'user', id: 'office:supervisor-1', role: 'supervisor', unit: 'unit-a' },
  pack: officePack,
  complaintNo: '20260302-0000000000',
};

export const checks = (failing: Partial<AcceptanceChecks> = {}): AcceptanceChecks => ({
  rightsHarmed: { holds: true },
  respondentIdentified: { holds: true },
  factsStated: { holds: true },
  demandStated: { holds: true },
  withinJurisdiction: { holds: true },
  notDuplicate: { holds: true },
  ...failing,
});

/** The id of the first event of a history (`recordedFact`). */
export const filingEventId = '00000000-0000-4000-8000-000000000001';

/** One command of each type, complete in everything that a guard asks. */
export const sample: { readonly [T in ComplaintCommandType]: ComplaintCommandOf<T> } = {
  FileComplaint: {
    type: 'FileComplaint',
    data: {
      matterKind: 'complaint',
      anonymity: 'named',
      channel: 'phone',
      category: { scheme: 'matters', code: 'noise' },
      respondent: { organisation: 'Harbour Building Site', unitId: 'unit-r', staffRef: 'office:foreman-1' },
      complainant: { name: clear('Wang Li'), contact: clear('555-0100') },
      narrative: clear('Hammering at night.'),
      externalRef: { system: 'legacy', id: '17' },
    },
  },
  AcknowledgeComplaint: {
    type: 'AcknowledgeComplaint',
    data: { method: 'phone', steps: ['acceptance', 'handling'], promisedDates: ['2026-03-07'] },
  },
  RequestInformation: { type: 'RequestInformation', data: { items: [clear('Which nights?')], medium: 'sms' } },
  SupplyInformation: { type: 'SupplyInformation', data: { items: [clear('Monday and Tuesday.')], medium: 'sms' } },
  MarkValid: {
    type: 'MarkValid',
    data: { checks: checks(), criteria: [{ criterion: 'legalBreach', clauseRef: 'Noise Act, section 4' }] },
  },
  MarkInvalid: {
    type: 'MarkInvalid',
    data: { checks: checks(), reasons: clear('The site has a permit for the night.'), remediesTold: ['review'] },
  },
  RefuseAcceptance: {
    type: 'RefuseAcceptance',
    data: {
      checks: checks({ withinJurisdiction: { holds: false } }),
      refusalCode: 'outsideAuthority',
      routeOutTo: 'harbour authority',
      remediesTold: ['review'],
    },
  },
  AssessTriage: {
    type: 'AssessTriage',
    data: { severity: 2, complexity: 'simple', urgency: 'routine', sensitivity: 'normal', flags: [], source: 'human' },
  },
  AssignComplaint: {
    type: 'AssignComplaint',
    data: { unitId: 'unit-a', dispatchBasis: 'duty list, item 3', by: 'manual' },
  },
  SignOff: { type: 'SignOff', data: { handlerId: 'office:handler-1' } },
  LogCommunication: {
    type: 'LogCommunication',
    data: { direction: 'outbound', counterparty: 'complainant', medium: 'phone', kind: 'progress', successful: 'yes' },
  },
  RecordFinding: {
    type: 'RecordFinding',
    data: { finding: 'upheld', basis: clear('Two measurements.'), evidenceIds: [] },
  },
  AddNote: { type: 'AddNote', data: { text: clear('Call back after six.') } },
  Escalate: { type: 'Escalate', data: { level: 1, reason: 'complainant', toUnit: 'unit-a' } },
  AcknowledgeEscalation: { type: 'AcknowledgeEscalation', data: { escalationId: 'escalation-1' } },
  CloseWithFeedback: {
    type: 'CloseWithFeedback',
    data: {
      feedback: { text: clear('Work at night has been stopped.'), form: 'oral', medium: 'phone' },
      finding: 'upheld',
      outcome: 'remedied',
      remediesTold: ['review'],
    },
  },
  DisputeOutcome: {
    type: 'DisputeOutcome',
    data: { statement: clear('They hammer again.'), contestedEventIds: [] },
  },
  CorrectRecord: {
    type: 'CorrectRecord',
    data: {
      targetEventId: filingEventId,
      correction: { field: 'channel', value: 'web' },
      reason: clear('The form came in by web.'),
    },
  },
  WithdrawComplaint: {
    type: 'WithdrawComplaint',
    data: { reason: clear('Settled with the neighbour.'), verifiedBy: 'call back to the number on file' },
  },
  ReturnAssignment: {
    type: 'ReturnAssignment',
    data: { returnCode: 'wrongDuty', legalBasis: 'duty list, item 7', suggestedUnit: 'unit-b' },
  },
  TransferComplaint: {
    type: 'TransferComplaint',
    data: { toUnit: 'unit-b', reason: clear('The quay is theirs.'), handoverNote: clear('Two nights measured.') },
  },
  AttachEvidence: {
    type: 'AttachEvidence',
    data: {
      kind: 'audio',
      sha256: 'a'.repeat(64),
      sizeBytes: 48_211,
      mediaType: 'audio/ogg',
      storageRef: 'store/0001',
      description: clear('Hammering, eleven at night.'),
      source: 'complainant',
    },
  },
  RecordRespondentStatement: {
    type: 'RecordRespondentStatement',
    data: { by: clear('the foreman'), text: clear('We pour concrete at night.'), evidenceIds: [] },
  },
  RecordRootCause: { type: 'RecordRootCause', data: { causeCode: 'permitNotChecked', preventable: 'yes' } },
  PlanMeasure: {
    type: 'PlanMeasure',
    data: {
      kind: 'corrective',
      description: clear('No work after ten.'),
      dueOn: '2026-03-09',
      responsible: 'unit-a',
    },
  },
  CompleteMeasure: {
    type: 'CompleteMeasure',
    data: { measureId: 'measure-1', proof: clear('Silent on three nights.'), evidenceIds: [] },
  },
  Deescalate: {
    type: 'Deescalate',
    data: { escalationId: 'escalation-1', result: clear('The supervisor has called.') },
  },
  ProposeResolution: {
    type: 'ProposeResolution',
    data: {
      options: [{ measureIds: [], text: clear('The site works by day.') }],
      reasons: clear('The site has changed its hours by itself.'),
      complianceCheck: { lawRefs: ['Noise Act, section 4'], by: 'office:lawyer-1' },
    },
  },
  ChooseOption: { type: 'ChooseOption', data: { optionId: 'option-1', medium: 'phone' } },
  RejectProposal: { type: 'RejectProposal', data: { medium: 'phone', reason: clear('They have promised before.') } },
  ResolveOnTheSpot: {
    type: 'ResolveOnTheSpot',
    data: {
      agreement: { medium: 'phone', statement: clear('That settles it for me.') },
      feedback: { text: clear('The site has been told to stop.'), form: 'oral', medium: 'phone' },
      finding: 'upheld',
      outcome: 'explained',
      remediesTold: ['review'],
    },
  },
  RecordFollowUp: {
    type: 'RecordFollowUp',
    data: { medium: 'phone', resolved: 'yes', satisfaction: 4, responded: 'yes' },
  },
  RecordFollowUpAttempt: { type: 'RecordFollowUpAttempt', data: { medium: 'phone' } },
  RequestReopen: { type: 'RequestReopen', data: { ground: 'notSolved', evidenceIds: [] } },
  ReopenComplaint: { type: 'ReopenComplaint', data: { toUnit: 'unit-b' } },
  RefuseReopen: { type: 'RefuseReopen', data: { reasons: clear('The measurements show silence.') } },
  LinkComplaint: {
    type: 'LinkComplaint',
    data: { type: 'relatedTo', otherId: 'other-case', basis: clear('The same site.') },
  },
  PlaceLegalHold: {
    type: 'PlaceLegalHold',
    data: { authority: 'district court, 17/2026', scope: clear('Everything about the site.') },
  },
  ReleaseLegalHold: {
    type: 'ReleaseLegalHold',
    data: { holdId: 'hold-1', authority: 'district court, 17/2026', reason: clear('The suit is withdrawn.') },
  },
  SeeSourceRow: { type: 'SeeSourceRow', data: { sourceRow: clear('5d41402abc4b2a76') } },
  DestroySubjectKey: { type: 'DestroySubjectKey', data: { kid: 'kid-1', erasureId: 'erasure-1' } },
};

/** The command with some of its data changed. */
export const withData = <C extends Readonly<{ type: string; data: object }>>(
  command: C,
  change: Partial<C['data']>,
): C => ({
  ...command,
  data: { ...command.data, ...change },
});

/** Of the quality team, which never handles a case: whoever follows one up. */
export const followUpCaller: Actor = { kind: 'user', id: 'office:caller-1', role: 'follow-up', unit: 'unit-q' };

/** Whoever these commands are for, where it is not the supervisor of the unit that handled the case. */
export const actors: Readonly<Partial<Record<ComplaintCommandType, Actor>>> = {
  RecordFollowUp: followUpCaller,
  RecordFollowUpAttempt: followUpCaller,
};

type Step = Readonly<{ command: ComplaintCommand; context: Partial<ComplaintContext> }>;

/** These commands under one pack, live, a minute apart from nine o'clock (UTC) on the day of `decisionContext`. */
export const stepsOf = (pack: PolicyPack, ...commands: readonly ComplaintCommand[]): readonly Step[] =>
  commands.map((command, minute) => ({
    command,
    context: {
      ...live(addMilliseconds('2026-03-02T09:00:00.000Z', minute * 60_000)),
      pack,
      actor: actors[command.type] ?? decisionContext.actor,
    },
  }));

const filed = [sample.FileComplaint, sample.Escalate] as const;
const inProgress = [...filed, sample.MarkValid, sample.AssignComplaint, sample.SignOff, sample.RecordFinding] as const;

const proposed = [...inProgress, sample.ProposeResolution] as const;
const closed = [...proposed, sample.CloseWithFeedback] as const;

/** A life that leads to each status, with an escalation that nobody has acknowledged, so that every command has something to be about. */
export const commandsTo: Readonly<Record<CaseStatus, readonly ComplaintCommand[]>> = {
  Unfiled: [],
  Filed: filed,
  NeedsInformation: [...filed, sample.RequestInformation],
  Valid: [...filed, sample.MarkValid],
  Assigned: [...filed, sample.MarkValid, sample.AssignComplaint],
  InProgress: inProgress,
  ResolutionProposed: proposed,
  Invalid: [...filed, sample.MarkInvalid],
  NotAccepted: [...filed, sample.RefuseAcceptance],
  Closed: closed,
  ReopenRequested: [...closed, sample.RequestReopen],
  Disputed: [...closed, sample.DisputeOutcome],
  Withdrawn: [...filed, sample.WithdrawComplaint],
};
