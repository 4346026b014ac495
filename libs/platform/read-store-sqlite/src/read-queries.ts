import type { DatabaseSync } from 'node:sqlite';
import {
  assertGroupRequest,
  groupsOfNothing,
  type Group,
  type GroupRequest,
  type JsonObject,
  type Page,
  type PageRequest,
  type ReadModel,
  type ReadModelStatus,
  type ReadStore,
} from '@redress/kernel';
import { findGeneration, type Generation, type Role } from './catalog';
import { readCount } from './count-query';
import { parsedDocument } from './document-writes';
import { digestOf, digestOfNothing } from './generation-digest';
import { tableNames } from './generation-tables';
import { readGroups } from './group-query';
import { checkedPage, emptyPage, readPage } from './page-query';
import { readDeadLetters, readStatus } from './status-query';
import { preparedStatements, type Statements } from './statements';
import { inTransaction } from './transaction';

type Query = Pick<ReadStore, 'get' | 'page' | 'group' | 'count' | 'digest' | 'deadLetters' | 'status'>;

/** Runs a step at once, in the caller's thread; what it throws is the promise's. */
export type Promised = <T>(work: () => T) => Promise<T>;

const readDocument = (statements: Statements, generation: Generation, key: string): JsonObject | undefined => {
  const row = statements.of(`SELECT document FROM ${tableNames(generation).documents} WHERE key = ?`).get(key);
  return row === undefined ? undefined : parsedDocument(row['document']);
};

/** The reading half of the port. Each answer is one read transaction, the search for the generation included: a cut-over falls before it or after. */
export const readQueries = (database: DatabaseSync, promised: Promised): Query => {
  const statements = preparedStatements(database);
  const answer = <T>(model: ReadModel, role: Role, read: (generation: Generation) => T, ofNothing: T): T =>
    inTransaction(database, 'DEFERRED', () => {
      const generation = findGeneration(statements, model, role);
      return generation === undefined ? ofNothing : read(generation);
    });
  const statusOf = (model: ReadModel): ReadModelStatus =>
    inTransaction(database, 'DEFERRED', () =>
      readStatus(statements, findGeneration(statements, model, 'live'), findGeneration(statements, model, 'shadow')),
    );
  const page = (model: ReadModel, request: PageRequest<string>): Page<JsonObject> => {
    const checked = checkedPage(model, request);
    return answer(model, 'live', (generation) => readPage(statements, generation, checked), emptyPage);
  };
  const groups = (model: ReadModel, request: GroupRequest<string, string>): readonly Group<string, string>[] => {
    assertGroupRequest(model, request);
    const read = (generation: Generation) => readGroups(statements, generation, request);
    return answer(model, 'live', read, groupsOfNothing(request));
  };
  const count = (model: ReadModel, request: Pick<PageRequest<string>, 'filter' | 'search'>): number => {
    const checked = checkedPage(model, { ...request, sort: [], limit: 1 });
    return answer(model, 'live', (generation) => readCount(statements, generation, checked), 0);
  };

  return {
    get: (model, key) =>
      promised(() => answer(model, 'live', (generation) => readDocument(statements, generation, key), undefined)),
    page: (model, request) => promised(() => page(model, request)),
    group: <F extends string, M extends string, B extends F>(model: ReadModel<F>, request: GroupRequest<F, M, B>) =>
      // Each group has the fields and the measures that were asked for, and no others.
      promised(() => groups(model, request) as readonly Group<B, M>[]),
    count: (model, request) => promised(() => count(model, request)),
    digest: (model, role) =>
      promised(() => answer(model, role, (generation) => digestOf(statements, generation), digestOfNothing)),
    deadLetters: (model) =>
      promised(() => answer(model, 'live', (generation) => readDeadLetters(statements, generation), [])),
    status: (model) => promised(() => statusOf(model)),
  };
};
