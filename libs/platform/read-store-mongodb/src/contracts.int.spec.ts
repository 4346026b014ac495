import { MongoClient } from 'mongodb';
import { describeReadStoreContract, describeRequestLogContract } from '@redress/testing';
import { createMongoDbReadStore, createMongoDbRequestLog } from './index';
import { describeWithServer, newServerUrl, requestLogOverStandIn, storeOverStandIn } from '../spec/servers-under-test';

const dropDatabase = async (connectionString: string): Promise<void> => {
  const client = new MongoClient(connectionString);
  await client.db().dropDatabase();
  await client.close();
};

describeWithServer('on a real server', () => {
  describeReadStoreContract('MongoDB', async () => {
    const connectionString = newServerUrl();
    const store = await createMongoDbReadStore({ connectionString });
    const close = async (): Promise<void> => {
      await store.close();
      await dropDatabase(connectionString);
    };
    return { store, close };
  });

  describeRequestLogContract('MongoDB', async () => {
    const connectionString = newServerUrl();
    const log = await createMongoDbRequestLog({ connectionString });
    const close = async (): Promise<void> => {
      await log.close();
      await dropDatabase(connectionString);
    };
    return { log, close };
  });
});

describe('over a stand-in, which is no MongoDB', () => {
  describeReadStoreContract('the MongoDB adapter', () => storeOverStandIn());
  describeRequestLogContract('the MongoDB adapter', () => requestLogOverStandIn());
});
