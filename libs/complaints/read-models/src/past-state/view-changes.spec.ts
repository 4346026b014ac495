import { recordedInOrder } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll } from '../../spec/sealed-text';
import type { CaseView } from '../case-view/case-view.document';
import { foldView } from './reconstruct';
import { diffViews } from './view-changes';

const viewOf = (...types: readonly (keyof typeof sampleEvents)[]): CaseView => {
  const view = foldView(recordedInOrder(...types.map((type) => sampleEvents[type])), openAll);
  if (view === undefined) throw new Error('No events, no view');
  return view;
};

describe('the difference of two views', () => {
  const filed = viewOf('ComplaintFiled');

  it('of nothing and a case is turned where the case comes first, and none between nothing and nothing', () => {
    const there = diffViews(undefined, filed);
    expect(there.length).toBeGreaterThan(5);
    expect(diffViews(filed, undefined)).toStrictEqual(there.map(({ path, after }) => ({ path, before: after })));
    expect(diffViews(undefined, undefined)).toStrictEqual([]);
  });

  it('of a case and nothing is all that is there, and not what a case begins with', () => {
    const changes = diffViews(undefined, viewOf('ComplaintFiled', 'ComplaintEscalated'));

    expect(changes.map(({ path }) => path)).toStrictEqual([
      '/complaintId',
      '/complaintNo',
      '/externalRef',
      '/status',
      '/filed',
      '/receivedOn',
      '/matterKind',
      '/anonymity',
      '/channel',
      '/originKind',
      '/category',
      '/issue',
      '/language',
      '/tags',
      '/firstReceiverId',
      '/consent',
      '/respondent/organisation',
      '/respondent/unitId',
      '/respondent/staffRef',
      '/respondent/name',
      '/complainant/name',
      '/complainant/contact',
      '/complainant/account',
      '/subject',
      '/narrative',
      '/demand',
      '/incident',
      '/escalations',
      '/assumed',
    ]);
    expect(changes.every(({ after, ...change }) => after !== undefined && !('before' in change))).toBe(true);
  });

  it('is told from either side', () => {
    const escalated = viewOf('ComplaintFiled', 'ComplaintEscalated', 'EscalationAcknowledged');
    const forwards = diffViews(filed, escalated);
    const backwards = diffViews(escalated, filed);

    expect(backwards).toStrictEqual(
      forwards.map(({ path, before, after }) => ({
        path,
        ...(after === undefined ? {} : { before: after }),
        ...(before === undefined ? {} : { after: before }),
      })),
    );
    expect(forwards.map(({ path }) => path)).toStrictEqual(['/escalations/escalation-1']);
  });

  it('names what has an id by it, so that a place in a list is no change', () => {
    const one = viewOf('ComplaintFiled', 'DeadlineSet', 'ComplaintEscalated');
    const [deadline] = one.deadlines;
    if (deadline === undefined) throw new Error('A deadline was set');
    const other = { ...deadline, deadlineId: 'sign/off~1' };

    expect(
      diffViews({ ...one, deadlines: [deadline, other] }, { ...one, deadlines: [{ ...other, amount: 9 }, deadline] }),
    ).toStrictEqual([{ path: '/deadlines/sign~1off~01/amount', before: 15, after: 9 }]);
  });

  it('takes a person’s text as one value', () => {
    const changed: CaseView = { ...filed, subject: { text: 'other', kid: 'key-1' } };

    expect(diffViews(filed, changed)).toStrictEqual([
      { path: '/subject', before: { text: '噪音', kid: 'key-1' }, after: { text: 'other', kid: 'key-1' } },
    ]);
  });
});
