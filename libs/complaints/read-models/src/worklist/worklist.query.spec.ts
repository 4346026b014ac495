import { openStatuses, type ComplaintEvent } from '@redress/complaints/domain';
import { civilDateIn, type Filter, type Instant } from '@redress/kernel';
import fc from 'fast-check';
import { decidedHistory } from '../../spec/decided-history';
import { naiveReadStore, type NaiveReadStore } from '../../spec/naive-read-store';
import { hoursAfterStart, recordedInOrder } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll } from '../../spec/sealed-text';
import type { CaseField } from '../case-view/case-view.fields';
import type { CaseView } from '../case-view/case-view.document';
import { caseView } from '../case-view/case-view.projection';
import type { RecordedComplaint } from '../folding/complaint-fold';
import { foldView } from '../past-state/reconstruct';
import { worklistNames, type WorklistName, type WorklistReader } from './worklist-names';
import type { WorklistRow } from './worklist-row';
import { countWorklist, countWorklists, pageWorklist, type WorklistRequest } from './worklist.query';

const zone = 'Asia/Shanghai';
const reader: WorklistReader = { id: 'directory:u-1', unit: 'roads' };

const isOpen = ({ status }: CaseView): boolean => openStatuses.some((open) => open === status);
const nextDue = ({ deadlines }: CaseView): Instant | undefined =>
  deadlines
    .filter(({ status }) => status === 'running')
    .map(({ dueAt }) => dueAt)
    .toSorted()[0];
const dayOf = civilDateIn(zone);

/** Each queue said once more, case by case and in other words. */
const belongs: Readonly<Record<WorklistName, (view: CaseView, now: Instant) => boolean>> = {
  my: (view) => isOpen(view) && view.handler === reader.id,
  unit: (view) => isOpen(view) && view.unit === reader.unit,
  unsigned: ({ status }) => status === 'Assigned',
  'due-today': (view, now) => {
    const due = nextDue(view);
    return isOpen(view) && due !== undefined && due >= now && dayOf(due) === dayOf(now);
  },
  overdue: (view, now) => isOpen(view) && (nextDue(view) ?? now) < now,
  'very-urgent': (view) => isOpen(view) && ['veryUrgent', 'emergency'].includes(view.triage?.urgency ?? ''),
  'waiting-for-reply': ({ status, proposals }) =>
    status === 'NeedsInformation' || (status === 'ResolutionProposed' && proposals.at(-1)?.chosen === null),
  returned: (view) => view.status === 'Valid' && view.statuses.at(-2)?.status === 'Assigned',
  disputed: ({ status }) => status === 'Disputed',
  'to-accept': ({ status }) => status === 'Filed',
  'to-dispatch': ({ status }) => status === 'Valid',
  escalations: (view) => isOpen(view) && view.escalations.some(({ closed }) => closed === null),
  'follow-ups-due': ({ status, deadlines }, now) =>
    status === 'Closed' &&
    deadlines.some(
      ({ kind, status: clock, dueAt }) => kind === 'followUp' && clock === 'running' && dayOf(dueAt) <= dayOf(now),
    ),
  'reopen-requests': ({ status }) => status === 'ReopenRequested',
};

