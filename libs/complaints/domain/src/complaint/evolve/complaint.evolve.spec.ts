import { clear } from '@redress/kernel';
import { acceptedHistory, recordedFact, sequenceId } from '@redress/testing';
import { complaintDecider } from '../complaint.decider';
import type { ComplaintEvent } from '../complaint.events';
import { commandsTo, decisionContext, filingEventId, sample, stepsOf, undated, withData } from '../complaint.spec-kit';
import { officePack } from '../complaint.spec-packs';
import { unfiledComplaint, type ComplaintState } from '../complaint.state';
import { correctableFields } from '../complaint.values';

const { evolve } = complaintDecider;

const stateAfter = (...commands: typeof commandsTo.Filed): ComplaintState =>
  acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commands)).reduce(evolve, unfiledComplaint);

const next = (event: ComplaintEvent, state: ComplaintState): ComplaintState =>
  evolve(state, recordedFact(event, Number(state.nextRevision)));

const filedData = {
  complaintNo: '20260302-0000000000',
  matterKind: 'complaint',
  anonymity: 'named',
  receivedOn: '2026-03-02',
} as const;

describe('the state after a history', () => {
  const filed = stateAfter(sample.FileComplaint);

  it('of a filing holds what later decisions need, and no personal text', () => {
    expect(filed).toStrictEqual({
      ...unfiledComplaint,
      status: 'Filed',
      nextRevision: 3n,
      complaintId: '1',
      firstReceiverId: 'office:supervisor-1',
      lastStatusChange: { at: '2026-03-02T09:00:00.000Z' },
      hasSource: true,
      respondent: { unitId: 'unit-r', staffRef: 'office:foreman-1' },
      deadlines: [
        {
          deadlineId: 'acknowledge-1',
          kind: 'acknowledge',
          dueAt: '2026-03-03T09:00:00.000Z',
          pausedByInformationRequest: false,
          pausedAt: undefined,
        },
        {
          deadlineId: 'acceptance-1',
          kind: 'acceptance',
          dueAt: '2026-03-07T09:00:00.000Z',
          pausedByInformationRequest: true,
          pausedAt: undefined,
        },
      ],
      deadlinesSet: { acknowledge: 1, acceptance: 1 },
      stated: {
        channel: 'phone',
        originKind: undefined,
        category: { scheme: 'matters', code: 'noise' },
        respondentOrganisation: 'Harbour Building Site',
      },
      setBy: Object.fromEntries(correctableFields.map((field) => [field, filingEventId])),
    });
    expect(JSON.stringify({ ...filed, nextRevision: 0 })).not.toMatch(/Wang Li|Hammering|555-0100/);
  });

  it('keeps a deadline while it is paused, and drops it when it is settled', () => {
    const [, acceptance] = stateAfter(...commandsTo.NeedsInformation).deadlines;
    expect(acceptance).toMatchObject({ deadlineId: 'acceptance-1', pausedAt: '2026-03-02T09:02:00.000Z' });
    const [, resumed] = stateAfter(...commandsTo.NeedsInformation, sample.SupplyInformation).deadlines;
    expect(resumed).toMatchObject({ dueAt: '2026-03-07T09:01:00.000Z', pausedAt: undefined });
    expect(stateAfter(...commandsTo.Valid).deadlines.map(({ deadlineId }) => deadlineId)).toStrictEqual([
      'acknowledge-1',
      'dispatch-1',
      'resolve-1',
    ]);
  });

  it('has an owner from dispatch and a handler from sign-off, until the case is dispatched again', () => {
    expect(stateAfter(...commandsTo.Valid).assignment).toBeUndefined();
    expect(stateAfter(...commandsTo.Assigned).assignment).toStrictEqual({ unitId: 'unit-a' });
    const inProgress = stateAfter(...commandsTo.InProgress);
    expect(inProgress.assignment).toStrictEqual({ unitId: 'unit-a', handlerId: 'office:handler-1' });
    const again: ComplaintEvent = {
      type: 'ComplaintAssigned',
      data: { unitId: 'unit-b', attemptNo: 2, dispatchBasis: 'duty list', by: 'rule' },
    };
    expect(next(again, inProgress)).toMatchObject({ assignment: { unitId: 'unit-b' }, assignments: 2 });
  });

  it('has nobody to own it once it was returned or reopened, and remembers who had it', () => {
    const returned = stateAfter(...commandsTo.Assigned, sample.ReturnAssignment);
    expect(returned).toMatchObject({ status: 'Valid', assignment: undefined, assignedAt: undefined, returns: 1 });
    const transferred = stateAfter(...commandsTo.InProgress, sample.TransferComplaint);
    expect(transferred).toMatchObject({
      status: 'Assigned',
      assignment: { unitId: 'unit-b' },
      assignedAt: { at: '2026-03-02T09:06:00.000Z' },
      units: ['unit-a', 'unit-b'],
      handlers: ['office:handler-1'],
    });
    const reopened = stateAfter(...commandsTo.ReopenRequested, sample.ReopenComplaint);
    expect(reopened).toMatchObject({
      status: 'Valid',
      assignment: undefined,
      units: ['unit-a'],
      handlers: ['office:handler-1'],
      reopenings: 1,
      hasFinding: false,
      proposal: undefined,
      windows: {},
    });
    const assignedAgain = stateAfter(...commandsTo.Assigned, sample.ReturnAssignment, sample.AssignComplaint);
    expect(assignedAgain).toMatchObject({ units: ['unit-a'], assignments: 2 });
  });

  it('does not say since when a unit has the case where the dispatch is undated', () => {
    const undatedDispatch: ComplaintEvent = {
      type: 'ComplaintAssigned',
      data: { unitId: 'unit-a', attemptNo: 1, dispatchBasis: 'list', by: 'rule', precision: 'notAfter' },
    };
    expect(next(undatedDispatch, stateAfter(...commandsTo.Valid)).assignedAt).toBeUndefined();
  });

  it('keeps the window of the end that it has now', () => {
    expect(stateAfter(...commandsTo.Closed).windows).toStrictEqual({
      reopenUntil: '2026-03-12T09:07:00.000Z',
      disputeUntil: '2026-03-22T09:07:00.000Z',
    });
    expect(stateAfter(...commandsTo.Invalid).windows).toStrictEqual({
      reopenUntil: '2026-04-01T09:02:00.000Z',
      disputeUntil: '2026-04-01T09:02:00.000Z',
    });
    expect(stateAfter(...commandsTo.Withdrawn).windows).toStrictEqual({ reopenUntil: '2026-03-12T09:02:00.000Z' });
  });

  it('knows the pack that it was filed under, and who took it in', () => {
    const filing = { type: 'ComplaintFiled', data: { ...filedData, firstReceiverId: 'office:operator-4' } } as const;
    const recorded = recordedFact<ComplaintEvent>(filing, 0, { policy: 'office@3', stream: 'complaint-7f-3c' });
    expect(evolve(unfiledComplaint, recorded)).toMatchObject({
      complaintId: '7f-3c',
      policy: 'office@3',
      firstReceiverId: 'office:operator-4',
    });
    const byHimself = recordedFact<ComplaintEvent>({ type: 'ComplaintFiled', data: filedData }, 0, {
      actor: { kind: 'complainant', id: 'case' },
    });
    expect(evolve(unfiledComplaint, byHimself)).toMatchObject({ policy: undefined, firstReceiverId: undefined });
  });

  it('follows a correction of the event that set the field', () => {
    const state = stateAfter(sample.FileComplaint, sample.CorrectRecord);
    expect(state.stated.channel).toBe('web');
    expect(state.setBy).toStrictEqual({ ...filed.setBy, channel: sequenceId(4) });
  });

  it('follows corrections of every kind of field, and keeps no personal text of them', () => {
    const corrections = [
      { field: 'originKind', value: 'hotline' },
      { field: 'category', value: { scheme: 'matters', code: 'dust' } },
      { field: 'respondentOrganisation', value: 'Harbour Works' },
      { field: 'narrative', value: clear('Drilling at night.') },
    ] as const;
    const state = stateAfter(
      sample.FileComplaint,
      ...corrections.map((correction) => withData(sample.CorrectRecord, { correction })),
    );
    expect(state.stated).toStrictEqual({
      channel: 'phone',
      originKind: 'hotline',
      category: { scheme: 'matters', code: 'dust' },
      respondentOrganisation: 'Harbour Works',
    });
    expect(state.setBy).toMatchObject({ narrative: sequenceId(7), subject: filingEventId });
  });

  it('does not follow a correction of what another event has set since', () => {
    const correction = { field: 'category', value: { scheme: 'matters', code: 'smell' } } as const;
    const triaged = stateAfter(
      sample.FileComplaint,
      withData(sample.AssessTriage, { category: { scheme: 'matters', code: 'dust' } }),
    );
    const data = { targetEventId: filingEventId, correction, reason: clear('Wrong.') };
    expect(next({ type: 'RecordCorrected', data }, triaged)).toStrictEqual({ ...triaged, nextRevision: 5n });
  });

  it('takes an undated change of status to have happened by its recording', () => {
    const steps = [
      ...stepsOf(officePack, sample.FileComplaint),
      { command: sample.MarkInvalid, context: undated('2026-03-02T10:00:00.000Z') },
    ];
    const state = acceptedHistory(complaintDecider, decisionContext, steps).reduce(evolve, unfiledComplaint);
    expect(state).toMatchObject({ status: 'Invalid', lastStatusChange: { at: '2026-03-02T10:00:00.000Z' } });
    expect(state.windows).toStrictEqual({});
  });

  it('counts every event, also those that no decision turns on', () => {
    expect(next({ type: 'NoteAdded', data: { text: clear('Note.') } }, filed)).toStrictEqual({
      ...filed,
      nextRevision: 4n,
    });
  });
});

describe('a history that cannot be', () => {
  it('is not folded in silence where it holds a fact that nobody knows', () => {
    // @ts-expect-error -- as an event of a newer version would come in past the compiler
    const unknown: ComplaintEvent = { type: 'ComplaintSold', data: {} };
    expect(() => next(unknown, unfiledComplaint)).toThrow('No such event of a case: ComplaintSold');
  });

  it('is not folded where a handler is named in no unit', () => {
    const named: ComplaintEvent = { type: 'HandlerNamed', data: { handlerId: 'office:handler-1' } };
    expect(() => next(named, unfiledComplaint)).toThrow('A case in Unfiled was never assigned to a unit');
  });
});
