import { openStatuses, type ComplaintEventType, type ComplaintStatus } from '@redress/complaints/domain';
import { isCivilDate, type CivilDate, type Instant } from '@redress/kernel';
import fc from 'fast-check';
import { decidedHistory } from '../../spec/decided-history';
import { naiveReadStore, type NaiveReadStore } from '../../spec/naive-read-store';
import { hoursAfterStart, recordedAt } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll } from '../../spec/sealed-text';
import { reconstruct } from '../past-state/reconstruct';
import type { ComplaintData, RecordedComplaint } from '../folding/complaint-fold';
import { casesBehind, drillDown } from './drill-down.query';
import { trendMeasures, type TrendMeasure } from './trend-measures';
import { trendDimensions, trendPeriods, type TrendRequest } from './trend-request';
import { trendStatistics } from './trend-statistics.projection';
import { trends, type TrendRow } from './trends.query';

type Histories = readonly (readonly RecordedComplaint[])[];

const aHistory = fc.tuple(fc.array(fc.nat(), { minLength: 3, maxLength: 25, size: 'max' }), fc.nat(6));
const someHistories: fc.Arbitrary<Histories> = fc
  .array(aHistory, { minLength: 1, maxLength: 8 })
  .map((drawn) =>
    drawn.map(([numbers, imported], index) => decidedHistory(numbers, { imported, id: `case-${index}` }).events),
  );

const anInstant = fc.oneof(fc.nat(600), fc.integer({ min: 2_990, max: 3_400 })).map(hoursAfterStart);
const aDate: fc.Arbitrary<CivilDate> = anInstant.map((at) => at.slice(0, 10)).filter(isCivilDate);

const aRequest: fc.Arbitrary<TrendRequest> = fc.record(
  {
    by: fc.subarray([...trendDimensions]),
    measures: fc.subarray([...trendMeasures], { minLength: 1 }),
    asOf: anInstant,
    per: fc.constantFrom(...trendPeriods),
    from: aDate,
    to: aDate,
  },
  { requiredKeys: ['by', 'measures', 'asOf'] },
);

const countIn = (figure: TrendRow['figures'][TrendMeasure]): number =>
  typeof figure === 'object' ? figure.cases : (figure ?? 0);

const allOf = async (store: NaiveReadStore, measures: readonly TrendMeasure[], asOf: Instant) => {
  const { rows } = await trends(store, { by: [], measures, asOf });
  return rows.map(({ figures }) => figures);
};

const caseOf = (id: string, filed: Partial<ComplaintData['ComplaintFiled']>, closed?: Closing) => [
  recordedAt(
    0,
    { type: 'ComplaintFiled', data: { ...bareFiling, ...filed } },
    {
      stream: `complaint-${id}`,
      occurredAt: `${filed.receivedOn ?? '2026-03-02'}T02:00:00.000Z`,
      recordedAt: imported,
    },
  ),
  ...(closed === undefined
    ? []
    : [
        recordedAt(
          1,
          {
            type: 'ComplaintClosedWithFeedback',
            data: { ...sampleEvents.ComplaintClosedWithFeedback.data, ...closed },
          },
          {
            stream: `complaint-${id}`,
            occurredAt: closed.endedOn === 'notStated' ? imported : `${closed.endedOn}T02:00:00.000Z`,
            recordedAt: imported,
          },
        ),
      ]),
];

type Closing = Pick<ComplaintData['ComplaintClosedWithFeedback'], 'endedOn' | 'outcome' | 'precision'>;

const imported = '2026-06-01T00:00:00.000Z';
const bareFiling = {
  complaintNo: '20260302-ABCDEFGHJ0',
  matterKind: 'complaint',
  anonymity: 'notStated',
  receivedOn: '2026-03-02',
} as const;
const noise = { category: { scheme: 'city', code: '01' } } as const;

/** Five cases: two of one category closed after 1 and 9 days, one closed undated, one open, one of a code that another scheme has too. */
const examples: Histories = [
  caseOf('a', { ...noise, receivedOn: '2026-03-02' }, { endedOn: '2026-03-03', outcome: 'remedied' }),
  caseOf('b', { ...noise, receivedOn: '2026-03-30' }, { endedOn: '2026-04-08', outcome: 'explained' }),
  caseOf('c', { receivedOn: '2026-03-31' }, { endedOn: 'notStated', outcome: 'remedied', precision: 'notAfter' }),
  caseOf('d', { receivedOn: '2026-04-01' }),
  caseOf('e', { category: { scheme: 'bank', code: '01' }, receivedOn: '2026-04-01' }),
];

