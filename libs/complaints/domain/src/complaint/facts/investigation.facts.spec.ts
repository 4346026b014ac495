import { acceptedHistory, specify } from '@redress/testing';
import type { ComplaintCommand } from '../complaint.commands';
import { complaintDecider } from '../complaint.decider';
import { commandsTo, decisionContext, sample, stepsOf, withData } from '../complaint.spec-kit';
import { officePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const inProgress = (...more: readonly ComplaintCommand[]) =>
  acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commandsTo.InProgress, ...more));

describe('investigating', () => {
  it('numbers the evidence of the case', () => {
    const second = withData(sample.AttachEvidence, { sha256: 'b'.repeat(64), capturedAt: '2026-03-01T23:00:00.000Z' });
    complaint
      .given(...inProgress(sample.AttachEvidence))
      .when(second)
      .then({ type: 'EvidenceAttached', data: { ...second.data, evidenceId: 'evidence-2' } });
  });

  it('records what the respondent says, and what the cause was', () => {
    complaint
      .given(...inProgress())
      .when(sample.RecordRespondentStatement)
      .then({ type: 'RespondentStatementRecorded', data: sample.RecordRespondentStatement.data });
    complaint
      .given(...inProgress())
      .when(sample.RecordRootCause)
      .then({ type: 'RootCauseRecorded', data: sample.RecordRootCause.data });
  });

  it('numbers the measures of the case, and completes them by their number', () => {
    const paid = withData(sample.PlanMeasure, { kind: 'compensation', amount: { value: '120.50', currency: 'CNY' } });
    complaint
      .given(...inProgress(sample.PlanMeasure))
      .when(paid)
      .then({ type: 'MeasurePlanned', data: { ...paid.data, measureId: 'measure-2' } });
    complaint
      .given(...inProgress(sample.PlanMeasure))
      .when(sample.CompleteMeasure)
      .then({ type: 'MeasureCompleted', data: sample.CompleteMeasure.data });
  });
});
