import type { ComplaintEvent, ComplaintEventType, Provenance } from '@redress/complaints/domain';
import { assertFieldsOf, assertReadModel, type Open } from '@redress/kernel';
import { hoursAfterStart, recordedAt, recordedInOrder, startOfCase } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { sealedText } from '../../spec/sealed-text';
import { writtenAndRead } from '../../spec/written-and-read';
import type { RecordedComplaint } from '../folding/complaint-fold';
import { caseFactsOf } from './drill-down.query';
import type { CaseFacts } from './case-facts.document';
import { trendStatisticsModel } from './case-facts.fields';
import { trendStatistics } from './trend-statistics.projection';

/** A model that is not personal may not ask for a person's text. */
const neverOpened: Open = () => {
  throw new Error('The statistics opened a person’s text');
};

const factsOf = (events: readonly RecordedComplaint[]): CaseFacts => {
  const facts = events
    .filter(({ event }) => trendStatistics.handles.has(event.type))
    .reduce<CaseFacts | undefined>(
      (document, recorded) => trendStatistics.project(document, recorded, neverOpened),
      undefined,
    );
  if (facts === undefined) throw new Error('No filing, no facts');
  return facts;
};

const filed: CaseFacts = {
  complaintId: '7f3c',
  complaintNo: '20260302-ABCDEFGHJ0',
  dimensions: {
    categoryScheme: 'city',
    category: '0301',
    channel: 'phone',
    unit: 'notStated',
    outcome: 'notStated',
    origin: 'hotline',
    source: 'old12345',
  },
  standing: {
    status: 'Filed',
    handler: null,
    firstReceiver: 'directory:u-1',
    respondentPerson: 's-1',
    sensitivity: 'normal',
  },
  setBy: { category: 'event-0', channel: 'event-0', originKind: 'event-0' },
  filed: { at: startOfCase, on: '2026-03-02', precision: 'exact' },
  validAt: null,
  ends: [],
  openness: [startOfCase],
  returnedAt: null,
  transferredAt: null,
  escalatedAt: null,
  reopenedAt: null,
  disputedAt: null,
  clocks: [],
  overdueFrom: null,
};

const end = (kind: CaseFacts['ends'][number]['kind'], hours = 1) => ({
  kind,
  at: hoursAfterStart(hours),
  on: '2026-03-02' as const,
  precision: 'exact' as const,
  days: 0,
});

const due = hoursAfterStart(360);
const clock = { deadlineId: 'resolve-1', kind: 'resolve', status: 'running', dueAt: due, overdueFrom: due } as const;

const standing = (changed: Partial<CaseFacts['standing']>): Pick<CaseFacts, 'standing'> => ({
  standing: { ...filed.standing, ...changed },
});
/** So many hours after the start it ended, was open again, and so on. */
const turnedAfter = (...hours: readonly number[]): Pick<CaseFacts, 'openness'> => ({
  openness: [startOfCase, ...hours.map(hoursAfterStart)],
});
const unit = (name: string): Pick<CaseFacts, 'dimensions'> => ({ dimensions: { ...filed.dimensions, unit: name } });

type Example = Readonly<{ given?: readonly ComplaintEventType[]; then: Partial<CaseFacts> }>;

