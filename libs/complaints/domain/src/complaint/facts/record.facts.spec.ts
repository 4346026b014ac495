import { acceptedHistory, specify } from '@redress/testing';
import { complaintDecider } from '../complaint.decider';
import { commandsTo, decisionContext, sample, stepsOf, undated } from '../complaint.spec-kit';
import { officePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const closed = acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commandsTo.Closed));

describe('the record of an ended case', () => {
  it('is corrected beside what it said, which stays', () =>
    complaint
      .given(...closed)
      .when(sample.CorrectRecord, { provenance: { assumed: ['zone'] } })
      .then({ type: 'RecordCorrected', data: sample.CorrectRecord.data }));

  it('keeps that its source has changed', () =>
    complaint
      .given(...closed)
      .when(sample.SeeSourceRow, undated('2026-03-02T10:00:00.000Z'))
      .then({ type: 'SourceRowSeen', data: sample.SeeSourceRow.data }));

  it('names a key before it is destroyed', () =>
    complaint
      .given(...closed)
      .when(sample.DestroySubjectKey)
      .then({ type: 'SubjectKeyDestroyed', data: { kid: 'kid-1', erasureId: 'erasure-1' } }));
});
