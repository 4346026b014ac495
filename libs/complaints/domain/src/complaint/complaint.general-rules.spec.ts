import { acceptedHistory, specify } from '@redress/testing';
import type { ComplaintCommand } from './complaint.commands';
import type { ComplaintContext } from './complaint.context';
import { complaintDecider } from './complaint.decider';
import { generalRules } from './complaint.general-rules';
import type { Refusal } from './complaint.rejections';
import { commandsTo, decisionContext, imported, late, live, sample, stepsOf, undated } from './complaint.spec-kit';
import { officePack } from './complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const given = (commands: readonly ComplaintCommand[]) =>
  complaint.given(...acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commands)));

/** The case was found valid at 09:02. */
const valid = commandsTo.Valid;
const { recordedAt } = decisionContext;

type Refused = readonly [
  rule: keyof typeof generalRules,
  command: ComplaintCommand,
  context: Partial<ComplaintContext>,
  refusal: Refusal,
];

const refused: readonly Refused[] = [
  [
    'nothingIsRecordedBeforeItOccurs',
    sample.AddNote,
    late('2026-03-02T10:00:00.001Z', recordedAt),
    { code: 'OccurredAfterRecorded', occurredAt: '2026-03-02T10:00:00.001Z', recordedAt },
  ],
  [
    'originFitsTheTime',
    sample.AddNote,
    { ...live(recordedAt), occurredAt: '2026-03-02T09:59:59.999Z' },
    { code: 'OriginContradictsTime', origin: 'live', occurredAt: '2026-03-02T09:59:59.999Z', recordedAt },
  ],
  [
    'originFitsTheTime',
    sample.AddNote,
    { ...live(recordedAt), provenance: { precision: 'notAfter' } },
    { code: 'OriginContradictsTime', origin: 'live', precision: 'notAfter', occurredAt: recordedAt, recordedAt },
  ],
  [
    'originFitsTheTime',
    sample.AddNote,
    imported('2026-03-02T09:30:00.000Z', recordedAt, { precision: 'notAfter' }),
    {
      code: 'OriginContradictsTime',
      origin: 'import',
      precision: 'notAfter',
      occurredAt: '2026-03-02T09:30:00.000Z',
      recordedAt,
    },
  ],
  [
    'statusChangesComeInOrder',
    sample.AssignComplaint,
    late('2026-03-02T09:01:59.999Z', recordedAt),
    {
      code: 'OccurredBeforePrevious',
      occurredAt: '2026-03-02T09:01:59.999Z',
      previousAt: '2026-03-02T09:02:00.000Z',
    },
  ],
  [
    'statusChangesComeInOrder',
    sample.AssignComplaint,
    imported('2026-02-28T16:00:00.000Z', recordedAt, { precision: 'day', zone: 'Asia/Shanghai' }),
    {
      code: 'OccurredBeforePrevious',
      occurredAt: '2026-02-28T16:00:00.000Z',
      previousAt: '2026-03-02T09:02:00.000Z',
    },
  ],
  [
    'noDecisionIsAnAis',
    sample.AssignComplaint,
    { actor: { kind: 'ai', id: 'office:model-1', role: 'supervisor', unit: 'unit-a' } },
    { code: 'AiMayOnlySuggest', command: 'AssignComplaint' },
  ],
];

describe('the rules of every command', () => {
  it.each(refused)('%s refuses %j with %j', (rule, command, context, refusal) =>
    given(valid)
      .when(command, context)
      .thenRejected({ ...refusal, rule }),
  );

  it.each<[string, ComplaintCommand, Partial<ComplaintContext>]>([
    ['a live act at the millisecond of its recording', sample.AssignComplaint, live(recordedAt)],
    [
      'a late change of status at the time of the last one',
      sample.AssignComplaint,
      late('2026-03-02T09:02:00.000Z', recordedAt),
    ],
    [
      'a change of status on the day of the last one',
      sample.AssignComplaint,
      imported('2026-03-01T16:00:00.000Z', recordedAt, { precision: 'day', zone: 'Asia/Shanghai' }),
    ],
    ['a change of status without a date', sample.AssignComplaint, undated(recordedAt)],
    ['a note from before the case was filed', sample.AddNote, late('2026-03-01T00:00:00.000Z', recordedAt)],
    ['a system that acts', sample.AssignComplaint, { actor: { kind: 'system', id: 'redress:routing' } }],
  ])('let through %s', (_what, command, context) => {
    const state = acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...valid)).reduce(
      complaintDecider.evolve,
      complaintDecider.initialState,
    );
    expect(complaintDecider.decide(command, state, { ...decisionContext, ...context }).outcome).toBe('accepted');
  });

  it('are each shown to refuse', () => {
    expect([...new Set(refused.map(([rule]) => rule))]).toStrictEqual(Object.keys(generalRules));
  });

  it('come before the status, and time before the person', () =>
    given([])
      .when(sample.AddNote, {
        ...late('2026-03-03T00:00:00.000Z', recordedAt),
        actor: { kind: 'ai', id: 'office:model-1' },
      })
      .thenRejected({
        code: 'OccurredAfterRecorded',
        occurredAt: '2026-03-03T00:00:00.000Z',
        recordedAt,
        rule: 'nothingIsRecordedBeforeItOccurs',
      }));

  it('refuse an AI in whatever status', () =>
    given([])
      .when(sample.FileComplaint, { actor: { kind: 'ai', id: 'office:model-1' } })
      .thenRejected({ code: 'AiMayOnlySuggest', command: 'FileComplaint', rule: 'noDecisionIsAnAis' }));
});

describe('the status', () => {
  it('comes before the guards, and says where the command is possible', () =>
    given(valid)
      .when({ ...sample.DisputeOutcome, data: { contestedEventIds: [] } })
      .thenRejected({
        code: 'TransitionNotAllowed',
        command: 'DisputeOutcome',
        status: 'Valid',
        allowedFrom: ['Closed', 'Invalid', 'NotAccepted'],
        rule: 'transitionTable',
      }));

  it('names a repetition', () =>
    given(valid)
      .when(sample.MarkValid)
      .thenRejected({ code: 'AlreadyMarkedValid', status: 'Valid', rule: 'transitionTable' }));

  it('asks for a complaint first', () =>
    given([])
      .when(sample.MarkValid)
      .thenRejected({ code: 'ComplaintNotFiled', command: 'MarkValid', rule: 'transitionTable' }));
});
