import { permit, type CaseCapability, type Principal } from '@redress/access';
import { caseViewModel, caseViewOf, type CaseField } from '@redress/complaints/read-models';
import { maxPageDocuments, type Filter } from '@redress/kernel';
import type { ReadPorts } from './read-ports';
import { viewFactsFor } from './view-facts';

/** Of the cases that may be kept from somebody who sees those of the whole office: what is not normal, and what is about himself. */
const perhapsHidden = ({ id }: Principal): Filter<CaseField> => ({
  any: [
    { field: 'sensitivity', is: 'in', values: ['sensitive', 'confidential'] },
    { field: 'respondentPerson', is: 'equal', value: id },
  ],
});

/** The cases with which somebody whose role has the whole office may not do this. */
export const hiddenCases = async (
  { readStore, keyRing }: Pick<ReadPorts, 'readStore' | 'keyRing'>,
  principal: Principal,
  capability: CaseCapability,
): Promise<readonly string[]> => {
  const hidden: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await readStore.page(caseViewModel, {
      filter: perhapsHidden(principal),
      sort: [],
      limit: maxPageDocuments,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const document of page.documents) {
      const view = caseViewOf(document);
      const permission = permit(principal, capability, await viewFactsFor(keyRing, principal, view));
      if (permission.outcome === 'refused') hidden.push(view.complaintId);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return hidden;
};
