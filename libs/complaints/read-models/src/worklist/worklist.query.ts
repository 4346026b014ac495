import type { Filter, Instant, ReadStore } from '@redress/kernel';
import { narrowingFilter, type CaseNarrowing } from '../case-view/case-narrowing';
import { caseViewModel, type CaseField } from '../case-view/case-view.fields';
import { caseViewOf } from '../case-view/case-view.parser';
import { bandsOf, type WorklistOrder, type WorklistBand } from './worklist-bands';
import { worklistCursorAt, worklistPlaceOf, type WorklistPlace } from './worklist-cursor';
import { worklistNames, type WorklistName, type WorklistReader } from './worklist-names';
import { queueFilter } from './worklist-queues';
import { worklistRowOf, type WorklistRow } from './worklist-row';

/** What all questions to worklists have in common. */
type Asked = Readonly<{
  reader: WorklistReader;
  now: Instant;
  /** The ledger's: it says what day it is. */
  zone: string;
  /** The cases that the reader may see; absent: all. */
  scope?: Filter<CaseField>;
}>;

export type WorklistRequest = Asked &
  Readonly<{
    name: WorklistName;
    /** By risk, then by what is due, unless said otherwise. */
    order?: WorklistOrder;
    /** The reader's own narrowing of the queue. */
    only?: CaseNarrowing;
    /** 1 to `maxPageDocuments`. */
    limit: number;
    /** From the page before, of the same request but for `now` and `limit`: the list goes on as of the instant of its first page. */
    cursor?: string;
  }>;

export type WorklistPage = Readonly<{
  asOf: Instant;
  rows: readonly WorklistRow[];
  /** Absent on the last page. */
  next: string | undefined;
}>;

const all = (...filters: readonly (Filter<CaseField> | undefined)[]): Filter<CaseField> => ({
  all: filters.filter((filter) => filter !== undefined),
});

const queueOf = ({ name, reader, zone, scope, only }: Omit<WorklistRequest, 'limit' | 'now'>, asOf: Instant) =>
  all(queueFilter(name, { reader, zone, asOf }), scope, only && narrowingFilter(only, asOf));

type Store = Pick<ReadStore, 'page'>;

/** The rest of one band, up to a limit. */
const readBand = async (
  store: Store,
  { filter, sort }: WorklistBand,
  queue: Filter<CaseField>,
  inBand: string | undefined,
  limit: number,
) =>
  store.page(caseViewModel, {
    filter: all(queue, filter),
    sort,
    limit,
    ...(inBand === undefined ? {} : { cursor: inBand }),
  });

/**
 * A page of a worklist, as of `now`; nothing that depends on now is stored. A page that has come to its limit at the end of a band has a `next` even
 * where no case is left: then the page after it is empty, and the last.
 * @throws RangeError for a limit out of range, and for a cursor of another request
 */
export const pageWorklist = async (store: Store, request: WorklistRequest): Promise<WorklistPage> => {
  const { name, now, limit, cursor, order } = request;
  const start: WorklistPlace =
    cursor === undefined
      ? { asOf: now, band: 0, inBand: undefined }
      : worklistPlaceOf(cursor, bandsOf(name, now, order).length);
  const { asOf } = start;
  const bands = bandsOf(name, asOf, order);
  const queue = queueOf(request, asOf);
  const rows: WorklistRow[] = [];
  for (const [number, band] of bands.entries()) {
    if (number < start.band) continue;
    const inBand = number === start.band ? start.inBand : undefined;
    const { documents, next } = await readBand(store, band, queue, inBand, limit - rows.length);
    rows.push(...documents.map((document) => worklistRowOf(caseViewOf(document), asOf)));
    if (next !== undefined) return { asOf, rows, next: worklistCursorAt({ asOf, band: number, inBand: next }) };
    const following = number + 1;
    if (rows.length === limit && following < bands.length)
      return { asOf, rows, next: worklistCursorAt({ asOf, band: following, inBand: undefined }) };
  }
  return { asOf, rows, next: undefined };
};

/** How many cases the whole of one worklist holds. */
export const countWorklist = (
  store: Pick<ReadStore, 'count'>,
  request: Omit<WorklistRequest, 'limit' | 'cursor'>,
): Promise<number> => store.count(caseViewModel, { filter: queueOf(request, request.now) });

export type WorklistCounts = Readonly<Record<WorklistName, number>>;

/** A closed case has no risk: the only queue of closed cases is counted by itself. */
const openQueues: readonly Exclude<WorklistName, 'follow-ups-due'>[] = worklistNames.filter(
  (name): name is Exclude<WorklistName, 'follow-ups-due'> => name !== 'follow-ups-due',
);

/** How many cases are in each queue: the open cases are gone through once, however many queues there are. */
export const countWorklists = async (
  store: Pick<ReadStore, 'count' | 'group'>,
  { reader, now, zone, scope }: Asked,
): Promise<WorklistCounts> => {
  const question = { reader, zone, asOf: now };
  const [open] = await store.group<CaseField, string, never>(caseViewModel, {
    filter: all({ field: 'risk', is: 'greaterOrEqual', value: 0 }, scope),
    by: [],
    measures: Object.fromEntries(
      openQueues.map((name) => [name, { kind: 'count', filter: queueFilter(name, question) } as const]),
    ),
  });
  const followUps = await store.count(caseViewModel, { filter: all(queueFilter('follow-ups-due', question), scope) });
  const countOf = (name: WorklistName): number => {
    const count = name === 'follow-ups-due' ? followUps : open?.measures[name];
    return typeof count === 'number' ? count : 0;
  };
  return {
    my: countOf('my'),
    unit: countOf('unit'),
    unsigned: countOf('unsigned'),
    'due-today': countOf('due-today'),
    overdue: countOf('overdue'),
    'very-urgent': countOf('very-urgent'),
    'waiting-for-reply': countOf('waiting-for-reply'),
    returned: countOf('returned'),
    disputed: countOf('disputed'),
    'to-accept': countOf('to-accept'),
    'to-dispatch': countOf('to-dispatch'),
    escalations: countOf('escalations'),
    'follow-ups-due': countOf('follow-ups-due'),
    'reopen-requests': countOf('reopen-requests'),
  };
};