const handled: Readonly<Partial<Record<ComplaintEventType, Example>>> = {
  ComplaintFiled: { then: {} },
  InformationRequested: { then: standing({ status: 'NeedsInformation' }) },
  InformationSupplied: { given: ['InformationRequested'], then: standing({ status: 'Filed' }) },
  ComplaintMarkedValid: { then: { validAt: hoursAfterStart(1), ...standing({ status: 'Valid' }) } },
  ComplaintMarkedInvalid: { then: { ends: [end('Invalid')], ...turnedAfter(1), ...standing({ status: 'Invalid' }) } },
  AcceptanceRefused: {
    then: { ends: [end('NotAccepted')], ...turnedAfter(1), ...standing({ status: 'NotAccepted' }) },
  },
  TriageAssessed: {
    then: {
      dimensions: { ...filed.dimensions, category: '0402' },
      setBy: { ...filed.setBy, category: 'event-1' },
      ...standing({ sensitivity: 'sensitive' }),
    },
  },
  ComplaintAssigned: { then: { ...unit('roads'), ...standing({ status: 'Assigned' }) } },
  AssignmentSigned: {
    given: ['ComplaintAssigned'],
    then: { ...unit('roads'), ...standing({ status: 'InProgress' }) },
  },
  HandlerNamed: {
    given: ['ComplaintAssigned', 'AssignmentSigned'],
    then: { ...unit('roads'), ...standing({ status: 'InProgress', handler: 'directory:u-17' }) },
  },
  AssignmentReturned: {
    given: ['ComplaintAssigned'],
    then: { returnedAt: hoursAfterStart(2), ...standing({ status: 'Valid' }) },
  },
  ComplaintTransferred: {
    given: ['ComplaintAssigned', 'AssignmentSigned', 'HandlerNamed'],
    then: { transferredAt: hoursAfterStart(4), ...unit('water'), ...standing({ status: 'Assigned' }) },
  },
  ResolutionProposed: { then: standing({ status: 'ResolutionProposed' }) },
  ProposalRejected: { given: ['ResolutionProposed'], then: standing({ status: 'InProgress' }) },
  RecordCorrected: {
    then: {
      dimensions: { ...filed.dimensions, channel: 'letter' },
      setBy: { ...filed.setBy, channel: 'event-1' },
    },
  },
  ComplaintEscalated: { then: { escalatedAt: hoursAfterStart(1) } },
  ComplaintClosedWithFeedback: {
    then: {
      dimensions: { ...filed.dimensions, outcome: 'remedied' },
      ends: [end('Closed')],
      ...turnedAfter(1),
      ...standing({ status: 'Closed' }),
    },
  },
  ReopenRequested: {
    given: ['ComplaintMarkedInvalid'],
    then: {
      ends: [end('Invalid')],
      ...turnedAfter(1, 2),
      ...standing({ status: 'ReopenRequested' }),
    },
  },
  ComplaintReopened: {
    given: ['ComplaintMarkedInvalid', 'ReopenRequested'],
    then: {
      ends: [end('Invalid')],
      ...turnedAfter(1, 2),
      reopenedAt: hoursAfterStart(3),
      ...standing({ status: 'Valid' }),
    },
  },
  ReopenRefused: {
    given: ['ComplaintMarkedInvalid', 'ReopenRequested'],
    then: {
      ends: [end('Invalid')],
      ...turnedAfter(1, 2, 3),
      ...standing({ status: 'Closed' }),
    },
  },
  OutcomeDisputed: {
    given: ['ComplaintMarkedInvalid'],
    then: {
      ends: [end('Invalid')],
      disputedAt: hoursAfterStart(2),
      ...turnedAfter(1, 2),
      ...standing({ status: 'Disputed' }),
    },
  },
  ComplaintWithdrawn: { then: { ends: [end('Withdrawn')], ...turnedAfter(1), ...standing({ status: 'Withdrawn' }) } },
  DeadlineSet: { then: { clocks: [clock], overdueFrom: due } },
  ClockPaused: {
    given: ['DeadlineSet'],
    then: { clocks: [{ ...clock, status: 'paused', overdueFrom: null }], overdueFrom: null },
  },
  ClockResumed: {
    given: ['DeadlineSet', 'ClockPaused'],
    then: {
      clocks: [{ ...clock, dueAt: hoursAfterStart(361), overdueFrom: hoursAfterStart(361) }],
      overdueFrom: hoursAfterStart(361),
    },
  },
  DeadlineMet: {
    given: ['DeadlineSet'],
    then: { clocks: [{ ...clock, status: 'met', overdueFrom: null }], overdueFrom: null },
  },
  DeadlineBreached: {
    given: ['DeadlineSet'],
    then: { clocks: [{ ...clock, status: 'breached' }], overdueFrom: due },
  },
  DeadlineCancelled: {
    given: ['DeadlineSet', 'ComplaintWithdrawn'],
    then: {
      ends: [end('Withdrawn', 2)],
      ...turnedAfter(2),
      ...standing({ status: 'Withdrawn' }),
      clocks: [{ ...clock, status: 'cancelled', overdueFrom: null }],
      overdueFrom: null,
    },
  },
};