describe('trends of five cases', () => {
  const store = naiveReadStore(trendStatistics, examples);
  const asOf = '2026-07-01T00:00:00.000Z';

  it('by month, received beside closed', async () => {
    expect(
      await trends(store, { by: [], per: 'month', measures: ['filed', 'closed', 'days-to-close'], asOf }),
    ).toStrictEqual({
      rows: [
        {
          period: '2026-03',
          group: {},
          figures: { filed: 3, closed: 1, 'days-to-close': { cases: 1, median: 1, p90: 1 } },
        },
        {
          period: '2026-04',
          group: {},
          figures: { filed: 2, closed: 1, 'days-to-close': { cases: 1, median: 9, p90: 9 } },
        },
        {
          period: 'notStated',
          group: {},
          figures: { filed: 0, closed: 1, 'days-to-close': { cases: 0, median: null, p90: null } },
        },
      ],
      undatedLeftOut: 0,
    });
  });

  it('by category, one code of two schemes apart, what states none last', async () => {
    expect(await trends(store, { by: ['category'], measures: ['filed', 'days-to-close'], asOf })).toStrictEqual({
      rows: [
        {
          period: null,
          group: { categoryScheme: 'bank', category: '01' },
          figures: { filed: 1, 'days-to-close': { cases: 0, median: null, p90: null } },
        },
        {
          period: null,
          group: { categoryScheme: 'city', category: '01' },
          figures: { filed: 2, 'days-to-close': { cases: 2, median: 1, p90: 9 } },
        },
        {
          period: null,
          group: { categoryScheme: 'notStated', category: 'notStated' },
          figures: { filed: 2, 'days-to-close': { cases: 0, median: null, p90: null } },
        },
      ],
      undatedLeftOut: 0,
    });
  });

  it('by week and outcome in a range, told what the range cannot hold', async () => {
    const request: TrendRequest = {
      by: ['outcome'],
      per: 'week',
      from: '2026-03-30',
      to: '2026-04-30',
      measures: ['closed', 'open'],
      asOf,
    };

    expect(await trends(store, request)).toStrictEqual({
      rows: [
        { period: '2026-W14', group: { outcome: 'explained' }, figures: { closed: 0, open: 0 } },
        { period: '2026-W14', group: { outcome: 'remedied' }, figures: { closed: 0, open: 0 } },
        { period: '2026-W14', group: { outcome: 'notStated' }, figures: { closed: 0, open: 2 } },
        { period: '2026-W15', group: { outcome: 'explained' }, figures: { closed: 1, open: 0 } },
      ],
      undatedLeftOut: 1,
    });
    expect((await trends(store, { ...request, measures: ['open'] })).undatedLeftOut).toBe(0);
  });

  it('as of an earlier instant', async () => {
    const { rows } = await trends(store, {
      by: [],
      measures: ['filed', 'open', 'closed'],
      asOf: '2026-03-31T00:00:00.000Z',
    });

    expect(rows).toStrictEqual([{ period: null, group: {}, figures: { filed: 2, open: 1, closed: 1 } }]);
  });

  it('as overdue from the first instant after the due time', async () => {
    const due = '2026-03-20T00:00:00.000Z';
    const deadline = { ...sampleEvents.DeadlineSet.data, dueAt: due } as const;
    const late = naiveReadStore(trendStatistics, [
      [
        recordedAt(0, { type: 'ComplaintFiled', data: bareFiling }),
        recordedAt(1, { type: 'DeadlineSet', data: deadline }),
      ],
    ]);
    const overdueAt = async (at: Instant) => (await allOf(late, ['overdue'], at))[0];

    expect(await overdueAt(due)).toStrictEqual({ overdue: 0 });
    expect(await overdueAt('2026-03-20T00:00:00.001Z')).toStrictEqual({ overdue: 1 });
  });

  it('lists the cases behind a figure newest first, a page at a time', async () => {
    const request: TrendRequest = { by: [], measures: ['open'], asOf };
    const filter = drillDown(request, { period: null, group: {} }, 'open');
    const first = await casesBehind(store, filter, { limit: 1 });
    const second = await casesBehind(store, filter, {
      limit: 1,
      ...(first.next === undefined ? {} : { cursor: first.next }),
    });

    expect([...first.documents, ...second.documents].map(({ complaintId }) => complaintId)).toStrictEqual(['e', 'd']);
  });
});

