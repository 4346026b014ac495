import { complaintIdOf, type ComplaintEvent } from '@redress/complaints/domain';
import type { Projection } from '@redress/kernel';
import { complaintFold } from '../folding/complaint-fold';
import { factsChanges } from './case-facts.changes';
import type { CaseFacts } from './case-facts.document';
import { factFieldsOf, trendStatisticsModel, type FactField } from './case-facts.fields';
import { filedFacts } from './case-facts.filing';

const { handles, project } = complaintFold({
  filed: filedFacts,
  changes: factsChanges,
  ignores: [
    'ComplaintAcknowledged',
    'InformationRequested',
    'InformationSupplied',
    'SourceRowSeen',
    'AcceptanceChecked',
    'ReviewWindowOpened',
    'AssignmentSigned',
    'HandlerNamed',
    'CommunicationLogged',
    'FindingRecorded',
    'NoteAdded',
    'EscalationTargetMissing',
    'EscalationAcknowledged',
    'FeedbackDelivered',
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
