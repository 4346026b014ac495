import { acceptedHistory, specify } from '@redress/testing';
import { clear } from '@redress/kernel';
import { complaintDecider } from '../complaint.decider';
import {
  commandsTo,
  decisionContext,
  imported,
  late,
  live,
  sample,
  stepsOf,
  undated,
  withData,
} from '../complaint.spec-kit';
import { officePack, sourcePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const filed = acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commandsTo.Filed));
const waiting = acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commandsTo.NeedsInformation));

describe('filing a complaint', () => {
  it('records the form, the number and the ledger’s date, and sets the deadlines that start with it', () =>
    complaint
      .given()
      .when(sample.FileComplaint)
      .then(
        {
          type: 'ComplaintFiled',
          data: { ...sample.FileComplaint.data, complaintNo: '20260302-0000000000', receivedOn: '2026-03-02' },
        },
        {
          type: 'DeadlineSet',
          data: {
            deadlineId: 'acknowledge-1',
            kind: 'acknowledge',
            startRevision: '0',
            startAt: '2026-03-02T10:00:00.000Z',
            amount: 24,
            unit: 'h',
            dueAt: '2026-03-03T10:00:00.000Z',
            warnAt: ['2026-03-02T22:00:00.000Z'],
            pausedByInformationRequest: false,
            packId: 'office',
            packVersion: '3',
          },
        },
        {
          type: 'DeadlineSet',
          data: {
            deadlineId: 'acceptance-1',
            kind: 'acceptance',
            startRevision: '0',
            startAt: '2026-03-02T10:00:00.000Z',
            amount: 5,
            unit: 'd',
            dueAt: '2026-03-07T10:00:00.000Z',
            warnAt: ['2026-03-04T22:00:00.000Z', '2026-03-06T10:00:00.000Z'],
            pausedByInformationRequest: true,
            packId: 'office',
            packVersion: '3',
          },
        },
      ));

  it('keeps the source’s own date and says what the source says of its time', () =>
    complaint
      .given()
      .when(
        { type: 'FileComplaint', data: { matterKind: 'notStated', anonymity: 'notStated', receivedOn: '2014-10-03' } },
        {
          pack: sourcePack,
          ...imported('2014-10-03T04:00:00.000Z', '2026-03-02T10:00:00.000Z', {
            precision: 'day',
            zone: 'America/New_York',
            assumed: ['zone'],
          }),
        },
      )
      .then(
        {
          type: 'ComplaintFiled',
          data: {
            complaintNo: '20260302-0000000000',
            matterKind: 'notStated',
            anonymity: 'notStated',
            receivedOn: '2014-10-03',
            precision: 'day',
            zone: 'America/New_York',
            assumed: ['zone'],
          },
        },
        {
          type: 'DeadlineSet',
          data: {
            deadlineId: 'resolve-1',
            kind: 'resolve',
            startRevision: '0',
            startAt: '2014-10-03T04:00:00.000Z',
            amount: 15,
            unit: 'd',
            // Counted from a civil date it falls due with the end of one.
            dueAt: '2014-10-19T03:59:59.999Z',
            warnAt: [],
            pausedByInformationRequest: false,
            packId: 'source',
            packVersion: '1',
          },
        },
      ));

  it('starts no deadline where nobody can say when', () =>
    complaint
      .given()
      .when(
        { type: 'FileComplaint', data: { matterKind: 'notStated', anonymity: 'notStated', receivedOn: '2014-10-03' } },
        { pack: sourcePack, ...undated('2026-03-02T10:00:00.000Z') },
      )
      .then({
        type: 'ComplaintFiled',
        data: {
          complaintNo: '20260302-0000000000',
          matterKind: 'notStated',
          anonymity: 'notStated',
          receivedOn: '2014-10-03',
          precision: 'notAfter',
        },
      }));
});

describe('acknowledging a complaint', () => {
  it('meets its deadline with what was left of it', () =>
    complaint
      .given(...filed)
      .when(sample.AcknowledgeComplaint)
      .then(
        { type: 'ComplaintAcknowledged', data: sample.AcknowledgeComplaint.data },
        {
          type: 'DeadlineMet',
          data: { deadlineId: 'acknowledge-1', metByRevision: '4', marginMilliseconds: 23 * 3_600_000 },
        },
      ));

  it('is never paused: while information is awaited it is due all the same', () =>
    complaint
      .given(...waiting)
      .when(sample.AcknowledgeComplaint, live('2026-03-03T09:00:00.001Z'))
      .then(
        { type: 'ComplaintAcknowledged', data: sample.AcknowledgeComplaint.data },
        {
          type: 'DeadlineBreached',
          data: { deadlineId: 'acknowledge-1', byRevision: '6', overdueByMilliseconds: 1 },
        },
      ));
});

