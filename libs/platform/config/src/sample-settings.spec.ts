import { resolve } from 'node:path';
import { sampleServiceSettings, sampleSettings } from './sample-settings';
import { readServiceSettings } from './service-settings';
import { readSettings } from './settings';

describe('where the sample lies', () => {
  it('is where a service that is started on its folder looks for it', () => {
    const real = readSettings({
      REDRESS_DATA: '/srv/redress',
      REDRESS_ZONE: 'Europe/Berlin',
      REDRESS_LEDGER_ID: 'city',
    });
    const named = readSettings({ REDRESS_DATA: '/srv/redress-sample' });
    expect(sampleSettings(real)).toStrictEqual(named);
    expect(sampleServiceSettings(readServiceSettings({}, real), real)).toStrictEqual(readServiceSettings({}, named));
  });

  it('shares no file with the real ledger, wherever its files lie, and no server', () => {
    const variables = {
      REDRESS_KEYS: '/keys',
      REDRESS_MASTER_KEY_FILE: '/secret/master',
      REDRESS_TOKEN_KEY_FILE: '/secret/token',
      REDRESS_EVENT_STORE: 'esdb://127.0.0.1:2113',
      REDRESS_READ_STORE: 'mongodb://127.0.0.1/redress',
    };
    const real = readSettings(variables);
    const service = readServiceSettings(variables, real);
    expect(sampleSettings(real)).toStrictEqual({
      dataFolder: resolve('redress-data-sample'),
      keysFolder: resolve('/keys-sample'),
      masterKeyFile: resolve('/secret/master-sample'),
      destroyedFile: resolve('redress-data-sample.destroyed-keys'),
      eventStore: { kind: 'embedded' },
      readStore: { kind: 'embedded' },
    });
    expect(sampleServiceSettings(service, real).tokenKeyFile).toBe(resolve('/secret/token-sample'));
  });
});