const examples = Object.entries(handled).map(([when, { given = [], then }]) => ({ when, given, then }));

describe('the facts of a case', () => {
  it.each(examples)('given $given, change on $when', ({ when, given, then }) => {
    const [first, ...others] = when === 'ComplaintFiled' ? [] : (['ComplaintFiled', ...given] as const);
    const events = [...(first === undefined ? [] : [first]), ...others].map((type) => sampleEvents[type]);
    const event = Object.values(sampleEvents).find(({ type }) => type === when);
    const facts = factsOf(recordedInOrder(...events, ...(event === undefined ? [] : [event])));

    expect(facts).toStrictEqual({ ...filed, ...then });
    expect(writtenAndRead(facts)).toStrictEqual(facts);
    expect(caseFactsOf(facts)).toBe(facts);
  });

  it('have an example for every type that is handled, and ignore the others', () => {
    expect([...trendStatistics.handles].sort()).toStrictEqual(Object.keys(handled).sort());

    const ignored = Object.values(sampleEvents).filter(({ type }) => !trendStatistics.handles.has(type));
    for (const event of ignored) expect(trendStatistics.project(filed, recordedAt(1, event), neverOpened)).toBe(filed);
  });

  it('keep the first escalation, though an earlier one is entered after it', () => {
    const events = [
      recordedAt(0, sampleEvents.ComplaintFiled),
      recordedAt(1, sampleEvents.ComplaintEscalated, { recordedAt: hoursAfterStart(20) }),
      recordedAt(2, sampleEvents.ComplaintEscalated, {
        occurredAt: hoursAfterStart(10),
        recordedAt: hoursAfterStart(30),
        origin: 'late',
      }),
      recordedAt(3, sampleEvents.ComplaintEscalated, { recordedAt: hoursAfterStart(40) }),
    ];

    expect(factsOf(events).escalatedAt).toBe(hoursAfterStart(10));
  });

  it('hold corrections of a dimension that a later event has set for nothing', () => {
    const correction: ComplaintEvent = {
      type: 'RecordCorrected',
      data: {
        targetEventId: 'event-0',
        correction: { field: 'category', value: { scheme: 'city', code: '09' } },
        reason: sealedText('wrong'),
      },
    };
    const facts = factsOf(recordedInOrder(sampleEvents.ComplaintFiled, sampleEvents.TriageAssessed, correction));

    expect(facts.dimensions.category).toBe('0402');
  });

  it('are moved by corrections of category, channel and origin, and by no other', () => {
    const corrections = [
      { field: 'category', value: { scheme: 'old', code: '09' } },
      { field: 'channel', value: 'web' },
      { field: 'originKind', value: 'mediaExposure' },
      { field: 'respondentOrganisation', value: 'Tram Company' },
      { field: 'subject', value: sealedText('new') },
    ] as const;
    const facts = factsOf(
      recordedInOrder(
        sampleEvents.ComplaintFiled,
        ...corrections.map((correction): ComplaintEvent => ({
          type: 'RecordCorrected',
          data: { targetEventId: 'event-0', correction, reason: sealedText('wrong') },
        })),
      ),
    );

    expect(facts.dimensions).toStrictEqual({
      ...filed.dimensions,
      categoryScheme: 'old',
      category: '09',
      channel: 'web',
      origin: 'mediaExposure',
    });
  });

  it('keep the first end when the case is taken up again and ends again', () => {
    const facts = factsOf(
      recordedInOrder(
        sampleEvents.ComplaintFiled,
        sampleEvents.ComplaintClosedWithFeedback,
        sampleEvents.OutcomeDisputed,
        sampleEvents.ComplaintWithdrawn,
      ),
    );

    expect(facts.ends).toStrictEqual([end('Closed', 1), end('Withdrawn', 3)]);
    expect(trendStatistics.fieldsOf(facts)).toMatchObject({
      closedAt: hoursAfterStart(1),
      endedAt: hoursAfterStart(1),
      openAgainAt: hoursAfterStart(2),
      endedAgainAt: hoursAfterStart(3),
    });
  });
});

