import { describeEventStoreContract } from './event-store-contract/event-store.contract';
import { createMemoryEventStore } from './memory-event-store';

const open = () => {
  const store = createMemoryEventStore();
  return Promise.resolve({ store, close: store.close });
};

describeEventStoreContract('the memory store', open, { fresh: true, openOther: open });