describe('asking for information', () => {
  it('pauses what may stand still, from when it counts', () =>
    complaint
      .given(...filed)
      .when(sample.RequestInformation)
      .then(
        { type: 'InformationRequested', data: sample.RequestInformation.data },
        {
          type: 'ClockPaused',
          data: { deadlineIds: ['acceptance-1'], pausedAt: '2026-03-02T10:00:00.000Z', ground: 'awaitingComplainant' },
        },
      ));

  it('entered late pauses from when it was entered: an earlier date nobody confirmed', () =>
    complaint
      .given(...filed)
      .when(sample.RequestInformation, late('2026-03-02T09:30:00.000Z', '2026-03-02T10:00:00.000Z'))
      .then(
        { type: 'InformationRequested', data: sample.RequestInformation.data },
        {
          type: 'ClockPaused',
          data: { deadlineIds: ['acceptance-1'], pausedAt: '2026-03-02T10:00:00.000Z', ground: 'awaitingComplainant' },
        },
      ));

  it('pauses nothing where it has no date', () =>
    complaint
      .given(...filed)
      .when(sample.RequestInformation, undated('2026-03-02T10:00:00.000Z'))
      .then({ type: 'InformationRequested', data: { ...sample.RequestInformation.data, precision: 'notAfter' } }));

  it('is not needed twice', () =>
    complaint
      .given(...waiting)
      .when(withData(sample.RequestInformation, { items: [clear('And which street?')] }))
      .thenRejected({ code: 'InformationAlreadyRequested', status: 'NeedsInformation', rule: 'transitionTable' }));
});

describe('supplying information', () => {
  it('lets the clock run again, due later by the pause', () =>
    complaint
      .given(...waiting)
      .when(sample.SupplyInformation)
      .then(
        { type: 'InformationSupplied', data: sample.SupplyInformation.data },
        {
          type: 'ClockResumed',
          data: {
            pausedMilliseconds: 58 * 60_000,
            deadlines: [{ deadlineId: 'acceptance-1', dueAt: '2026-03-07T09:58:00.000Z' }],
            cause: 'reply',
          },
        },
      ));

  it('entered late ends the pause when the answer came, not when it was entered', () =>
    complaint
      .given(...waiting)
      .when(sample.SupplyInformation, late('2026-03-02T09:32:00.000Z', '2026-03-02T10:00:00.000Z'))
      .then(
        { type: 'InformationSupplied', data: sample.SupplyInformation.data },
        {
          type: 'ClockResumed',
          data: {
            pausedMilliseconds: 30 * 60_000,
            deadlines: [{ deadlineId: 'acceptance-1', dueAt: '2026-03-07T09:30:00.000Z' }],
            cause: 'reply',
          },
        },
      ));

  it('without a date ends what nobody can judge any more', () =>
    complaint
      .given(...waiting)
      .when(sample.SupplyInformation, undated('2026-03-02T10:00:00.000Z'))
      .then(
        { type: 'InformationSupplied', data: { ...sample.SupplyInformation.data, precision: 'notAfter' } },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acceptance-1', cause: 'undated' } },
      ));

  it('on the day of the request, which has no hour, took no time', () =>
    complaint
      .given(...waiting)
      .when(
        sample.SupplyInformation,
        imported('2026-03-01T16:00:00.000Z', '2026-03-02T10:00:00.000Z', { precision: 'day', zone: 'Asia/Shanghai' }),
      )
      .then(
        {
          type: 'InformationSupplied',
          data: { ...sample.SupplyInformation.data, precision: 'day', zone: 'Asia/Shanghai' },
        },
        {
          type: 'ClockResumed',
          data: {
            pausedMilliseconds: 0,
            deadlines: [{ deadlineId: 'acceptance-1', dueAt: '2026-03-07T09:00:00.000Z' }],
            cause: 'reply',
          },
        },
      ));
});
