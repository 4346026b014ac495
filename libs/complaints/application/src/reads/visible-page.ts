import type { Page } from '@redress/kernel';

type Asked = Readonly<{ limit: number; cursor?: string }>;

export type VisiblePage<D> = Page<D> & Readonly<{ passedOver: number }>;

/**
 * A page of what may be shown, where only looking at each document tells. It ends at a document that may be shown, or at the end of the list, since a
 * cursor stands for the document before it and must name no other.
 */
export const visiblePage = async <D>(
  fetch: (asked: Asked) => Promise<Page<D>>,
  asked: Asked,
  isVisible: (document: D) => Promise<boolean>,
): Promise<VisiblePage<D>> => {
  const visibleOf = async (documents: readonly D[]): Promise<readonly D[]> => {
    const judged = await Promise.all(
      documents.map(async (document) => ((await isVisible(document)) ? [document] : [])),
    );
    return judged.flat();
  };
  let passedOver = 0;
  for (let from = asked; ;) {
    const page = await fetch(from);
    const visible = await visibleOf(page.documents);
    const last = visible.at(-1);
    if (page.next === undefined || (last !== undefined && last === page.documents.at(-1)))
      return {
        documents: visible,
        next: page.next,
        passedOver: passedOver + page.documents.length - visible.length,
      };
    if (last !== undefined) {
      // Asked again up to the last one that may be shown, whose cursor then stands for it.
      const upTo = page.documents.lastIndexOf(last) + 1;
      const shorter = await fetch({ ...from, limit: upTo });
      const documents = await visibleOf(shorter.documents);
      return { documents, next: shorter.next, passedOver: passedOver + shorter.documents.length - documents.length };
    }
    passedOver += page.documents.length;
    from = { ...from, cursor: page.next };
  }
};
