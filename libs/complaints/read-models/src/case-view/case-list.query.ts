import type { ExternalRef } from '@redress/complaints/domain';
import type { Filter, Instant, Page, PageRequest, ReadStore } from '@redress/kernel';
import {
  choiceFilter,
  describingFilters,
  notStatedChoice,
  standingChoices,
  valuesOf,
  type CaseNarrowing,
} from './case-narrowing';
import { standingAt } from './case-standing';
import type { CaseView } from './case-view.document';
import { caseViewModel, externalRefText, type CaseField } from './case-view.fields';
import { caseViewOf } from './case-view.parser';

export const caseOrders = ['newest', 'longestOverdue', 'nextDue'] as const;
export type CaseOrder = (typeof caseOrders)[number];

export type CaseListRequest = CaseNarrowing &
  Readonly<{
    now: Instant;
    /**
     * The list as it was at this instant: the cases filed by then, with the status, unit and handler they had and overdue as they were. What describes a
     * case (category, channel, escalations, ...) is what is known of it today.
     */
    asOf?: Instant;
    search?: string;
    /** The cases that the reader may see, as they stand today; absent: all. */
    scope?: Filter<CaseField>;
    /** `newest` filed first is the default. */
    order?: CaseOrder;
    limit: number;
    cursor?: string;
  }>;

const sorts: Readonly<Record<CaseOrder, PageRequest<CaseField>['sort']>> = {
  newest: [{ field: 'filedAt', direction: 'descending' }],
  longestOverdue: [{ field: 'overdueFrom', direction: 'ascending' }],
  nextDue: [{ field: 'nextDueAt', direction: 'ascending' }],
};

/** Which cases a list holds, without how it is read. */
export type CaseListFilter = Omit<CaseListRequest, 'order' | 'limit' | 'cursor'>;

/** A case that has moved on since then may have stood otherwise: it is let in here and judged by its view. */
const stoodThen = (filter: Filter<CaseField>, asOf: Instant | undefined): Filter<CaseField> =>
  asOf === undefined ? filter : { any: [filter, { field: 'statusSince', is: 'greater', value: asOf }] };

const filterOf = (request: CaseListFilter): Filter<CaseField> => {
  const { asOf, now, scope } = request;
  return {
    all: [
      ...standingChoices(request).flatMap(({ field, choice }) =>
        choiceFilter(field, choice).map((filter) => stoodThen(filter, asOf)),
      ),
      ...describingFilters(request, asOf ?? now),
      ...(asOf === undefined ? [] : [{ field: 'filedAt', is: 'lessOrEqual', value: asOf } as const]),
      ...(scope === undefined ? [] : [scope]),
    ],
  };
};

const stoodSo = (view: CaseView, asOf: Instant, request: CaseListFilter): boolean => {
  const standing = standingAt(view, asOf);
  return (
    standing !== undefined &&
    standingChoices(request).every(({ field, choice }) =>
      valuesOf<string>(choice).includes(standing[field] ?? notStatedChoice),
    )
  );
};

/**
 * A page of cases. A page of a past list can be shorter than its limit, or stop after a stretch of cases that did not stand so then; only a page
 * without `next` is the last.
 */
export const listCases = async (store: Pick<ReadStore, 'page'>, request: CaseListRequest): Promise<Page<CaseView>> => {
  const { asOf, search, order = 'newest', limit, cursor } = request;
  const { documents, next } = await store.page(caseViewModel, {
    filter: filterOf(request),
    ...(search === undefined ? {} : { search }),
    sort: sorts[order],
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const views = documents.map(caseViewOf);
  return { documents: asOf === undefined ? views : views.filter((view) => stoodSo(view, asOf, request)), next };
};

/**
 * How many cases the whole list holds. `undefined` for a past list that asks where a case stood then: that is judged case by case, and only walking the
 * list to its end tells.
 */
export const countCases = async (
  store: Pick<ReadStore, 'count'>,
  request: CaseListFilter,
): Promise<number | undefined> => {
  if (request.asOf !== undefined && standingChoices(request).length > 0) return undefined;
  const { search } = request;
  return store.count(caseViewModel, { filter: filterOf(request), ...(search === undefined ? {} : { search }) });
};

const firstWith = async (
  store: Pick<ReadStore, 'page'>,
  field: CaseField,
  value: string,
): Promise<CaseView | undefined> => {
  const { documents } = await store.page(caseViewModel, { filter: { field, is: 'equal', value }, sort: [], limit: 1 });
  return documents.map(caseViewOf)[0];
};

export const caseById = async (store: Pick<ReadStore, 'get'>, complaintId: string): Promise<CaseView | undefined> => {
  const document = await store.get(caseViewModel, complaintId);
  return document === undefined ? undefined : caseViewOf(document);
};

export const caseByNumber = (store: Pick<ReadStore, 'page'>, complaintNo: string): Promise<CaseView | undefined> =>
  firstWith(store, 'complaintNo', complaintNo);

/** The case that was made of a record of another system. */
export const caseByExternalRef = (store: Pick<ReadStore, 'page'>, ref: ExternalRef): Promise<CaseView | undefined> =>
  firstWith(store, 'externalRef', externalRefText(ref));
