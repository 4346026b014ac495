import { assertFieldsOf, assertReadModel } from '@redress/kernel';
import { hoursAfterStart, recordedAt, recordedInOrder, startOfCase } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll } from '../../spec/sealed-text';
import { foldView } from '../past-state/reconstruct';
import { timelineHeadingsMax, type CaseView } from './case-view.document';
import { caseViewModel } from './case-view.fields';
import { caseViewOf } from './case-view.parser';
import { caseView } from './case-view.projection';

const fieldsAfter = (...types: readonly (keyof typeof sampleEvents)[]) => {
  const view = foldView(recordedInOrder(...types.map((type) => sampleEvents[type])), openAll);
  return view === undefined ? undefined : caseView.fieldsOf(view);
};

const atStart = {
  complaintNo: '20260302-ABCDEFGHJ0',
  externalRef: 'old12345:42',
  source: 'old12345',
  status: 'Filed',
  statusSince: startOfCase,
  unit: null,
  handler: null,
  categoryScheme: 'city',
  category: '0301',
  subcategory: '030102',
  channel: 'phone',
  originKind: 'hotline',
  outcome: null,
  urgency: null,
  sensitivity: 'normal',
  firstReceiver: 'directory:u-1',
  respondentPerson: 's-1',
  receivedOn: '2026-03-02',
  filedAt: startOfCase,
  endedAt: null,
  overdueFrom: null,
  nextDueAt: null,
  warnsFrom: null,
  risk: 4,
  awaits: 'specialist',
  returnedCount: 0,
  returnedAt: null,
  followUpDueAt: null,
  escalationLevel: null,
  escalatedAt: null,
};

describe('what lists know of a case', () => {
  it('is declared as a store demands it', () => {
    expect(() => assertReadModel(caseViewModel)).not.toThrow();
    expect(() => assertFieldsOf(caseViewModel, atStart)).not.toThrow();
  });

  it('when it is filed', () => {
    expect(fieldsAfter('ComplaintFiled')).toStrictEqual(atStart);
  });

  it('when it is triaged, assigned, signed for and escalated', () => {
    expect(
      fieldsAfter(
        'ComplaintFiled',
        'TriageAssessed',
        'ComplaintAssigned',
        'AssignmentSigned',
        'HandlerNamed',
        'ComplaintEscalated',
        'DeadlineSet',
      ),
    ).toStrictEqual({
      ...atStart,
      status: 'InProgress',
      statusSince: hoursAfterStart(3),
      unit: 'roads',
      handler: 'directory:u-17',
      category: '0402',
      subcategory: null,
      urgency: 'urgent',
      sensitivity: 'sensitive',
      overdueFrom: hoursAfterStart(360),
      nextDueAt: hoursAfterStart(360),
      warnsFrom: hoursAfterStart(180),
      risk: 2,
      awaits: 'unit',
      escalationLevel: 2,
      escalatedAt: hoursAfterStart(5),
    });
  });

  it('when it is closed', () => {
    expect(fieldsAfter('ComplaintFiled', 'ComplaintClosedWithFeedback')).toStrictEqual({
      ...atStart,
      status: 'Closed',
      statusSince: hoursAfterStart(1),
      outcome: 'remedied',
      endedAt: hoursAfterStart(1),
      risk: null,
      awaits: null,
    });
  });

  it('when its end is proved but undated', () => {
    const { data } = sampleEvents.ComplaintClosedWithFeedback;
    const undated = { type: 'ComplaintClosedWithFeedback', data: { ...data, precision: 'notAfter' } } as const;
    const view = foldView(
      [recordedAt(0, sampleEvents.ComplaintFiled), recordedAt(1, undated, { origin: 'import' })],
      openAll,
    );

    expect(view && caseView.fieldsOf(view).endedAt).toBeNull();
  });
});

describe('what search finds a case by', () => {
  it('is the complaint and the feedback, each apart, and nothing of the person or the notes', () => {
    const view = foldView(
      recordedInOrder(sampleEvents.ComplaintFiled, sampleEvents.NoteAdded, sampleEvents.FeedbackDelivered, {
        type: 'FeedbackDelivered',
        data: { feedback: { text: { kind: 'clear', value: '再次' }, form: 'oral', medium: 'phone' } },
      }),
      openAll,
    );

    expect(view && caseView.searchTextOf?.(view)).toBe(
      ['噪音', '夜间施工', '停工', '已处理', '罚款', '巡查', '回访', '再次'].join('\u001e'),
    );
  });
});

describe('the timeline in the view', () => {
  it('holds the newest acts and leaves out what clocks do by themselves', () => {
    const notes = Array.from({ length: timelineHeadingsMax + 20 }, () => sampleEvents.NoteAdded);
    const view = foldView(recordedInOrder(sampleEvents.ComplaintFiled, ...notes, sampleEvents.DeadlineSet), openAll);

    expect(view?.timeline).toHaveLength(timelineHeadingsMax);
    expect(view?.timeline.at(0)?.revision).toBe('21');
    expect(view?.timeline.at(-1)).toStrictEqual({
      revision: '120',
      type: 'NoteAdded',
      at: hoursAfterStart(120),
      precision: 'exact',
    });
    expect(view?.revision).toBe('121');
  });
});

describe('a stored case view', () => {
  const stored: CaseView | undefined = foldView(recordedInOrder(sampleEvents.ComplaintFiled), openAll);

  it('is known by its keys', () => {
    expect(stored && caseViewOf(stored)).toBe(stored);
  });

  it('is refused without one of them', () => {
    const { timeline, ...foreign } = stored ?? { timeline: undefined };

    expect(timeline).toBeDefined();
    expect(() => caseViewOf(foreign)).toThrow('Not a document of case_view');
  });
});
