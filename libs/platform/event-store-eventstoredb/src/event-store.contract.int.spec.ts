import { describeEventStoreContract } from '@redress/testing';
import { describeWithServer, openStore } from './server-under-test';

const open = async () => {
  const store = await openStore();
  return { store, close: store.close };
};

describeWithServer('EventStoreDB', () => {
  // Each store has a prefix of its own, so every log is empty at first; and another prefix is another store.
  describeEventStoreContract('EventStoreDB', open, { fresh: true, openOther: open });
});
