import { MongoClient } from 'mongodb';
import { requestMemoryDays, StoreUnavailableError } from '@redress/kernel';
import { createMongoDbRequestLog } from './index';
import { requestLogOverStandIn, type RequestLogOverStandIn } from '../spec/servers-under-test';

const at = '2026-03-02T09:00:00.000Z';
const until = '2026-03-09T09:00:00.000Z';

describe('the request log', () => {
  let given: RequestLogOverStandIn;
  beforeEach(async () => {
    given = await requestLogOverStandIn();
  });
  afterEach(() => given.close());

  it('is cleared by the server a day after what it remembers can count', async () => {
    const client = new MongoClient(given.standIn.url('requests'));
    const indexes = await client.db().collection('requests1').indexes();
    await client.close();
    expect(indexes.find(({ name }) => name === 'clearing')).toMatchObject({
      key: { writtenAt: 1 },
      expireAfterSeconds: (requestMemoryDays + 1) * 24 * 60 * 60,
    });
  });

  it('is cleared by when it was written, not by an instant that a question brought along', async () => {
    const before = Date.now();
    await given.log.reserve('c', 'mac', at, until);
    const client = new MongoClient(given.standIn.url('requests'));
    const [stored] = await client.db().collection('requests1').find().toArray();
    await client.close();
    expect((stored?.['writtenAt'] as Date).getTime()).toBeGreaterThanOrEqual(before);
  });

  it('outlives its process', async () => {
    await given.log.reserve('c', 'mac', at, until);
    await given.log.settle('c', 'accepted');
    const next = await createMongoDbRequestLog({ connectionString: given.standIn.url('requests') });
    expect(await next.find('c', at)).toStrictEqual({ bodyMac: 'mac' });
    await next.close();
  });

  it('tells whose answer was lost that his request is running', async () => {
    // The client's own repeat finds what it wrote under its number.
    let isLost = false;
    given.standIn.meet(({ name }) => {
      if (name !== 'update' || isLost) return 'none';
      isLost = true;
      return 'cutAfter';
    });
    expect(await given.log.reserve('c', 'mac', at, until)).toStrictEqual({ outcome: 'reserved' });
    expect((await given.log.reserve('c', 'mac', at, until)).outcome).toBe('running');
  });

  it('says that it is away', async () => {
    given.standIn.meet(() => ({ code: 10107 }));
    await expect(given.log.reserve('c', 'mac', at, until)).rejects.toThrow(StoreUnavailableError);
    await expect(given.log.find('c', at)).rejects.toThrow(StoreUnavailableError);
    given.standIn.restore();
  });
});
