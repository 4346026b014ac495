import { acceptedHistory, specify } from '@redress/testing';
import { complaintDecider } from '../complaint.decider';
import { commandsTo, decisionContext, late, live, sample, stepsOf, undated, withData } from '../complaint.spec-kit';
import { officePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const historyTo = (status: keyof typeof commandsTo) =>
  acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commandsTo[status]));

const signOffSet = (
  n: number,
  revision: string,
  startAt: '2026-03-02T10:00:00.000Z',
  dueAt: '2026-03-02T12:00:00.000Z',
) =>
  ({
    type: 'DeadlineSet',
    data: {
      deadlineId: `signOff-${n}`,
      kind: 'signOff',
      startRevision: revision,
      startAt,
      amount: 2,
      unit: 'h',
      dueAt,
      warnAt: [],
      pausedByInformationRequest: false,
      packId: 'office',
      packVersion: '3',
    },
  }) as const;

describe('dispatching a case', () => {
  it('meets dispatch and starts sign-off', () =>
    complaint
      .given(...historyTo('Valid'))
      .when(withData(sample.AssignComplaint, { handlerId: 'office:handler-2' }))
      .then(
        {
          type: 'ComplaintAssigned',
          data: { ...sample.AssignComplaint.data, handlerId: 'office:handler-2', attemptNo: 1 },
        },
        // Found valid at 09:02, dispatched at ten, of twenty-four hours.
        {
          type: 'DeadlineMet',
          data: { deadlineId: 'dispatch-1', metByRevision: '9', marginMilliseconds: 24 * 3_600_000 - 58 * 60_000 },
        },
        signOffSet(1, '9', '2026-03-02T10:00:00.000Z', '2026-03-02T12:00:00.000Z'),
      ));

  it('again, to another unit, cancels the sign-off that was awaited and leaves every other deadline alone', () =>
    complaint
      .given(...historyTo('Assigned'))
      .when(withData(sample.AssignComplaint, { unitId: 'unit-b' }))
      .then(
        { type: 'ComplaintAssigned', data: { ...sample.AssignComplaint.data, unitId: 'unit-b', attemptNo: 2 } },
        { type: 'DeadlineCancelled', data: { deadlineId: 'signOff-1', cause: 'reassigned' } },
        signOffSet(2, '12', '2026-03-02T10:00:00.000Z', '2026-03-02T12:00:00.000Z'),
      ));

  it('again, without a date, cancels the old sign-off and starts none', () =>
    complaint
      .given(...historyTo('Assigned'))
      .when(withData(sample.AssignComplaint, { unitId: 'unit-b' }), undated('2026-03-02T10:00:00.000Z'))
      .then(
        {
          type: 'ComplaintAssigned',
          data: { ...sample.AssignComplaint.data, unitId: 'unit-b', attemptNo: 2, precision: 'notAfter' },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'signOff-1', cause: 'reassigned' } },
      ));
});

describe('signing for a case', () => {
  const signed = [
    { type: 'AssignmentSigned', data: { unitId: 'unit-a', signedBy: 'office:supervisor-1' } },
    { type: 'HandlerNamed', data: { handlerId: 'office:handler-1' } },
  ] as const;

  it('at the last instant is in time', () =>
    complaint
      .given(...historyTo('Assigned'))
      .when(sample.SignOff, live('2026-03-02T11:03:00.000Z'))
      .then(...signed, {
        type: 'DeadlineMet',
        data: { deadlineId: 'signOff-1', metByRevision: '12', marginMilliseconds: 0 },
      }));

  it('a millisecond later is a breach of the unit that has it', () =>
    complaint
      .given(...historyTo('Assigned'))
      .when(sample.SignOff, live('2026-03-02T11:03:00.001Z'))
      .then(...signed, {
        type: 'DeadlineBreached',
        data: { deadlineId: 'signOff-1', byRevision: '12', overdueByMilliseconds: 1, unitId: 'unit-a' },
      }));

  it('entered late counts by the writer’s clock', () =>
    complaint
      .given(...historyTo('Assigned'))
      .when(sample.SignOff, late('2026-03-02T11:00:00.000Z', '2026-03-02T11:04:00.000Z'))
      .then(...signed, {
        type: 'DeadlineBreached',
        data: { deadlineId: 'signOff-1', byRevision: '12', overdueByMilliseconds: 60_000, unitId: 'unit-a' },
      }));

  it('entered late and confirmed counts by when it happened', () =>
    complaint
      .given(...historyTo('Assigned'))
      .when(sample.SignOff, late('2026-03-02T11:00:00.000Z', '2026-03-02T11:04:00.000Z', { lateConfirmed: true }))
      .then(...signed, {
        type: 'DeadlineMet',
        data: { deadlineId: 'signOff-1', metByRevision: '12', marginMilliseconds: 3 * 60_000 },
      }));
});

describe('working on a case', () => {
  it.each([
    ['an assessment', sample.AssessTriage, 'TriageAssessed'],
    ['a communication', sample.LogCommunication, 'CommunicationLogged'],
    ['a finding', sample.RecordFinding, 'FindingRecorded'],
    ['a note', sample.AddNote, 'NoteAdded'],
  ] as const)('records %s as it was given', (_what, command, type) => {
    const state = historyTo('InProgress').reduce(complaintDecider.evolve, complaintDecider.initialState);
    expect(
      complaintDecider.decide(command, state, { ...decisionContext, provenance: { assumed: ['medium'] } }),
    ).toStrictEqual({
      outcome: 'accepted',
      events: [{ type, data: { ...command.data, assumed: ['medium'] } }],
    });
  });
});
