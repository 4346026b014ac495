import { describeAppending } from './appending.contract';
import { contractSubject, type EventStoreContractOptions, type OpenedEventStore } from './contract-subject';
import { describeFreshLog } from './fresh-log.contract';
import { describeLimits } from './limits.contract';
import { describePositions } from './positions.contract';
import { describeReading } from './reading.contract';
import { describeRepeating } from './repeating.contract';
import { describeSubscribing } from './subscribing.contract';
import { describeWholeLog } from './whole-log.contract';

/**
 * The one contract of the EventStore port: memory and every real adapter run it. It needs no empty log: streams carry a prefix drawn for each
 * run, and nothing is assumed of what else stands there or is written meanwhile, unless `options.fresh`.
 */
export const describeEventStoreContract = (
  name: string,
  open: () => Promise<OpenedEventStore>,
  options: EventStoreContractOptions = {},
): void => {
  describe(`the event store contract, kept by ${name}`, () => {
    let opened: OpenedEventStore | undefined;
    const subject = contractSubject(() => {
      if (opened === undefined) throw new Error('The store is opened before the first test and closed after the last');
      return opened.store;
    }, options);

    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened?.close();
    });

    describeAppending(subject);
    describeRepeating(subject);
    describeReading(subject);
    describeWholeLog(subject);
    describeLimits(subject);
    describePositions(subject);
    describeSubscribing(subject);
    if (options.fresh === true) describeFreshLog(subject, open);
  });
};
