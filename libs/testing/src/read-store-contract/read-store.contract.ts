import type { ReadStore } from '@redress/kernel';
import { describeCommits, describeFencing } from './committing.contract';
import { describeDeadLetters } from './dead-letters.contract';
import { describeDigest } from './digest.contract';
import { describeGenerations } from './generations.contract';
import { describeGrouping } from './grouping.contract';
import { describeFiltering, describeSorting } from './filtering.contract';
import { describeManyDocuments } from './many-documents.contract';
import { describePaging } from './paging.contract';
import { describeRandomQueries } from './random-queries.contract';
import { describeSearching } from './searching.contract';
import { toyModels } from './toy-cases';
import { describeGuardedWriting } from './writing.contract';

export type OpenedReadStore = Readonly<{ store: ReadStore; close: () => Promise<void> }>;

/**
 * The one contract of the ReadStore port: every adapter runs it and gives the same answers. It needs no empty store: each test has a model whose
 * name was drawn for this run. It asks for no transaction over several documents, only for what the port promises.
 */
export const describeReadStoreContract = (name: string, open: () => Promise<OpenedReadStore>): void => {
  describe(`the read store contract, kept by ${name}`, () => {
    let opened: OpenedReadStore | undefined;
    const store = (): ReadStore => {
      if (opened === undefined) throw new Error('The store is opened before the first test and closed after the last');
      return opened.store;
    };
    const subject = { store, freshModel: toyModels() };
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened?.close();
    });

    describeGuardedWriting(subject);
    describeCommits(subject);
    describeDeadLetters(subject);
    describeFencing(subject);
    describeGenerations(subject);
    describeFiltering(subject);
    describeSorting(subject);
    describePaging(subject);
    describeManyDocuments(subject);
    describeGrouping(subject);
    describeSearching(subject);
    describeDigest(subject);
    describeRandomQueries(subject);
  });
};
