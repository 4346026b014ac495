import { listCases, type CaseListRequest, type CaseView } from '@redress/complaints/read-models';
import { maxPageDocuments, type ReadStore } from '@redress/kernel';

/** So many cases of a list, and where it goes on; `next` is absent at its end. */
export type Collected = Readonly<{ views: readonly CaseView[]; next: string | undefined }>;

/**
 * The next `limit` cases of a list, page by page: a page of a past list can be shorter than it may be, and a store gives no page longer than
 * `maxPageDocuments`.
 */
export const collectCases = async (
  store: Pick<ReadStore, 'page'>,
  request: Omit<CaseListRequest, 'limit'>,
  limit: number,
): Promise<Collected> => {
  const views: CaseView[] = [];
  let { cursor } = request;
  for (;;) {
    const page = await listCases(store, {
      ...request,
      limit: Math.min(maxPageDocuments, limit - views.length),
      ...(cursor === undefined ? {} : { cursor }),
    });
    views.push(...page.documents);
    cursor = page.next;
    if (cursor === undefined || views.length >= limit) return { views, next: cursor };
  }
};
