import { complaintStatuses, type ComplaintEvent } from '@redress/complaints/domain';
import fc from 'fast-check';
import { decidedHistory } from '../../spec/decided-history';
import { naiveReadStore, type NaiveReadStore } from '../../spec/naive-read-store';
import { hoursAfterStart, recordedAt } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll, sealedText } from '../../spec/sealed-text';
import { reconstruct } from '../past-state/reconstruct';
import type { RecordedComplaint } from '../folding/complaint-fold';
import {
  caseByExternalRef,
  caseById,
  caseByNumber,
  countCases,
  listCases,
  type CaseListRequest,
} from './case-list.query';
import { caseView } from './case-view.projection';

const now = hoursAfterStart(5_000);

const historyOf = (
  id: string,
  filedAfterHours: number,
  ...events: readonly ComplaintEvent[]
): readonly RecordedComplaint[] =>
  events.map((event, revision) =>
    recordedAt(revision, event, { stream: `complaint-${id}`, recordedAt: hoursAfterStart(filedAfterHours + revision) }),
  );

const {
  ComplaintFiled: filed,
  ComplaintAssigned: assigned,
  AssignmentSigned: signed,
  HandlerNamed: named,
} = sampleEvents;

const deadline = (dueAfterHours: number): ComplaintEvent => ({
  type: 'DeadlineSet',
  data: { ...sampleEvents.DeadlineSet.data, dueAt: hoursAfterStart(dueAfterHours) },
});

const filedAs = (part: Partial<(typeof filed)['data']>): ComplaintEvent => ({
  type: 'ComplaintFiled',
  data: { ...filed.data, ...part },
});

/** a: assigned, long overdue. b: in progress, due later. c: closed in time. d: just filed, by the web, about something else. */
const store = naiveReadStore(caseView, [
  historyOf('a', 0, filed, deadline(100), assigned),
  historyOf('b', 10, filed, deadline(6_000), assigned, signed, named),
  historyOf('c', 20, filed, deadline(300), sampleEvents.ComplaintClosedWithFeedback, sampleEvents.DeadlineMet),
  historyOf(
    'd',
    30,
    filedAs({
      complaintNo: '20260303-ABCDEFGHJ1',
      channel: 'web',
      category: { scheme: 'city', code: '09' },
      externalRef: { system: 'other', id: '7' },
      subject: sealedText('停车'),
    }),
    deadline(200),
    sampleEvents.TriageAssessed,
  ),
]);

const idsOf = async (request: Partial<CaseListRequest>, from: NaiveReadStore = store): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let cursor: string | undefined, isEnd = false; !isEnd;) {
    const page = await listCases(from, { now, limit: 2, ...request, ...(cursor === undefined ? {} : { cursor }) });
    ids.push(...page.documents.map(({ complaintId }) => complaintId));
    cursor = page.next;
    isEnd = cursor === undefined;
  }
  return ids;
};

describe('a list of cases', () => {
  it.each<[what: string, request: Partial<CaseListRequest>, ids: readonly string[]]>([
    ['newest filed first', {}, ['d', 'c', 'b', 'a']],
    ['by status', { status: 'Closed' }, ['c']],
    ['by unit', { unit: 'roads' }, ['b', 'a']],
    ['by handler', { handler: 'directory:u-17' }, ['b']],
    ['unsigned', { unsigned: true }, ['a']],
    ['unsigned and in another status', { unsigned: true, status: 'Closed' }, []],
    ['by one of several statuses', { status: ['Closed', 'Assigned'] }, ['c', 'a']],
    ['by unit, or by none', { unit: ['roads', 'notStated'] }, ['d', 'c', 'b', 'a']],
    ['with no handler', { handler: 'notStated' }, ['d', 'c', 'a']],
    ['by urgency, or none stated', { urgency: ['urgent', 'notStated'] }, ['d', 'c', 'b', 'a']],
    ['received in a range of days', { from: '2026-03-02', to: '2026-03-02' }, ['d', 'c', 'b', 'a']],
    ['received after all', { from: '2026-03-03' }, []],
    ['escalated', { escalated: true }, []],
    ['disputed', { disputed: true }, []],
    [
      'as of an instant: with one of the handlers of then',
      { asOf: hoursAfterStart(14), handler: ['directory:u-17', 'notStated'] },
      ['b', 'a'],
    ],
    ['by category, as triage has set it', { category: '0402' }, ['d']],
    ['by channel', { channel: 'web' }, ['d']],
    ['by source', { source: 'other' }, ['d']],
    ['by urgency', { urgency: 'urgent' }, ['d']],
    ['overdue', { overdue: true }, ['d', 'a']],
    ['longest overdue first', { overdue: true, order: 'longestOverdue' }, ['a', 'd']],
    ['next due first, what is due at no time last', { order: 'nextDue' }, ['a', 'd', 'b', 'c']],
    ['by search', { search: '停车' }, ['d']],
    ['as of an instant: filed by then', { asOf: hoursAfterStart(10) }, ['b', 'a']],
    ['as of an instant: with the status of then', { asOf: hoursAfterStart(12), status: 'Assigned' }, ['b', 'a']],
    ['as of an instant: with nobody yet', { asOf: hoursAfterStart(13), handler: 'directory:u-17' }, []],
    ['as of an instant: with the handler of then', { asOf: hoursAfterStart(14), handler: 'directory:u-17' }, ['b']],
    ['as of an instant: overdue then', { asOf: hoursAfterStart(150), overdue: true }, ['a']],
    ['as of an instant before all', { asOf: hoursAfterStart(-1) }, []],
  ])('%s', async (_what, request, ids) => {
    expect(await idsOf(request)).toStrictEqual(ids);
    const isJudgedByCase = request.asOf !== undefined && ('status' in request || 'handler' in request);
    expect(await countCases(store, { now, ...request })).toBe(isJudgedByCase ? undefined : ids.length);
  });

  it('of a past instant has the cases that stood so in the log', async () => {
    const aCase = fc.array(fc.nat(), { minLength: 3, maxLength: 25, size: 'max' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(aCase, { minLength: 1, maxLength: 6 }),
        fc.nat(400),
        fc.constantFrom(...complaintStatuses),
        async (drawn, hours, status) => {
          const histories = drawn.map((numbers, index) => decidedHistory(numbers, { id: `case-${index}` }).events);
          const asOf = hoursAfterStart(hours);
          const stood = histories.flatMap((events) => {
            const past = reconstruct(events, { at: asOf }, openAll);
            return past.kind === 'state' && past.view.status === status ? [past.view.complaintId] : [];
          });

          expect((await idsOf({ asOf, status }, naiveReadStore(caseView, histories))).toSorted()).toStrictEqual(stood);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('one case', () => {
  it('is found by its id, its number and its record in another system', async () => {
    expect((await caseById(store, 'd'))?.complaintId).toBe('d');
    expect((await caseByNumber(store, '20260303-ABCDEFGHJ1'))?.complaintId).toBe('d');
    expect((await caseByExternalRef(store, { system: 'other', id: '7' }))?.complaintId).toBe('d');
  });

  it('is not found where there is none', async () => {
    expect(await caseById(store, 'x')).toBeUndefined();
    expect(await caseByNumber(store, '20260303-ABCDEFGHJ2')).toBeUndefined();
    expect(await caseByExternalRef(store, { system: 'other', id: '8' })).toBeUndefined();
  });
});
