import { decidedHistory } from '../../spec/decided-history';
import { hoursAfterStart, recordedAt } from '../../spec/recorded-events';
import { naiveReadStore } from '../../spec/naive-read-store';
import { sampleEvents } from '../../spec/sample-events';
import type { RecordedComplaint } from '../folding/complaint-fold';
import { auditTrail } from './audit-trail.projection';
import { pageAuditTrail, type AuditTrailRequest } from './audit-trail.query';

const stranger = { kind: 'user', id: 'directory:u-99' } as const;

/** Two cases whose events were recorded in turns. */
const histories: readonly (readonly RecordedComplaint[])[] = [
  [
    recordedAt(0, sampleEvents.ComplaintFiled, { recordedAt: hoursAfterStart(1) }),
    { ...recordedAt(1, sampleEvents.NoteAdded, { recordedAt: hoursAfterStart(3) }), actor: stranger },
    recordedAt(2, sampleEvents.ComplaintEscalated, { recordedAt: hoursAfterStart(5) }),
  ],
  [
    recordedAt(0, sampleEvents.ComplaintFiled, { stream: 'complaint-b', recordedAt: hoursAfterStart(2) }),
    recordedAt(1, sampleEvents.NoteAdded, { stream: 'complaint-b', recordedAt: hoursAfterStart(4) }),
  ],
];

const store = naiveReadStore(auditTrail, histories);

const placesOf = async (request: Omit<AuditTrailRequest, 'limit'>) => {
  const { documents } = await pageAuditTrail(store, { ...request, limit: 100 });
  return documents.map(({ complaintId, revision }) => `${complaintId}/${revision}`);
};

describe('the audit trail, asked', () => {
  it.each<[what: string, request: Omit<AuditTrailRequest, 'limit'>, places: readonly string[]]>([
    ['for one case, in its order', { complaintId: '7f3c' }, ['7f3c/0', '7f3c/1', '7f3c/2']],
    ['for all cases, as they were recorded', {}, ['7f3c/0', 'b/0', '7f3c/1', 'b/1', '7f3c/2']],
    ['newest first', { direction: 'descending' }, ['7f3c/2', 'b/1', '7f3c/1', 'b/0', '7f3c/0']],
    ['by type', { types: ['NoteAdded'] }, ['7f3c/1', 'b/1']],
    ['by kind', { kinds: ['note', 'decision'] }, ['7f3c/1', 'b/1', '7f3c/2']],
    ['by kind and type', { kinds: ['note'], types: ['ComplaintFiled'] }, []],
    ['since', { after: hoursAfterStart(3) }, ['b/1', '7f3c/2']],
    ['by policy', { policy: 'hotline@9' }, []],
    ['by when it happened', { from: hoursAfterStart(-1), to: hoursAfterStart(0), period: 'happened' }, []],
    ['by actor', { actorId: 'directory:u-99' }, ['7f3c/1']],
    ['by time', { from: hoursAfterStart(2), to: hoursAfterStart(4) }, ['b/0', '7f3c/1', 'b/1']],
    ['by several', { types: ['NoteAdded'], complaintId: 'b' }, ['b/1']],
  ])('%s', async (_what, request, places) => {
    expect(await placesOf(request)).toStrictEqual(places);
  });

  it('gives a page at a time', async () => {
    const first = await pageAuditTrail(store, { limit: 2 });
    const second = await pageAuditTrail(store, {
      limit: 2,
      ...(first.next === undefined ? {} : { cursor: first.next }),
    });

    expect(first.documents.map(({ revision }) => revision)).toStrictEqual(['0', '0']);
    expect(second.documents.map(({ revision }) => revision)).toStrictEqual(['1', '1']);
  });

  it('has every event of a history', async () => {
    const { events } = decidedHistory(Array.from({ length: 30 }, (_, index) => index * 7_919_117));
    const whole = naiveReadStore(auditTrail, [events]);
    const { documents } = await pageAuditTrail(whole, { complaintId: '7f3c', limit: 1_000 });

    expect(events.length).toBeGreaterThan(20);
    expect(documents.map(({ id }) => id)).toStrictEqual(events.map(({ id }) => id));
  });
});