describe('a case that is taken up again more often than an index can hold', () => {
  it('counts as open from the third such time to the end of the last', () => {
    const { ReopenRequested: asked, ReopenRefused: refused } = sampleEvents;
    const again = [asked, refused];
    const facts = factsOf(
      recordedInOrder(
        sampleEvents.ComplaintFiled,
        sampleEvents.ComplaintClosedWithFeedback,
        ...[again, again, again, again].flat(),
        asked,
      ),
    );
    const over = factsOf(
      recordedInOrder(
        sampleEvents.ComplaintFiled,
        sampleEvents.ComplaintClosedWithFeedback,
        ...[again, again, again, again].flat(),
      ),
    );
    const times = {
      openAgainAt: hoursAfterStart(2),
      endedAgainAt: hoursAfterStart(3),
      openThirdAt: hoursAfterStart(4),
      endedThirdAt: hoursAfterStart(5),
      openFourthAt: hoursAfterStart(6),
    };

    expect(trendStatistics.fieldsOf(facts)).toMatchObject({ ...times, endedFourthAt: null });
    expect(trendStatistics.fieldsOf(over)).toMatchObject({ ...times, endedFourthAt: hoursAfterStart(9) });
  });
});

describe('a case that is closed twice', () => {
  it('counts as closed by its first closing', () => {
    const { data } = sampleEvents.ComplaintClosedWithFeedback;
    const again: ComplaintEvent = { type: 'ComplaintClosedWithFeedback', data: { ...data, endedOn: '2026-04-09' } };
    const facts = factsOf(
      recordedInOrder(
        sampleEvents.ComplaintFiled,
        sampleEvents.ComplaintClosedWithFeedback,
        sampleEvents.OutcomeDisputed,
        again,
      ),
    );

    expect(trendStatistics.fieldsOf(facts)).toMatchObject({
      closedAt: hoursAfterStart(1),
      closedDay: '2026-03-02',
      daysToClose: 0,
      endedAgainAt: hoursAfterStart(3),
    });
  });
});

