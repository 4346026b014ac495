import {
  assertPageRequest,
  certaintiesOf,
  isFilterOfNothing,
  type JsonObject,
  type Page,
  type PageRequest,
  type Place,
  type ReadModel,
} from '@redress/kernel';
import type { Generation } from './catalog';
import { cursorAt, placeOf } from './cursor';
import { parsedDocument } from './document-writes';
import { filterSql } from './filter-sql';
import { tableNames } from './generation-tables';
import { planPage } from './page-plan';
import { readRows } from './page-rows';
import { isFoundSql, phraseOf } from './search-sql';
import type { Statements } from './statements';

/**
 * A request that was judged; nothing has been read for it yet. `isNothing`: words were asked for and there was none among them, or the filter lets nothing
 * through, which SQLite finds out too late to see that an index would serve.
 */
export type CheckedPage = Readonly<{
  request: PageRequest<string>;
  phrase: string | undefined;
  isNothing: boolean;
  after: Place | undefined;
}>;

/** @throws RangeError for a request that no adapter answers, or a cursor of another one. */
export const checkedPage = (model: ReadModel, request: PageRequest<string>): CheckedPage => {
  assertPageRequest(model, request);
  const phrase = request.search === undefined ? undefined : phraseOf(request.search);
  const isWordless = request.search !== undefined && phrase === undefined;
  const isNothing = isWordless || (request.filter !== undefined && isFilterOfNothing(request.filter));
  return { request, phrase, isNothing, after: placeOf(model, request) };
};

export const emptyPage: Page<JsonObject> = { documents: [], next: undefined };

export const readPage = (statements: Statements, generation: Generation, checked: CheckedPage): Page<JsonObject> => {
  const { request, phrase, after, isNothing } = checked;
  if (isNothing) return emptyPage;
  const { model } = generation;
  const names = tableNames(generation);
  const certainties = certaintiesOf(request.filter);
  const rows = readRows({
    statements,
    names,
    sort: request.sort,
    plan: planPage(model, names, request.sort, certainties),
    matches: [
      ...(request.filter === undefined ? [] : [filterSql(request.filter)]),
      ...(phrase === undefined ? [] : [isFoundSql(names, phrase)]),
    ],
    phrase,
    certainties,
    after,
    rowsMax: request.limit + 1,
  });
  const given = rows.slice(0, request.limit);
  const last = rows.length > request.limit ? given.at(-1) : undefined;
  return {
    documents: given.map(({ document }) => parsedDocument(document)),
    next: last && cursorAt(model, request, last.place),
  };
};
