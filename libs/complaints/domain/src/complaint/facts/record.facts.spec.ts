import { acceptedHistory, specify } from '@redress/testing';
import { complaintDecider } from '../complaint.decider';
import { commandsTo, decisionContext, sample, stepsOf, undated, withData } from '../complaint.spec-kit';
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

  it('is held for an authority, each time by a number of its own, and released by it', () => {
    const other = withData(sample.PlaceLegalHold, { authority: 'procuratorate, 3/2026' });
    const held = acceptedHistory(
      complaintDecider,
      decisionContext,
      stepsOf(officePack, ...commandsTo.Closed, sample.PlaceLegalHold),
    );
    complaint
      .given(...held)
      .when(other)
      .then({ type: 'LegalHoldPlaced', data: { ...other.data, holdId: 'hold-2' } });
    complaint
      .given(...held)
      .when(sample.ReleaseLegalHold)
      .then({ type: 'LegalHoldReleased', data: sample.ReleaseLegalHold.data });
  });
});

describe('the record of a case under way', () => {
  it('is linked to another', () =>
    complaint
      .given(...acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commandsTo.Valid)))
      .when(sample.LinkComplaint)
      .then({ type: 'ComplaintsLinked', data: sample.LinkComplaint.data }));
});
