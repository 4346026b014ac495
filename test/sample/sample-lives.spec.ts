import {
  complaintStatuses,
  type ComplaintCommandType,
  type ComplaintEventType,
  type ComplaintStatus,
  type PolicyPack,
} from '@redress/complaints/domain';
import { sampleActs } from '@redress/complaints/sample';
import { createVirtualOffice, packNamed, type Handled } from './virtual-office';

const hotline = packNamed('hotline');
const from = '2026-01-04T16:00:00.000Z';

const run = (pack: PolicyPack, cases: number, seed: number) => {
  const office = createVirtualOffice(pack);
  const handled = [...sampleActs({ cases, seed, from, pack })].map(office.handle);
  return { handled, cases: [...office.cases.values()] };
};

const rejectionsOf = (handled: readonly Handled[]) =>
  handled.flatMap(({ act, command, rejection }) =>
    rejection === undefined ? [] : [{ caseNumber: act.caseNumber, step: act.step, type: command.type, rejection }],
  );

/** Other offices than the hotline: what a pack leaves out, no act may count on. */
const otherPacks: readonly (readonly [string, PolicyPack])[] = [
  ['that requires nothing and sets one deadline', packNamed('import')],
  [
    'without deadlines, windows and codes of refusal',
    { ...hotline, deadlines: [], refusalCodes: [], windows: { reopenDays: 0, disputeDays: 0, reviewDays: 0 } },
  ],
  [
    'with days where the hotline has weeks, and a short ladder on which every call is answered',
    {
      ...hotline,
      deadlines: hotline.deadlines.map((rule) => ({ ...rule, amount: rule.unit === 'd' ? 2 : 1 })),
      windows: { reopenDays: 1, disputeDays: 2, reviewDays: 1 },
      refusalCodes: ['other'],
      escalation: { levelMax: 2, fallbackUnit: 'board', acknowledgedBeforeClosingFromLevel: 1 },
    },
  ],
];

const sample = run(hotline, 2_000, 1);

describe('the lives of a sample', () => {
  it('are legal, every act of them', () => {
    expect(sample.handled.length).toBeGreaterThan(17_000);
    expect(rejectionsOf(sample.handled)).toStrictEqual([]);
  });

  it.each([2, 3, 4, 20_260_302, 2 ** 40 + 5])('are legal for the seed %d', (seed) => {
    const { handled } = run(hotline, 400, seed);

    expect(handled.length).toBeGreaterThan(3_000);
    expect(rejectionsOf(handled)).toStrictEqual([]);
  });

  it.each(otherPacks)('are legal under a pack %s', (_what, pack) => {
    const { handled } = run(pack, 600, 5);

    expect(handled.length).toBeGreaterThan(4_000);
    expect(rejectionsOf(handled)).toStrictEqual([]);
  });

  it('hold every event that people’s commands can leave', () => {
    // Of the importer and of an erasure: nobody's ordinary command leaves them. A link names another case by its id, which only the ledger knows. A new type of event does not compile here until it is placed.
    const isExpected: Readonly<Record<ComplaintEventType, boolean>> = {
      ComplaintFiled: true,
      ComplaintAcknowledged: true,
      InformationRequested: true,
      InformationSupplied: true,
      SourceRowSeen: false,
      AcceptanceChecked: true,
      ComplaintMarkedValid: true,
      ComplaintMarkedInvalid: true,
      AcceptanceRefused: true,
      ReviewWindowOpened: true,
      TriageAssessed: true,
      ComplaintAssigned: true,
      AssignmentSigned: true,
      HandlerNamed: true,
      CommunicationLogged: true,
      FindingRecorded: true,
      NoteAdded: true,
      RecordCorrected: true,
      ComplaintEscalated: true,
      EscalationTargetMissing: true,
      EscalationAcknowledged: true,
      FeedbackDelivered: true,
      ComplaintClosedWithFeedback: true,
      OutcomeDisputed: true,
      ComplaintWithdrawn: true,
      DeadlineSet: true,
      ClockPaused: true,
      ClockResumed: true,
      DeadlineMet: true,
      DeadlineBreached: true,
      DeadlineCancelled: true,
      SubjectKeyDestroyed: false,
      AssignmentReturned: true,
      ComplaintTransferred: true,
      EvidenceAttached: true,
      RespondentStatementRecorded: true,
      RootCauseRecorded: true,
      MeasurePlanned: true,
      MeasureCompleted: true,
      ResolutionProposed: true,
      OptionChosen: true,
      ProposalRejected: true,
      ResolvedOnTheSpot: true,
      EscalationClosed: true,
      FollowUpAttempted: true,
      FollowUpRecorded: true,
      FollowUpUnreachable: true,
      ReopenWindowOpened: true,
      ReopenRequested: true,
      ComplaintReopened: true,
      ReopenRefused: true,
      ComplaintsLinked: false,
      LegalHoldPlaced: true,
      LegalHoldReleased: true,
    };
    const left = new Set(sample.cases.flatMap(({ history }) => history.map(({ event }) => event.type)));

    expect([...left].sort()).toStrictEqual(
      Object.entries(isExpected)
        .flatMap(([type, expected]) => (expected ? [type] : []))
        .sort(),
    );
  });

  it('end, or stand open, in every status', () => {
    expect([...new Set(sample.cases.map(({ state }) => state.status))].sort()).toStrictEqual(
      [...complaintStatuses].sort(),
    );
  });

  it('miss every deadline that somebody can miss, and keep most', () => {
    const kindsOf = (type: 'DeadlineBreached' | 'DeadlineMet'): readonly string[] =>
      sample.cases.flatMap(({ history }) =>
        history.flatMap(({ event }) => (event.type === type ? [event.data.deadlineId.replace(/-\d+$/, '')] : [])),
      );
    const [breached, met] = [kindsOf('DeadlineBreached'), kindsOf('DeadlineMet')];

    expect([...new Set(breached)].sort()).toStrictEqual([
      'acceptance',
      'acknowledge',
      'dispatch',
      'followUp',
      'resolve',
      'signOff',
    ]);
    expect(breached.length).toBeGreaterThan(0.03 * met.length);
    expect(breached.length).toBeLessThan(0.12 * met.length);
  });

  it('name what they are about by the ids of their own history', () => {
    const named = sample.cases.flatMap(({ history }) => {
      const ids = new Set(history.map(({ id }) => id));
      return history.flatMap(({ event }): readonly boolean[] => {
        if (event.type === 'OutcomeDisputed')
          return [event.data.contestedEventIds.length > 0 && event.data.contestedEventIds.every((id) => ids.has(id))];
        if (event.type === 'ComplaintEscalated' && event.data.reason === 'deadline')
          return [
            history.some(
              (set) => set.event.type === 'DeadlineSet' && set.event.data.deadlineId === event.data.deadlineId,
            ),
          ];
        return [];
      });
    });

    expect(named.length).toBeGreaterThan(100);
    expect(named).not.toContain(false);
  });
});

