import { listCases, type CaseListRequest, type CaseView } from '@redress/complaints/read-models';
import { maxPageDocuments, type ReadStore } from '@redress/kernel';

/** Some cases of a list, and where it goes on; `next` is absent at its end. */
export type Collected = Readonly<{ views: readonly CaseView[]; next: string | undefined }>;

/**
 * The next `limit` cases of a list, page by page: a page of a past list can be shorter than it may be, and a store gives no page longer than
 * `maxPageDocuments`. No more than one page is held.
 */
export async function* casesByPage(
  store: Pick<ReadStore, 'page'>,
  request: Omit<CaseListRequest, 'limit'>,
  limit: number,
): AsyncGenerator<Collected, void, undefined> {
  let left = limit;
  let { cursor } = request;
  do {
    const { documents, next } = await listCases(store, {
      ...request,
      limit: Math.min(maxPageDocuments, left),
      ...(cursor === undefined ? {} : { cursor }),
    });
    left -= documents.length;
    cursor = next;
    yield { views: documents, next };
  } while (cursor !== undefined && left > 0);
}

/** All of them at once. */
export const collectCases = async (pages: AsyncIterable<Collected>): Promise<Collected> => {
  const views: CaseView[] = [];
  let next: string | undefined;
  for await (const page of pages) {
    views.push(...page.views);
    next = page.next;
  }
  return { views, next };
};