const all = async (
  store: NaiveReadStore,
  request: Omit<WorklistRequest, 'limit' | 'zone' | 'reader'>,
  limit: number,
): Promise<readonly WorklistRow[]> => {
  const rows: WorklistRow[] = [];
  for (let cursor: string | undefined, isEnd = false; !isEnd;) {
    const page = await pageWorklist(store, {
      zone,
      reader,
      ...request,
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    expect(page.asOf).toBe(request.now);
    rows.push(...page.rows);
    cursor = page.next;
    isEnd = cursor === undefined;
  }
  return rows;
};

const viewsOf = (histories: readonly (readonly RecordedComplaint[])[]): readonly CaseView[] =>
  histories.flatMap((events) => foldView(events, openAll) ?? []);

const someHistories = fc
  .array(fc.array(fc.nat(), { minLength: 2, maxLength: 22, size: 'max' }), { minLength: 1, maxLength: 8 })
  .map((drawn) => drawn.map((numbers, index) => decidedHistory(numbers, { id: `case-${index}` }).events));

describe('worklists', () => {
  it('hold exactly their cases, each once, whatever the length of a page, and are counted alike', async () => {
    await fc.assert(
      fc.asyncProperty(someHistories, fc.nat(500), fc.integer({ min: 1, max: 4 }), async (histories, hours, limit) => {
        const store = naiveReadStore(caseView, histories);
        const now = hoursAfterStart(hours);
        const counts = await countWorklists(store, { reader, now, zone });
        for (const name of worklistNames) {
          const meant = viewsOf(histories)
            .filter((view) => belongs[name](view, now))
            .map(({ complaintId }) => complaintId);
          const rows = await all(store, { name, now }, limit);

          expect([name, rows.map(({ complaintId }) => complaintId).toSorted()]).toStrictEqual([name, meant.toSorted()]);
          expect([name, counts[name]]).toStrictEqual([name, meant.length]);
          expect(await countWorklist(store, { name, reader, now, zone })).toBe(meant.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('show of a scope only what lies in it, and count no more', async () => {
    const scope: Filter<CaseField> = { field: 'unit', is: 'equal', value: 'parks' };
    await fc.assert(
      fc.asyncProperty(someHistories, fc.nat(500), async (histories, hours) => {
        const store = naiveReadStore(caseView, histories);
        const now = hoursAfterStart(hours);
        const counts = await countWorklists(store, { reader, now, zone, scope });
        for (const name of worklistNames) {
          const rows = await all(store, { name, now, scope }, 3);

          expect(rows.filter(({ unit }) => unit !== 'parks')).toStrictEqual([]);
          expect(counts[name]).toBe(rows.length);
          expect(await all(store, { name, now, only: { unit: 'parks' } }, 3)).toStrictEqual(rows);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const { ComplaintFiled: filed, TriageAssessed: triaged, ComplaintEscalated: escalated } = sampleEvents;
const now = hoursAfterStart(100);

const due = (hours: number, warnHours: number): ComplaintEvent => ({
  type: 'DeadlineSet',
  data: {
    ...sampleEvents.DeadlineSet.data,
    dueAt: hoursAfterStart(hours),
    warnAt: [hoursAfterStart(warnHours)],
  },
});
const triagedAs = (data: Partial<(typeof triaged)['data']>): ComplaintEvent => ({
  type: 'TriageAssessed',
  data: { ...triaged.data, urgency: 'routine', severity: 1, ...data },
});

const historyOf = (id: string, ...events: readonly ComplaintEvent[]): readonly RecordedComplaint[] =>
  recordedInOrder(filed, ...events).map((recorded) => ({ ...recorded, stream: `complaint-${id}` }));

/** One case for each reason to come before another, in the order in which they must come. */
const inOrder: readonly (readonly RecordedComplaint[])[] = [
  historyOf('emergency', triagedAs({ urgency: 'emergency' })),
  historyOf('very-urgent-sooner', triagedAs({ urgency: 'veryUrgent' }), due(300, 290)),
  historyOf('very-urgent-later', triagedAs({ urgency: 'veryUrgent' }), due(301, 290)),
  historyOf('past-escalated', escalated, due(99, 50)),
  historyOf('past-severe', triagedAs({ severity: 4 }), due(99, 50)),
  historyOf('past-longest', due(90, 50)),
  historyOf('past', due(99, 50)),
  historyOf('escalated', escalated, due(400, 390)),
  historyOf('warned-urgent', triagedAs({ urgency: 'urgent' }), due(200, 100)),
  historyOf('warned', due(110, 100)),
  historyOf('urgent', triagedAs({ urgency: 'urgent' }), due(500, 490)),
  historyOf('just-in-time', due(100, 101)),
  historyOf('later', due(600, 590)),
  historyOf('without-a-clock'),
];

const idsOf = (histories: readonly (readonly RecordedComplaint[])[]): readonly string[] =>
  histories.map((events) => events[0]?.stream.replace('complaint-', '') ?? '');

describe('the order of a worklist', () => {
  it.each([1, 5, 100])('is by risk, then by what is due, in pages of %d', async (limit) => {
    const store = naiveReadStore(caseView, inOrder.toReversed());
    const rows = await all(store, { name: 'to-accept', now }, limit);

    expect(rows.map(({ complaintId }) => complaintId)).toStrictEqual(idsOf(inOrder));
  });

  it('goes on as of the instant of its first page, and ends where another would', async () => {
    const store = naiveReadStore(caseView, inOrder);
    const first = await pageWorklist(store, { name: 'to-accept', reader, now, zone, limit: 9 });
    const second = await pageWorklist(store, {
      name: 'to-accept',
      reader,
      now: hoursAfterStart(5_000),
      zone,
      limit: 9,
      cursor: first.next ?? '',
    });

    expect(second.asOf).toBe(now);
    expect([...first.rows, ...second.rows].map(({ complaintId }) => complaintId)).toStrictEqual(idsOf(inOrder));
  });

  it('of escalations is by level, then by age', async () => {
    const at = (level: number): ComplaintEvent => ({
      type: 'ComplaintEscalated',
      data: { ...escalated.data, level },
    });
    const note = sampleEvents.NoteAdded;
    const histories = [historyOf('old', at(2)), historyOf('young', note, at(2)), historyOf('high', note, note, at(3))];
    const rows = await all(naiveReadStore(caseView, histories), { name: 'escalations', now }, 2);

    expect(rows.map(({ complaintId, escalation }) => [complaintId, escalation?.level])).toStrictEqual([
      ['high', 3],
      ['old', 2],
      ['young', 2],
    ]);
  });

  it.each(['', 'x', '2026-03-02T01:00:00.000Z~99~', '2026-03-02T01:00:00.000Z', 'never~0~'])(
    'refuses %j as a cursor',
    async (cursor) => {
      const store = naiveReadStore(caseView, inOrder);

      await expect(pageWorklist(store, { name: 'my', reader, now, zone, limit: 1, cursor })).rejects.toThrow(
        'The cursor is not of this query',
      );
    },
  );

  it('of who has no unit is empty', async () => {
    const store = naiveReadStore(caseView, [historyOf('a', sampleEvents.ComplaintAssigned)]);

    expect(await all(store, { name: 'unit', now }, 5)).toHaveLength(1);
    expect((await pageWorklist(store, { name: 'unit', reader: { id: 'x' }, now, zone, limit: 5 })).rows).toStrictEqual(
      [],
    );
  });
});

describe('a row of a worklist', () => {
  it('has codes, ids and times of the case, clocks as of the instant, and no text of anybody’s', async () => {
    const store = naiveReadStore(caseView, [
      historyOf('a', triaged, due(110, 99), escalated, sampleEvents.ComplaintAssigned, sampleEvents.AssignmentReturned),
    ]);
    const [row] = await all(store, { name: 'returned', now }, 5);

    expect(row).toStrictEqual({
      complaintId: 'a',
      complaintNo: '20260302-ABCDEFGHJ0',
      revision: '5',
      changedAt: hoursAfterStart(5),
      status: 'Valid',
      statusSince: hoursAfterStart(5),
      awaits: 'dispatcher',
      matterKind: 'complaint',
      category: { scheme: 'city', code: '0402', subcode: null },
      channel: 'phone',
      originKind: 'hotline',
      anonymity: 'named',
      urgency: 'urgent',
      severity: 3,
      sensitivity: 'sensitive',
      unit: null,
      handler: null,
      receivedOn: '2026-03-02',
      filedAt: hoursAfterStart(0),
      filedPrecision: 'exact',
      deadlines: [
        {
          deadlineId: 'resolve-1',
          kind: 'resolve',
          dueAt: hoursAfterStart(110),
          state: 'warned',
          policy: 'hotline@1',
        },
      ],
      escalation: { level: 2, acknowledged: false, raisedAt: hoursAfterStart(3) },
      returnedCount: 1,
      followUpAttempts: 0,
      lastEvent: { revision: '5', type: 'AssignmentReturned', at: hoursAfterStart(5), precision: 'exact' },
    });
  });

  it.each([
    [98, 'ahead'],
    [99, 'warned'],
    [110, 'warned'],
    [111, 'past'],
  ])('says of a deadline %d hours after the start that it is %s', async (hours, state) => {
    const store = naiveReadStore(caseView, [historyOf('a', due(110, 99))]);
    const [row] = await all(store, { name: 'to-accept', now: hoursAfterStart(hours) }, 5);

    expect(row?.deadlines.map((clock) => clock.state)).toStrictEqual([state]);
  });

  it('warns later by as long as the clock stood still, and says that it does', async () => {
    const { ClockPaused: paused, ClockResumed: resumed } = sampleEvents;
    const later: ComplaintEvent = {
      type: 'ClockResumed',
      data: { ...resumed.data, deadlines: [{ deadlineId: 'resolve-1', dueAt: hoursAfterStart(130) }] },
    };
    const rowsAt = async (hours: number, ...events: readonly ComplaintEvent[]) => {
      const store = naiveReadStore(caseView, [historyOf('a', due(110, 99), paused, ...events)]);
      const [row] = await all(store, { name: 'to-accept', now: hoursAfterStart(hours) }, 5);
      return row?.deadlines[0]?.state;
    };

    expect(await rowsAt(118, later)).toBe('ahead');
    expect(await rowsAt(119, later)).toBe('warned');
    expect(await rowsAt(119)).toBe('paused');
  });
});
