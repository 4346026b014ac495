import { recordedAt } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll } from '../../spec/sealed-text';
import { complaintFold } from './complaint-fold';

type Notes = Readonly<{ notes: number; last: string }>;

/** All types but filing and notes, to be ignored. */
const others = [
  'ComplaintAcknowledged',
  'InformationRequested',
  'InformationSupplied',
  'SourceRowSeen',
  'AcceptanceChecked',
  'ComplaintMarkedValid',
  'ComplaintMarkedInvalid',
  'AcceptanceRefused',
  'ReviewWindowOpened',
  'TriageAssessed',
  'ComplaintAssigned',
  'AssignmentSigned',
  'HandlerNamed',
  'CommunicationLogged',
  'FindingRecorded',
  'RecordCorrected',
  'ComplaintEscalated',
  'EscalationTargetMissing',
  'EscalationAcknowledged',
  'FeedbackDelivered',
  'ComplaintClosedWithFeedback',
  'OutcomeDisputed',
  'ComplaintWithdrawn',
  'DeadlineSet',
  'ClockPaused',
  'ClockResumed',
  'DeadlineMet',
  'DeadlineBreached',
  'DeadlineCancelled',
  'AssignmentReturned',
  'ComplaintTransferred',
  'EvidenceAttached',
  'RespondentStatementRecorded',
  'RootCauseRecorded',
  'MeasurePlanned',
  'MeasureCompleted',
  'ResolutionProposed',
  'OptionChosen',
  'ProposalRejected',
  'ResolvedOnTheSpot',
  'EscalationClosed',
  'FollowUpAttempted',
  'FollowUpRecorded',
  'FollowUpUnreachable',
  'ReopenWindowOpened',
  'ReopenRequested',
  'ComplaintReopened',
  'ReopenRefused',
  'ComplaintsLinked',
  'LegalHoldPlaced',
  'LegalHoldReleased',
] as const;

const filed = (): Notes => ({ notes: 0, last: '' });
const NoteAdded = (document: Notes): Partial<Notes> => ({ notes: document.notes + 1 });

const { handles, project } = complaintFold<Notes, (typeof others)[number] | 'SubjectKeyDestroyed'>({
  filed,
  changes: { NoteAdded },
  ignores: [...others, 'SubjectKeyDestroyed'],
});

describe('the fold of a case', () => {
  it('handles what is named as changing, and filing', () => {
    expect(handles).toStrictEqual(new Set(['ComplaintFiled', 'NoteAdded']));
  });

  it('changes what an event changes and keeps the order of keys', () => {
    const begun = project(undefined, recordedAt(0, sampleEvents.ComplaintFiled), openAll);
    const changed = project(begun, recordedAt(1, sampleEvents.NoteAdded), openAll);

    expect(JSON.stringify(changed)).toBe('{"notes":1,"last":""}');
  });

  it('gives back the very document for an event that it ignores', () => {
    const begun = filed();

    expect(project(begun, recordedAt(1, sampleEvents.ClockPaused), openAll)).toBe(begun);
  });

  it('does not compile with a type that is named nowhere, or twice', () => {
    // @ts-expect-error SubjectKeyDestroyed is neither handled nor ignored
    complaintFold<Notes, (typeof others)[number]>({ filed, changes: { NoteAdded }, ignores: others });
    complaintFold<Notes, (typeof others)[number] | 'SubjectKeyDestroyed' | 'NoteAdded'>({
      filed,
      // @ts-expect-error NoteAdded is ignored already
      changes: { NoteAdded },
      ignores: [...others, 'SubjectKeyDestroyed', 'NoteAdded'],
    });
    expect(others).not.toContain('SubjectKeyDestroyed');
  });
});
