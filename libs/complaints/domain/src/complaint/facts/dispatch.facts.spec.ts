import { acceptedHistory, specify } from '@redress/testing';
import { complaintDecider } from '../complaint.decider';
import { commandsTo, decisionContext, sample, stepsOf } from '../complaint.spec-kit';
import { officePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const historyTo = (status: keyof typeof commandsTo) =>
  acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commandsTo[status]));

const set = {
  startAt: '2026-03-02T10:00:00.000Z',
  unit: 'h',
  warnAt: [],
  pausedByInformationRequest: false,
  packId: 'office',
  packVersion: '3',
} as const;

describe('returning an assignment', () => {
  it('ends the time to sign, starts the time to dispatch again, and leaves the statutory clock alone', () =>
    complaint
      .given(...historyTo('Assigned'))
      .when(sample.ReturnAssignment)
      .then(
        {
          type: 'AssignmentReturned',
          data: { ...sample.ReturnAssignment.data, unitId: 'unit-a', returnNo: 1 },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'signOff-1', cause: 'reassigned' } },
        {
          type: 'DeadlineSet',
          data: {
            deadlineId: 'dispatch-2',
            kind: 'dispatch',
            startRevision: '12',
            amount: 24,
            dueAt: '2026-03-03T10:00:00.000Z',
            ...set,
          },
        },
      ));

  it('is counted', () => {
    const history = acceptedHistory(
      complaintDecider,
      decisionContext,
      stepsOf(
        officePack,
        ...commandsTo.Assigned,
        sample.ReturnAssignment,
        sample.AssignComplaint,
        sample.ReturnAssignment,
      ),
    );
    expect(
      history.flatMap(({ event }) => (event.type === 'AssignmentReturned' ? [event.data.returnNo] : [])),
    ).toStrictEqual([1, 2]);
  });
});

describe('transferring a case', () => {
  it('says from whom to whom, and that no statutory clock moved, and gives the other unit its time to sign', () =>
    complaint
      .given(...historyTo('InProgress'))
      .when(sample.TransferComplaint)
      .then(
        {
          type: 'ComplaintTransferred',
          data: { ...sample.TransferComplaint.data, fromUnit: 'unit-a', clockEffect: 'none' },
        },
        {
          type: 'DeadlineSet',
          data: {
            deadlineId: 'signOff-2',
            kind: 'signOff',
            startRevision: '16',
            amount: 2,
            dueAt: '2026-03-02T12:00:00.000Z',
            ...set,
          },
        },
      ));
});
