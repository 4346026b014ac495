import type { Collection, Filter as MongoFilter } from 'mongodb';
import {
  assertPageRequest,
  certaintiesOf,
  type JsonObject,
  type Page,
  type PageRequest,
  type Place,
  type ReadModel,
} from '@redress/kernel';
import type { StoredDocument } from './collections';
import { cursorAt, placeOf } from './cursor';
import { parsedDocument } from './document-writes';
import { allOf, matchesOf } from './filter-query';
import { stretchesOf, type Level, type Run, type Stretch } from './page-stretches';
import { phraseFilter, phraseOf } from './search-terms';
import { compareText, compareValues } from './text-order';

/** A request that was judged; nothing has been read for it yet. `isNothing`: words were asked for and there was none among them. */
export type CheckedPage = Readonly<{
  request: PageRequest<string>;
  matches: MongoFilter<StoredDocument>;
  isNothing: boolean;
  after: Place | undefined;
}>;

/** @throws RangeError for a request that no adapter answers, or a cursor of another one. */
export const checkedPage = (model: ReadModel, request: PageRequest<string>): CheckedPage => {
  assertPageRequest(model, request);
  const phrase = request.search === undefined ? undefined : phraseOf(request.search);
  return {
    request,
    matches: allOf([matchesOf(model, request.filter), ...(phrase === undefined ? [] : [phraseFilter(phrase)])]),
    isNothing: request.search !== undefined && phrase === undefined,
    after: placeOf(model, request),
  };
};

export const emptyPage: Page<JsonObject> = { documents: [], next: undefined };

type Found = Pick<StoredDocument, '_id' | 'document' | 'fields'>;

const valueIn = ({ fields }: Found, field: string) => fields?.[field] ?? null;

/** The wanted order, of two documents of one stretch. */
const inOrder =
  (levels: readonly Level[], keySign: number) =>
  (a: Found, b: Found): number => {
    for (const { field, direction } of levels) {
      const [x, y] = [valueIn(a, field), valueIn(b, field)];
      const order = compareValues(x, y);
      if (order !== 0) return x === null || y === null || direction === 'ascending' ? order : -order;
    }
    return keySign * compareText(a._id, b._id);
  };

export const readPage = async (
  collection: Collection<StoredDocument>,
  model: ReadModel,
  { request, matches, isNothing, after }: CheckedPage,
): Promise<Page<JsonObject>> => {
  if (isNothing) return emptyPage;
  const { fixed, stated } = certaintiesOf(request.filter);
  const places = request.sort.map((level, place) => ({ level, place })).filter(({ level }) => !fixed.has(level.field));
  const levels = places.map(({ level }) => level);
  const keyDirection = request.sort.at(-1)?.direction ?? 'ascending';
  const compare = inOrder(levels, keyDirection === 'ascending' ? 1 : -1);
  const rowsMax = request.limit + 1;

  const readRun = ({ where, order }: Run, limit: number): Promise<readonly Found[]> =>
    collection
      .find(allOf([matches, ...where]), {
        projection: { document: 1, fields: 1 },
        sort: order,
        limit,
        batchSize: limit,
      })
      .toArray();
  const readStretch = async (runs: Stretch, limit: number): Promise<readonly Found[]> => {
    const found = await Promise.all(runs.map((run) => readRun(run, limit)));
    return found.length === 1 ? (found[0] ?? []) : found.flat().sort(compare).slice(0, limit);
  };

  const from = after && { key: after.key, values: places.map(({ place }) => after.values[place] ?? null) };
  const rows: Found[] = [];
  for (const stretch of stretchesOf({ model, levels, keyDirection, stated, after: from })) {
    rows.push(...(await readStretch(stretch, rowsMax - rows.length)));
    if (rows.length >= rowsMax) break;
  }
  const given = rows.slice(0, request.limit);
  const last = rows.length > request.limit ? given.at(-1) : undefined;
  const placeAt = (row: Found): Place => ({
    key: row._id,
    values: request.sort.map(({ field }) => valueIn(row, field)),
  });
  return {
    documents: given.map(({ document }) => parsedDocument(document ?? '')),
    next: last && cursorAt(model, request, placeAt(last)),
  };
};

export const readCount = async (
  collection: Collection<StoredDocument>,
  { matches, isNothing }: CheckedPage,
): Promise<number> => (isNothing ? 0 : collection.countDocuments(matches));
