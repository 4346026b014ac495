import { maxPageDocuments, type JsonObject, type Page, type PageRequest, type ReadStore } from '@redress/kernel';
import { casesByPage, collectCases } from './collect-cases';

const now = '2026-03-05T00:00:00.000Z';

/** A store of numbered documents, told of nothing but limits and cursors. */
const storeOf = (documents: number): Readonly<{ page: ReadStore['page']; limits: number[] }> => {
  const limits: number[] = [];
  const page = ({ limit, cursor }: PageRequest<string>): Promise<Page<JsonObject>> => {
    limits.push(limit);
    const from = Number(cursor ?? '0');
    const to = Math.min(documents, from + limit);
    const view = (n: number): JsonObject => ({ ...emptyView, complaintId: String(n) });
    return Promise.resolve({
      documents: [...Array(to - from).keys()].map((n) => view(from + n)),
      next: to < documents ? String(to) : undefined,
    });
  };
  return { page: (_model, request) => page(request), limits };
};

/** The keys of a case view, which is all that its parser asks for. */
const emptyView: JsonObject = Object.fromEntries(
  (
    'complaintId complaintNo externalRef revision changedAt status statuses filed receivedOn matterKind anonymity channel originKind category issue ' +
    'language tags firstReceiverId consent respondent complainant subject narrative demand incident acknowledged information checks criteria triage unit ' +
    'handler owners attempts returns transfers communicationCount noteCount evidence statements rootCause measures proposals finding findingBasis outcome ' +
    'timely agreement feedbacks windows endings followUpStatus followUpAttempts followUps reopenings disputes escalations deadlines overdueFrom nextDueAt ' +
    'links holds corrections setBy origins assumed erasures timeline'
  )
    .split(' ')
    .map((key) => [key, null]),
);

describe('a list of more cases than a page holds', () => {
  it('is read page by page and stops where it was told to, with the way on', async () => {
    const store = storeOf(5_000);
    const { views, next } = await collectCases(casesByPage(store, { now }, 2_500));
    expect(views.map(({ complaintId }) => complaintId)).toStrictEqual([...Array(2_500).keys()].map(String));
    expect(next).toBe('2500');
    expect(store.limits).toStrictEqual([maxPageDocuments, maxPageDocuments, 500]);
  });

  it('goes on from a cursor to the end', async () => {
    const { views, next } = await collectCases(casesByPage(storeOf(5), { now, cursor: '3' }, 10));
    expect(views.map(({ complaintId }) => complaintId)).toStrictEqual(['3', '4']);
    expect(next).toBeUndefined();
  });
});