describe('the days to an end', () => {
  const zone = 'Asia/Shanghai';
  const day: Provenance = { precision: 'day', zone };
  const undated: Provenance = { precision: 'notAfter' };
  const daysBetween = (
    [filedAt, filedOn, filedSays]: readonly [string, string, Provenance],
    [closedAt, closedOn, closedSays]: readonly [string, string, Provenance],
  ) => {
    const filing = {
      type: 'ComplaintFiled',
      data: { ...sampleEvents.ComplaintFiled.data, receivedOn: filedOn, ...filedSays },
    } as ComplaintEvent;
    const closing = {
      type: 'ComplaintClosedWithFeedback',
      data: { ...sampleEvents.ComplaintClosedWithFeedback.data, endedOn: closedOn, ...closedSays },
    } as ComplaintEvent;
    const facts = factsOf([
      recordedAt(0, filing, { occurredAt: filedAt as `${string}Z`, recordedAt: hoursAfterStart(0), origin: 'import' }),
      recordedAt(1, closing, {
        occurredAt: closedAt as `${string}Z`,
        recordedAt: hoursAfterStart(0),
        origin: 'import',
      }),
    ]);
    return trendStatistics.fieldsOf(facts).daysToClose;
  };

  const exact: Provenance = {};
  it.each([
    [
      'one instant to another: whole days of 24 hours',
      ['2020-01-05T02:00:00.000Z', '2020-01-05', exact],
      ['2020-01-20T01:59:59.999Z', '2020-01-20', exact],
      14,
    ],
    [
      'and the last millisecond counts',
      ['2020-01-05T02:00:00.000Z', '2020-01-05', exact],
      ['2020-01-20T02:00:00.000Z', '2020-01-20', exact],
      15,
    ],
    [
      'an instant to a civil date: the days between their dates',
      ['2020-01-05T02:00:00.000Z', '2020-01-05', exact],
      ['2020-01-19T16:00:00.000Z', '2020-01-20', day],
      15,
    ],
    [
      'an answer on the day of filing that has no time',
      ['2020-01-05T02:00:00.000Z', '2020-01-05', exact],
      ['2020-01-04T16:00:00.000Z', '2020-01-05', day],
      0,
    ],
    [
      'one civil date to another',
      ['2020-01-04T16:00:00.000Z', '2020-01-05', day],
      ['2020-01-20T09:00:00.000Z', '2020-01-20', exact],
      15,
    ],
    [
      'to an end that is undated: none',
      ['2020-01-05T02:00:00.000Z', '2020-01-05', exact],
      ['2020-02-20T02:00:00.000Z', 'notStated', undated],
      null,
    ],
    [
      'from a filing that is undated: none',
      ['2020-01-05T02:00:00.000Z', '2020-01-05', undated],
      ['2020-01-20T02:00:00.000Z', '2020-01-20', exact],
      null,
    ],
  ] as const)('from %s', (_what, filing, closing, days) => {
    expect(daysBetween(filing, closing)).toBe(days);
  });
});

describe('the fields of the facts', () => {
  it('are declared as a store demands it', () => {
    expect(() => assertReadModel(trendStatisticsModel)).not.toThrow();
  });

  it('of a case that is closed without a date say so, of one that is open say nothing', () => {
    const { data } = sampleEvents.ComplaintClosedWithFeedback;
    const undated: ComplaintEvent = {
      type: 'ComplaintClosedWithFeedback',
      data: { ...data, endedOn: 'notStated', precision: 'notAfter' },
    };
    const facts = factsOf(recordedInOrder(sampleEvents.ComplaintFiled, undated));
    const open = {
      complaintNo: '20260302-ABCDEFGHJ0',
      ...filed.dimensions,
      ...filed.standing,
      receivedDay: '2026-03-02',
      receivedWeek: '2026-W10',
      receivedMonth: '2026-03',
      closedDay: null,
      closedWeek: null,
      closedMonth: null,
      filedAt: startOfCase,
      validAt: null,
      closedAt: null,
      endedAt: null,
      openAgainAt: null,
      endedAgainAt: null,
      openThirdAt: null,
      endedThirdAt: null,
      openFourthAt: null,
      endedFourthAt: null,
      returnedAt: null,
      transferredAt: null,
      escalatedAt: null,
      reopenedAt: null,
      disputedAt: null,
      overdueFrom: null,
      daysToClose: null,
    };

    expect(trendStatistics.fieldsOf(filed)).toStrictEqual(open);
    expect(trendStatistics.fieldsOf(facts)).toStrictEqual({
      ...open,
      status: 'Closed',
      outcome: 'remedied',
      closedDay: 'notStated',
      closedWeek: 'notStated',
      closedMonth: 'notStated',
      closedAt: hoursAfterStart(1),
      endedAt: hoursAfterStart(1),
    });
    expect(() => assertFieldsOf(trendStatisticsModel, open)).not.toThrow();
  });

  it('of a case that states nothing put it under notStated', () => {
    const facts = factsOf([
      recordedAt(0, {
        type: 'ComplaintFiled',
        data: {
          complaintNo: '20260302-ABCDEFGHJ0',
          matterKind: 'notStated',
          anonymity: 'notStated',
          receivedOn: '2026-03-02',
        },
      }),
    ]);

    expect(new Set(Object.values(facts.dimensions))).toStrictEqual(new Set(['notStated']));
  });
});
