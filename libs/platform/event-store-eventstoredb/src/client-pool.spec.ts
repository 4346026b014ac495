import { StoreUnavailableError } from '@redress/kernel';
import { acquireClient, releaseClient } from './client-pool';
import { ConnectionStringError } from './connection-string';

const here = 'esdb://127.0.0.1:1?tls=false';
const there = 'esdb://127.0.0.1:2?tls=false';

describe('the one client of a process', () => {
  it('is shared by all who ask for the same server, and let go by the last of them', async () => {
    const first = await acquireClient(here, 1);
    expect(await acquireClient(here, 1)).toBe(first);
    await releaseClient(here, 1_000);

    // One user is left, so a second server would share his table of unanswered appends.
    await expect(acquireClient(there, 1)).rejects.toThrow(StoreUnavailableError);
    expect(first.isReleased()).toBe(false);
    await releaseClient(here, 1_000);
    expect(first.isReleased()).toBe(true);

    expect(await acquireClient(there, 1)).not.toBe(first);
    await releaseClient(there, 1_000);
  });

  it.each(['esdb://user:s3cret@h:x?tls=false', 'esdb://user:s3cret@h?tlsCAFile=/nowhere/ca.pem'])(
    'is not made from %p, and the refusal keeps the password',
    async (connectionString) => {
      const refusal: unknown = await acquireClient(connectionString, 1).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(ConnectionStringError);
      expect(String(refusal)).not.toContain('s3cret');
      // Nothing is left behind in the pool.
      await acquireClient(here, 1);
      await releaseClient(here, 1_000);
    },
  );
});
