import type { Db } from 'mongodb';
import {
  assertGroupRequest,
  assertReadModel,
  groupsOfNothing,
  type GroupRequest,
  type JsonObject,
  type ReadModel,
  type ReadModelStatus,
  type ReadStore,
} from '@redress/kernel';
import { checkpointOf, generationEntry, type CatalogEntry, type Generation, type Role } from './catalog';
import { collectionsOf, type GenerationCollections } from './collections';
import { openConnection, type MongoDbConnectionOptions } from './connection';
import { readLetters } from './dead-letters';
import { parsedDocument } from './document-writes';
import { cutOver, discardShadow, openGeneration } from './generation-changes';
import { digestOf, digestOfNothing } from './generation-digest';
import { generationWriter } from './generation-writer';
import { readGroups } from './group-query';
import { asking } from './mongodb-errors';
import { ofOneMoment, oneDocument, type Question } from './one-moment';
import { checkedPage, emptyPage, readCount, readPage } from './page-query';

type Query = Pick<ReadStore, 'get' | 'page' | 'group' | 'count' | 'digest' | 'deadLetters' | 'status'>;

/** The reading half of the port. Questions are judged before anything is asked of the server. */
const readQueries = (db: Db): Query => {
  type Reading<T> = Pick<Question<T>, 'ofNothing'> &
    Readonly<{ read: (collections: GenerationCollections) => Promise<T> }>;
  const answer = <T>(
    model: ReadModel,
    { read, ofNothing }: Reading<T>,
    role: Role = 'live',
    insists: Question<T>['insists'] = 'answer',
  ) =>
    asking(() =>
      ofOneMoment({ db, model, role, insists, ofNothing, read: (generation) => read(collectionsOf(db, generation)) }),
    );
  const readDocument =
    (key: string) =>
    async (generation: Generation): Promise<JsonObject | undefined> => {
      const { documents } = collectionsOf(db, generation);
      const found = await documents.findOne({ _id: key }, { projection: { document: 1 } });
      return found?.document === undefined ? undefined : parsedDocument(found.document);
    };
  const groups = async (model: ReadModel, request: GroupRequest<string, string>) => {
    assertGroupRequest(model, request);
    return answer(model, {
      read: ({ documents }) => readGroups(documents, model, request),
      ofNothing: () => groupsOfNothing(request),
    });
  };

  return {
    get: (model, key) => asking(() => oneDocument(db, model, readDocument(key))),
    page: async (model, request) => {
      const checked = checkedPage(model, request);
      return answer(model, {
        read: ({ documents }) => readPage(documents, model, checked),
        ofNothing: () => emptyPage,
      });
    },
    group: async <F extends string, M extends string, B extends F>(
      model: ReadModel<F>,
      request: GroupRequest<F, M, B>,
    ) =>
      // Each group has the fields and the measures that were asked for, and no others.
      await groups(model, request),
    count: async (model, request) => {
      const checked = checkedPage(model, { ...request, sort: [], limit: 1 });
      return answer(model, { read: ({ documents }) => readCount(documents, checked), ofNothing: () => 0 });
    },
    digest: (model, role) =>
      answer(
        model,
        { read: ({ documents }) => digestOf(documents, model), ofNothing: () => digestOfNothing },
        role,
        'whole',
      ),
    deadLetters: (model) => answer(model, { read: ({ letters }) => readLetters(letters), ofNothing: () => [] }),
    status: (model) => statusOf(db, model),
  };
};

const statusOfNothing = (model: ReadModel, entry: CatalogEntry | null): ReadModelStatus => ({
  checkpoint: undefined,
  documents: 0,
  deadLetters: 0,
  rebuilding: generationEntry(entry, model, 'shadow') !== undefined,
});

const statusOf = (db: Db, model: ReadModel): Promise<ReadModelStatus> =>
  asking(() =>
    ofOneMoment({
      db,
      model,
      role: 'live',
      insists: 'answer',
      ofNothing: (catalog) => statusOfNothing(model, catalog),
      read: async (generation, entry, catalog) => {
        const { documents, letters } = collectionsOf(db, generation);
        return {
          checkpoint: checkpointOf(entry),
          documents: await documents.countDocuments({ here: true }),
          deadLetters: await letters.countDocuments({}),
          rebuilding: generationEntry(catalog, model, 'shadow') !== undefined,
        };
      },
    }),
  );

/** Declarations are checked once each: after that they are taken at their word, and their names become those of collections and fields. */
const declarationCheck = () => {
  const checked = new WeakSet<ReadModel>();
  return (model: ReadModel): ReadModel => {
    if (!checked.has(model)) assertReadModel(model);
    checked.add(model);
    return model;
  };
};

/**
 * Read models in a database of their own on a MongoDB server, or one that speaks its language, from 4.4 on: one database for one ledger. Disposable. It needs no
 * replica set, no transaction and no change stream; with a replica set what it wrote survives the loss of a server.
 * @throws ConnectionStringError, StoreUnavailableError where no server that takes writes is found; later questions throw StoreUnavailableError while it is away
 */
export const createMongoDbReadStore = async (options: MongoDbConnectionOptions): Promise<ReadStore> => {
  const { db, isReplicated, close } = await openConnection(options);
  const checked = declarationCheck();
  return {
    description: {
      kind: 'mongodb',
      durability: `acknowledged by ${isReplicated ? 'a majority of the replica set' : 'one server'} with its journal written; built again from the log`,
    },
    writer: async (model, role) => generationWriter(db, await asking(() => openGeneration(db, checked(model), role))),
    cutOver: (model) => asking(() => cutOver(db, checked(model))),
    discardShadow: (model) => asking(() => discardShadow(db, checked(model))),
    ...readQueries(db),
    close,
  };
};
