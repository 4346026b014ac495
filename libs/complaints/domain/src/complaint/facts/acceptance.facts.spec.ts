import { acceptedHistory, specify } from '@redress/testing';
import { complaintDecider } from '../complaint.decider';
import { commandsTo, decisionContext, late, live, sample, stepsOf, undated } from '../complaint.spec-kit';
import { officePack, sourcePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const historyTo = (status: keyof typeof commandsTo, pack = officePack) =>
  acceptedHistory(complaintDecider, decisionContext, stepsOf(pack, ...commandsTo[status]));

const day = 86_400_000;
const hour = 3_600_000;

describe('finding a complaint valid', () => {
  it('records the checks and the criteria, meets acceptance and starts dispatch and resolution', () =>
    complaint
      .given(...historyTo('Filed'))
      .when(sample.MarkValid)
      .then(
        { type: 'AcceptanceChecked', data: { checks: sample.MarkValid.data.checks } },
        { type: 'ComplaintMarkedValid', data: { criteria: sample.MarkValid.data.criteria } },
        {
          type: 'DeadlineMet',
          data: { deadlineId: 'acceptance-1', metByRevision: '5', marginMilliseconds: 5 * day - hour },
        },
        {
          type: 'DeadlineSet',
          data: {
            deadlineId: 'dispatch-1',
            kind: 'dispatch',
            startRevision: '5',
            startAt: '2026-03-02T10:00:00.000Z',
            amount: 24,
            unit: 'h',
            dueAt: '2026-03-03T10:00:00.000Z',
            warnAt: [],
            pausedByInformationRequest: false,
            packId: 'office',
            packVersion: '3',
          },
        },
        {
          type: 'DeadlineSet',
          data: {
            deadlineId: 'resolve-1',
            kind: 'resolve',
            startRevision: '5',
            startAt: '2026-03-02T10:00:00.000Z',
            amount: 15,
            unit: 'd',
            dueAt: '2026-03-17T10:00:00.000Z',
            warnAt: ['2026-03-14T10:00:00.000Z'],
            pausedByInformationRequest: true,
            packId: 'office',
            packVersion: '3',
          },
        },
      ));
});

describe('finding a complaint invalid', () => {
  it('opens the window of review, meets acceptance and ends the rest', () =>
    complaint
      .given(...historyTo('Filed'))
      .when(sample.MarkInvalid)
      .then(
        { type: 'ComplaintMarkedInvalid', data: { ...sample.MarkInvalid.data, endedOn: '2026-03-02' } },
        { type: 'ReviewWindowOpened', data: { until: '2026-04-01T10:00:00.000Z' } },
        {
          type: 'DeadlineMet',
          data: { deadlineId: 'acceptance-1', metByRevision: '4', marginMilliseconds: 5 * day - hour },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acknowledge-1', cause: 'ended' } },
      ));

  it('after the due time breaches acceptance', () =>
    complaint
      .given(...historyTo('Filed'))
      .when(sample.MarkInvalid, live('2026-03-07T09:00:00.001Z'))
      .then(
        { type: 'ComplaintMarkedInvalid', data: { ...sample.MarkInvalid.data, endedOn: '2026-03-07' } },
        { type: 'ReviewWindowOpened', data: { until: '2026-04-06T09:00:00.001Z' } },
        {
          type: 'DeadlineBreached',
          data: { deadlineId: 'acceptance-1', byRevision: '4', overdueByMilliseconds: 1 },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acknowledge-1', cause: 'ended' } },
      ));

  it('without a date opens no window and judges nothing', () =>
    complaint
      .given(...historyTo('Filed'))
      .when(sample.MarkInvalid, undated('2026-03-02T10:00:00.000Z'))
      .then(
        {
          type: 'ComplaintMarkedInvalid',
          data: { ...sample.MarkInvalid.data, endedOn: 'notStated', precision: 'notAfter' },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acceptance-1', cause: 'undated' } },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acknowledge-1', cause: 'ended' } },
      ));

  it('opens no window where the pack waives it', () =>
    complaint
      .given(...historyTo('Filed', sourcePack))
      .when(sample.MarkInvalid, { pack: sourcePack })
      .then(
        { type: 'ComplaintMarkedInvalid', data: { ...sample.MarkInvalid.data, endedOn: '2026-03-02' } },
        { type: 'DeadlineCancelled', data: { deadlineId: 'resolve-1', cause: 'ended' } },
      ));
});

describe('refusing acceptance', () => {
  it('while information is awaited lets the clock run again before it is judged', () =>
    complaint
      .given(...historyTo('NeedsInformation'))
      // Paused at 09:02 on the second for seven days: due on the seventh at nine, now on the fourteenth.
      .when(sample.RefuseAcceptance, live('2026-03-09T09:02:00.000Z'))
      .then(
        { type: 'AcceptanceRefused', data: { ...sample.RefuseAcceptance.data, endedOn: '2026-03-09' } },
        { type: 'ReviewWindowOpened', data: { until: '2026-04-08T09:02:00.000Z' } },
        {
          type: 'ClockResumed',
          data: {
            pausedMilliseconds: 7 * day,
            deadlines: [{ deadlineId: 'acceptance-1', dueAt: '2026-03-14T09:00:00.000Z' }],
            cause: 'ended',
          },
        },
        {
          type: 'DeadlineMet',
          data: { deadlineId: 'acceptance-1', metByRevision: '6', marginMilliseconds: 5 * day - 2 * 60_000 },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acknowledge-1', cause: 'ended' } },
      ));

  it('entered late is judged when it was entered, on a clock that ran again when it happened', () =>
    complaint
      .given(...historyTo('NeedsInformation'))
      .when(sample.RefuseAcceptance, late('2026-03-02T09:32:00.000Z', '2026-03-07T09:30:00.001Z'))
      .then(
        { type: 'AcceptanceRefused', data: { ...sample.RefuseAcceptance.data, endedOn: '2026-03-02' } },
        { type: 'ReviewWindowOpened', data: { until: '2026-04-06T09:30:00.001Z' } },
        {
          type: 'ClockResumed',
          data: {
            pausedMilliseconds: 30 * 60_000,
            deadlines: [{ deadlineId: 'acceptance-1', dueAt: '2026-03-07T09:30:00.000Z' }],
            cause: 'ended',
          },
        },
        {
          type: 'DeadlineBreached',
          data: { deadlineId: 'acceptance-1', byRevision: '6', overdueByMilliseconds: 1 },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acknowledge-1', cause: 'ended' } },
      ));

  it('without a date, while information is awaited, judges nothing', () =>
    complaint
      .given(...historyTo('NeedsInformation'))
      .when(sample.RefuseAcceptance, undated('2026-03-09T09:02:00.000Z'))
      .then(
        {
          type: 'AcceptanceRefused',
          data: { ...sample.RefuseAcceptance.data, endedOn: 'notStated', precision: 'notAfter' },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acceptance-1', cause: 'undated' } },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acknowledge-1', cause: 'ended' } },
      ));
});