/** An index tells so many times that a case was open apart; more are merged, which the projection's own spec shows. */
const openTimesMax = 4;
const timesTakenUp = (events: readonly RecordedComplaint[]): number =>
  events.filter(({ event: { type } }) => type === 'ReopenRequested' || type === 'OutcomeDisputed').length;

describe('trends', () => {
  it('drill down from every figure to exactly its cases, for every measure, period and group', async () => {
    await fc.assert(
      fc.asyncProperty(someHistories, aRequest, async (histories, request) => {
        const store = naiveReadStore(trendStatistics, histories);
        const { rows } = await trends(store, request);
        for (const row of rows)
          for (const measure of request.measures) {
            const { documents, next } = await casesBehind(store, drillDown(request, row, measure), { limit: 1_000 });

            expect(next).toBeUndefined();
            expect(documents).toHaveLength(countIn(row.figures[measure]));
          }
      }),
      { numRuns: 150 },
    );
  });

  it('count each case once, whatever the groups and periods', async () => {
    await fc.assert(
      fc.asyncProperty(someHistories, aRequest, async (histories, { by, measures, asOf, per }) => {
        const request = { by, measures, asOf, ...(per === undefined ? {} : { per }) };
        const store = naiveReadStore(trendStatistics, histories);
        const { rows, undatedLeftOut } = await trends(store, request);
        const [total] = await allOf(store, request.measures, request.asOf);

        expect(undatedLeftOut).toBe(0);
        for (const measure of request.measures)
          expect(rows.reduce((sum, { figures }) => sum + countIn(figures[measure]), 0)).toBe(countIn(total?.[measure]));
      }),
      { numRuns: 150 },
    );
  });

  it('lose nothing to a range: what is in it, before it, after it and undated is everything', async () => {
    await fc.assert(
      fc.asyncProperty(someHistories, aDate, anInstant, async (histories, date, asOf) => {
        const store = naiveReadStore(trendStatistics, histories);
        const request = { by: [], measures: ['filed', 'closed'], asOf } as const;
        const dayAfter = new Date(Date.parse(`${date}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
        const until = await trends(store, { ...request, to: date });
        const after = await trends(store, { ...request, ...(isCivilDate(dayAfter) ? { from: dayAfter } : {}) });
        const [total] = await allOf(store, ['filed', 'closed'], asOf);
        const parts = (measure: 'filed' | 'closed') =>
          [until, after].reduce((sum, { rows }) => sum + countIn(rows[0]?.figures[measure]), 0);

        expect(parts('filed')).toBe(countIn(total?.filed));
        expect(until.undatedLeftOut).toBe(after.undatedLeftOut);
        expect(parts('closed') + until.undatedLeftOut).toBe(countIn(total?.closed));
      }),
    );
  });

  it('say how many cases were open at an instant as the log itself does', async () => {
    const isOpen = (status: ComplaintStatus): boolean => openStatuses.some((open) => open === status);
    await fc.assert(
      fc.asyncProperty(someHistories, anInstant, async (histories, at) => {
        fc.pre(histories.every((events) => timesTakenUp(events) < openTimesMax));
        const pasts = histories.map((events) => reconstruct(events, { at }, openAll));
        const states = pasts.flatMap((past) => (past.kind === 'state' ? [past.view] : []));
        const [figures] = await allOf(naiveReadStore(trendStatistics, histories), [...trendMeasures], at);
        const casesWith = (type: ComplaintEventType): number =>
          histories.filter((events) => events.some(({ event, occurredAt }) => event.type === type && occurredAt <= at))
            .length;

        expect(figures).toMatchObject({
          filed: states.length,
          valid: casesWith('ComplaintMarkedValid'),
          closed: casesWith('ComplaintClosedWithFeedback'),
          open: states.filter(({ status }) => isOpen(status)).length,
          returned: casesWith('AssignmentReturned'),
          transferred: casesWith('ComplaintTransferred'),
          escalated: casesWith('ComplaintEscalated'),
          reopened: casesWith('ComplaintReopened'),
          disputed: casesWith('OutcomeDisputed'),
        });
      }),
      { numRuns: 200 },
    );
  });
});
