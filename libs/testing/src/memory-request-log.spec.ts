import { createMemoryRequestLog } from './memory-request-log';
import { describeRequestLogContract } from './request-log-contract/request-log.contract';

describeRequestLogContract('the memory request log', () =>
  Promise.resolve({ log: createMemoryRequestLog(), close: () => Promise.resolve() }),
);
