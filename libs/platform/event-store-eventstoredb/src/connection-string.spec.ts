import { assertConnectionString, ConnectionStringError } from './connection-string';

describe('a connection string', () => {
  it.each([
    'esdb://127.0.0.1:2113?tls=false',
    'esdb://admin:s%23cret@node1:2113,node2:2113,node3:2113/?nodePreference=leader&tlsCAFile=/etc/ca.pem',
    'esdb+discover://cluster.example:2113?keep-alive-interval=20000&keep_alive_timeout=5000',
    'esdb://localhost',
    ' esdb://localhost:2113/ ',
    'esdb://localhost?throwOnAppendFailure=true&userCertFile=a&userKeyFile=b',
  ])('passes: %s', (text) => {
    expect(() => {
      assertConnectionString(text);
    }).not.toThrow();
  });

  it.each([
    ['kurrentdb://localhost:2113', 'expected esdb://'],
    ['http://localhost:2113', 'expected esdb://'],
    ['', 'expected esdb://'],
    ['esdb://', 'expected esdb://'],
    ['esdb://[::1]:2113', 'IPv6'],
    ['esdb://localhost?tlsVerifyCert=false', 'tlsCAFile'],
    ['esdb://localhost?throwOnAppendFailure=false', 'throwOnAppendFailure'],
    ['esdb://localhost?tls=false&colour=red', '"colour"'],
  ])('%p is refused, and says why', (text, why) => {
    expect(() => {
      assertConnectionString(text);
    }).toThrow(ConnectionStringError);
    expect(() => {
      assertConnectionString(text);
    }).toThrow(why);
  });

  it('is never repeated in the refusal', () => {
    for (const text of ['esdb://admin:s3cret@[::1]:2113', 'esdb://admin:s3cret@localhost?x=1', 'sdb://admin:s3cret@h'])
      expect(() => {
        assertConnectionString(text);
      }).toThrow(expect.objectContaining({ message: expect.not.stringContaining('s3cret') as string }) as Error);
  });
});
