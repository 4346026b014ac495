import { complaintIdOf, type ComplaintEvent } from '@redress/complaints/domain';
import type { Projection } from '@redress/kernel';
import { complaintFold } from '../folding/complaint-fold';
import { factsChanges } from './case-facts.changes';
import { clockFacts } from './case-facts.clocks';
import type { CaseFacts } from './case-facts.document';
import { factFieldsOf, trendStatisticsModel, type FactField } from './case-facts.fields';
import { filedFacts } from './case-facts.filing';

const { handles, project } = complaintFold({
  filed: filedFacts,
  changes: { ...factsChanges, ...clockFacts },
  ignores: [
    'ComplaintAcknowledged',
    'SourceRowSeen',
    'AcceptanceChecked',
    'ReviewWindowOpened',
    'CommunicationLogged',
    'FindingRecorded',
    'NoteAdded',
    'EvidenceAttached',
    'RespondentStatementRecorded',
    'RootCauseRecorded',
    'MeasurePlanned',
    'MeasureCompleted',
    'OptionChosen',
    'ResolvedOnTheSpot',
    'EscalationTargetMissing',
    'EscalationAcknowledged',
    'EscalationClosed',
    'FeedbackDelivered',
    'FollowUpAttempted',
    'FollowUpRecorded',
    'FollowUpUnreachable',
    'ReopenWindowOpened',
    'ComplaintsLinked',
    'LegalHoldPlaced',
    'LegalHoldReleased',
    'SubjectKeyDestroyed',
  ],
});

/** The facts that figures are made of: one document for each case. The figures themselves are computed when asked (`trends`). */
export const trendStatistics: Projection<ComplaintEvent, CaseFacts, FactField> = {
  model: trendStatisticsModel,
  handles,
  keyOf: ({ stream }) => complaintIdOf(stream),
  project,
  fieldsOf: factFieldsOf,
};
