import { complaintStatuses, type ComplaintEvent, type ComplaintEventType } from '@redress/complaints/domain';
import fc from 'fast-check';
import { decidedHistory } from '../../spec/decided-history';
import { hoursAfterStart, recordedInOrder } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll } from '../../spec/sealed-text';
import { foldView } from '../past-state/reconstruct';
import { mapPersonalTexts } from '../folding/personal-text';
import { publicTrackingOf } from './public-tracking';
import { stageOf, trackingStages } from './tracking-stages';

const now = hoursAfterStart(50);

const trackingAfter = (...events: readonly (ComplaintEventType | ComplaintEvent)[]) => {
  const view = foldView(
    recordedInOrder(
      sampleEvents.ComplaintFiled,
      ...events.map((event) => (typeof event === 'string' ? sampleEvents[event] : event)),
    ),
    openAll,
  );
  if (view === undefined) throw new Error('No view');
  return publicTrackingOf(view, now);
};

const stage = (name: (typeof trackingStages)[number], hours: number) => ({
  what: 'stage',
  stage: name,
  at: hoursAfterStart(hours),
});

const followUp: ComplaintEvent = {
  type: 'DeadlineSet',
  data: {
    ...sampleEvents.DeadlineSet.data,
    deadlineId: 'followUp-1',
    kind: 'followUp',
    dueAt: hoursAfterStart(170),
  },
};

describe('what a citizen is told', () => {
  it('of a complaint just filed: that it is there, and what the office owes', () => {
    expect(trackingAfter('DeadlineSet')).toStrictEqual({
      complaintNo: '20260302-ABCDEFGHJ0',
      receivedOn: '2026-03-02',
      stage: 'received',
      waitingFor: 'office',
      nextDate: hoursAfterStart(360),
      finding: null,
      outcome: null,
      done: [stage('received', 0)],
      owed: [{ what: 'answer', by: hoursAfterStart(360) }],
      rights: [],
    });
  });

  it('never of a finding, a plan or a dispatch deadline before he was answered', () => {
    const dispatch: ComplaintEvent = {
      type: 'DeadlineSet',
      data: { ...sampleEvents.DeadlineSet.data, deadlineId: 'dispatch-1', kind: 'dispatch' },
    };

    expect(trackingAfter('FindingRecorded', 'MeasurePlanned', dispatch)).toMatchObject({
      finding: null,
      outcome: null,
      owed: [],
      nextDate: null,
      done: [stage('received', 0)],
    });
  });

  it('when he is asked: that it is his turn', () => {
    expect(trackingAfter('InformationRequested')).toMatchObject({
      stage: 'waitingForYou',
      waitingFor: 'you',
      rights: [{ what: 'supplement', until: null }],
    });
  });

  it('of a proposal: that he can choose, and then what he chose', () => {
    const proposed = ['MeasurePlanned', 'ResolutionProposed'] as const;

    expect(trackingAfter(...proposed)).toMatchObject({
      stage: 'proposed',
      waitingFor: 'you',
      owed: [],
      rights: [{ what: 'choose', until: null }],
    });
    expect(trackingAfter(...proposed, 'OptionChosen')).toMatchObject({
      waitingFor: 'office',
      owed: [{ what: 'measure', kind: 'compensation', by: '2026-03-20' }],
    });
    expect(trackingAfter(...proposed, 'ProposalRejected').owed).toStrictEqual([]);
  });

  it('at the end: what was found, what was done, what is owed still, and what he can do until when', () => {
    const told = trackingAfter('MeasurePlanned', 'ComplaintClosedWithFeedback', followUp);

    expect(told).toStrictEqual({
      complaintNo: '20260302-ABCDEFGHJ0',
      receivedOn: '2026-03-02',
      stage: 'answered',
      waitingFor: 'nobody',
      nextDate: null,
      finding: 'upheld',
      outcome: 'remedied',
      done: [stage('received', 0), stage('answered', 2)],
      owed: [
        { what: 'call', by: hoursAfterStart(170) },
        { what: 'measure', kind: 'compensation', by: '2026-03-20' },
      ],
      rights: [
        { what: 'reopen', until: hoursAfterStart(800) },
        { what: 'dispute', until: hoursAfterStart(900) },
      ],
    });
    expect(trackingAfter('MeasurePlanned', 'MeasureCompleted', 'ComplaintClosedWithFeedback')).toMatchObject({
      done: [
        stage('received', 0),
        { what: 'measure', kind: 'compensation', at: hoursAfterStart(2) },
        stage('answered', 3),
      ],
      owed: [],
    });
  });

  it('no right whose window has closed', () => {
    const closed = sampleEvents.ComplaintClosedWithFeedback;
    const past: ComplaintEvent = {
      ...closed,
      data: { ...closed.data, windows: { reopenUntil: hoursAfterStart(49), disputeUntil: now } },
    };

    expect(trackingAfter(past).rights).toStrictEqual([{ what: 'dispute', until: now }]);
  });

  it('when it is taken up again: what he was told at the end before', () => {
    expect(trackingAfter('ComplaintClosedWithFeedback', 'ReopenRequested', 'ComplaintReopened')).toMatchObject({
      stage: 'accepted',
      waitingFor: 'office',
      finding: 'upheld',
      outcome: 'remedied',
      rights: [],
    });
  });

  it('has a stage for every status, and needs every stage', () => {
    expect([...new Set(complaintStatuses.map((status) => stageOf[status]))].sort()).toStrictEqual(
      [...trackingStages].sort(),
    );
  });

  it('holds nothing of anybody’s text, unit or person, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 3, maxLength: 30, size: 'max' }), (numbers) => {
        const view = foldView(decidedHistory(numbers).events, openAll);
        if (view === undefined) throw new Error('No view');
        const marked = mapPersonalTexts(view, () => ({ text: 'SECRET', kid: null }));
        const told = JSON.stringify(publicTrackingOf({ ...view, ...marked }, now));

        expect(told).not.toMatch(/SECRET|directory:|roads|parks|buses|centre|supervision/);
      }),
    );
  });
});