/** In how many of a hundred cases. */
const percent = (count: number): number => (100 * count) / sample.cases.length;

describe('the shares of a sample', () => {
  const casesWith = (type: ComplaintEventType): number =>
    percent(sample.cases.filter(({ history }) => history.some(({ event }) => event.type === type)).length);
  const casesLate = percent(
    sample.cases.filter(({ history }) => history.some(({ origin }) => origin === 'late')).length,
  );

  it.each([
    ['invalid', casesWith('ComplaintMarkedInvalid'), 8],
    ['refused', casesWith('AcceptanceRefused'), 6],
    ['asked for information', casesWith('InformationRequested'), 7],
    ['withdrawn', casesWith('ComplaintWithdrawn'), 4],
    ['escalated', casesWith('ComplaintEscalated'), 10],
    ['disputed', casesWith('OutcomeDisputed'), 6],
    ['corrected', casesWith('RecordCorrected'), 5],
    ['with a late note', casesLate, 8],
    ['closed', casesWith('ComplaintClosedWithFeedback'), 76],
    ['settled on the spot', casesWith('ResolvedOnTheSpot'), 2],
    ['returned', casesWith('AssignmentReturned'), 4],
    ['transferred', casesWith('ComplaintTransferred'), 1.3],
    ['with evidence', casesWith('EvidenceAttached'), 30],
    ['with a measure', casesWith('MeasurePlanned'), 43],
    ['followed up', casesWith('FollowUpRecorded'), 54],
    ['asked to be reopened', casesWith('ReopenRequested'), 3.6],
  ])('are near what is meant: %s', (_what, found, meant) => {
    // Three standard deviations of a share of 2,000, and a few cases that the sample's end cut short.
    const deviation = Math.sqrt((meant * (100 - meant)) / sample.cases.length);
    expect(Math.abs(found - meant)).toBeLessThan(3 * deviation + 0.4);
  });

  it('leave some cases open, none of the steps in between without any', () => {
    const standing = (status: ComplaintStatus): number =>
      sample.cases.filter(({ state }) => state.status === status).length;
    const open = (['Filed', 'NeedsInformation', 'Valid', 'Assigned', 'InProgress', 'ResolutionProposed'] as const).map(
      standing,
    );

    expect(Math.min(...open)).toBeGreaterThan(2);
    expect(percent(open.reduce((sum, count) => sum + count, 0))).toBeLessThan(12);
  });

  it('are of every command that people give', () => {
    const isExpected: Readonly<Record<ComplaintCommandType, boolean>> = {
      FileComplaint: true,
      AcknowledgeComplaint: true,
      RequestInformation: true,
      SupplyInformation: true,
      MarkValid: true,
      MarkInvalid: true,
      RefuseAcceptance: true,
      AssessTriage: true,
      AssignComplaint: true,
      SignOff: true,
      LogCommunication: true,
      RecordFinding: true,
      AddNote: true,
      Escalate: true,
      AcknowledgeEscalation: true,
      CloseWithFeedback: true,
      DisputeOutcome: true,
      CorrectRecord: true,
      WithdrawComplaint: true,
      SeeSourceRow: false,
      DestroySubjectKey: false,
      ReturnAssignment: true,
      TransferComplaint: true,
      AttachEvidence: true,
      RecordRespondentStatement: true,
      RecordRootCause: true,
      PlanMeasure: true,
      CompleteMeasure: true,
      ProposeResolution: true,
      ChooseOption: true,
      RejectProposal: true,
      ResolveOnTheSpot: true,
      Deescalate: true,
      RecordFollowUp: true,
      RecordFollowUpAttempt: true,
      RequestReopen: true,
      ReopenComplaint: true,
      RefuseReopen: true,
      LinkComplaint: false,
      PlaceLegalHold: true,
      ReleaseLegalHold: true,
    };

    expect([...new Set(sample.handled.map(({ command }) => command.type))].sort()).toStrictEqual(
      Object.entries(isExpected)
        .flatMap(([type, expected]) => (expected ? [type] : []))
        .sort(),
    );
  });

  it('spread events over cases as an office does', () => {
    const lengths = sample.cases.map(({ history }) => history.length).sort((a, b) => a - b);

    expect(lengths[0]).toBe(3);
    expect(lengths[lengths.length / 2]).toBeGreaterThan(20);
    expect(lengths.at(-1)).toBeGreaterThan(30);
  });
});
