import { createMemoryEventStore } from '../memory-event-store';
import { brokenStores } from './broken-stores';
import { describeEventStoreContract } from './event-store.contract';

// Run by refusals.spec.ts alone, and expected to fail there, once for every store.
for (const { breaks, of } of brokenStores) {
  const open = () => {
    const store = of(createMemoryEventStore());
    return Promise.resolve({ store, close: store.close });
  };
  describeEventStoreContract(breaks, open, { patienceMilliseconds: 100 });
}
