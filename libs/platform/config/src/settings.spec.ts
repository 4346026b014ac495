import { resolve } from 'node:path';
import { readSettings, SettingsError } from './settings';

describe('settings', () => {
  it('has a default for everything, with keys and master key outside the data folder', () => {
    expect(readSettings({})).toEqual({
      dataFolder: resolve('redress-data'),
      keysFolder: resolve('redress-data.keys'),
      masterKeyFile: resolve('redress-data.master-key'),
      destroyedFile: resolve('redress-data.destroyed-keys'),
      eventStore: { kind: 'embedded' },
      readStore: { kind: 'embedded' },
    });
  });

  it('lets an option win over the environment', () => {
    const settings = readSettings(
      { REDRESS_DATA: '/a', REDRESS_ZONE: 'Europe/Berlin' },
      { data: '/b', zone: 'Asia/Shanghai' },
    );
    expect(settings).toMatchObject({ dataFolder: '/b', keysFolder: '/b.keys', zone: 'Asia/Shanghai' });
  });

  it('knows an EventStoreDB by its connection string', () => {
    expect(readSettings({ REDRESS_EVENT_STORE: 'esdb://127.0.0.1:2113?tls=false' }).eventStore).toEqual({
      kind: 'eventstoredb',
      connectionString: 'esdb://127.0.0.1:2113?tls=false',
    });
  });

  it('knows which of the ledgers of a server is meant by its prefix', () => {
    expect(
      readSettings({ REDRESS_EVENT_STORE: 'esdb://127.0.0.1:2113', REDRESS_EVENT_STORE_PREFIX: 'north1' }).eventStore,
    ).toEqual({ kind: 'eventstoredb', connectionString: 'esdb://127.0.0.1:2113', prefix: 'north1' });
  });

  it.each(['mongodb://127.0.0.1:27017/redress', 'mongodb+srv://redress:secret@cluster.example/redress'])(
    'knows a MongoDB by its connection string: %s',
    (connectionString) => {
      expect(readSettings({ REDRESS_READ_STORE: connectionString }).readStore).toEqual({
        kind: 'mongodb',
        connectionString,
      });
    },
  );

  it('never repeats what may hold a password', () => {
    for (const name of ['REDRESS_EVENT_STORE', 'REDRESS_READ_STORE'])
      expect(() => readSettings({ [name]: 'postgres://redress:secret@host' })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('secret') as string }) as Error,
      );
  });

  it.each([
    [{ REDRESS_ZONE: 'Mars/Olympus' }, 'Not a time zone: Mars/Olympus'],
    [{ REDRESS_EVENT_STORE: 'kurrentdb://x' }, 'REDRESS_EVENT_STORE'],
    [{ REDRESS_EVENT_STORE_PREFIX: 'north' }, 'REDRESS_EVENT_STORE_PREFIX'],
    [{ REDRESS_EVENT_STORE: 'esdb://x', REDRESS_EVENT_STORE_PREFIX: 'North-1' }, '1 to 40 lower-case letters'],
    [{ REDRESS_LEDGER_ID: 'With Blank' }, 'REDRESS_LEDGER_ID'],
    [{ REDRESS_READ_STORE: 'paper' }, 'REDRESS_READ_STORE'],
    [{ REDRESS_READ_STORE: 'mongodb://' }, '"embedded", "mongodb://..."'],
  ])('refuses %j, saying what it may be', (variables, message) => {
    expect(() => readSettings(variables)).toThrow(SettingsError);
    expect(() => readSettings(variables)).toThrow(message);
  });
});
