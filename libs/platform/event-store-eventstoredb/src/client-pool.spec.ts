import { acquireClient, releaseClient } from './client-pool';
import { ConnectionStringError } from './connection-string';

const here = 'esdb://127.0.0.1:1?tls=false';
const there = 'esdb://127.0.0.1:2?tls=false';

describe('a connection', () => {
  it('is shared by all who ask for the same server, and let go by the last of them', async () => {
    const first = acquireClient(here, 1);
    const other = acquireClient(there, 1);
    expect(other).not.toBe(first);
    expect(acquireClient(here, 1)).toBe(first);

    await releaseClient(here, 1_000);
    expect(first.isReleased()).toBe(false);
    await releaseClient(here, 1_000);
    expect(first.isReleased()).toBe(true);
    expect(other.isReleased()).toBe(false);

    expect(acquireClient(here, 1)).not.toBe(first);
    expect(first.isReleased()).toBe(true);
    await releaseClient(here, 1_000);
    await releaseClient(there, 1_000);
  });

  it.each(['esdb://user:s3cret@h:x?tls=false', 'esdb://user:s3cret@h?tlsCAFile=/nowhere/ca.pem'])(
    'is not made from %p, and the refusal keeps the password',
    (connectionString) => {
      const refusal = (): unknown => {
        try {
          return acquireClient(connectionString, 1);
        } catch (error) {
          return error;
        }
      };
      expect(refusal()).toBeInstanceOf(ConnectionStringError);
      expect(String(refusal())).not.toContain('s3cret');
    },
  );
});
