import { resolve } from 'node:path';
import { readServiceSettings } from './service-settings';
import { readSettings, SettingsError } from './settings';

const oidc = {
  REDRESS_OIDC_ISSUER: 'https://id.example',
  REDRESS_OIDC_AUDIENCE: 'redress',
  REDRESS_OIDC_JWKS: 'https://id.example/jwks',
};
const read = (variables: Readonly<Record<string, string>>) =>
  readServiceSettings(variables, readSettings({ REDRESS_DATA: '/srv/redress' }));

describe('signing in with a provider', () => {
  it('takes a client of it, which its tokens alone do not', () => {
    expect(read(oidc).oidc).not.toHaveProperty('signIn');
    expect(read({ ...oidc, REDRESS_OIDC_CLIENT_ID: 'redress' }).oidc?.signIn).toStrictEqual({
      clientId: 'redress',
      scope: 'openid',
    });
    const whole = {
      ...oidc,
      REDRESS_HOST: '0.0.0.0',
      REDRESS_OIDC_CLIENT_ID: 'redress',
      REDRESS_OIDC_CLIENT_SECRET_FILE: 'secret',
      REDRESS_OIDC_SCOPE: 'openid roles',
      REDRESS_PUBLIC_URL: 'https://redress.example/',
    };
    expect(read(whole).oidc?.signIn).toStrictEqual({
      clientId: 'redress',
      clientSecretFile: resolve('secret'),
      scope: 'openid roles',
      publicUrl: 'https://redress.example',
    });
  });

  it.each([
    ['REDRESS_PUBLIC_URL', { REDRESS_HOST: '0.0.0.0' }],
    ['must be https', { REDRESS_PUBLIC_URL: 'http://redress.example' }],
    ['REDRESS_PUBLIC_URL', { REDRESS_PUBLIC_URL: 'redress.example' }],
    ['REDRESS_OIDC_SCOPE', { REDRESS_OIDC_SCOPE: 'profile' }],
  ])('is refused with a word on %s: %j', (word, more) => {
    const variables = { ...oidc, REDRESS_OIDC_CLIENT_ID: 'redress', ...more };
    expect(() => read(variables)).toThrow(SettingsError);
    expect(() => read(variables)).toThrow(word);
  });
});

describe('how the office is reached', () => {
  it('is as somebody wrote it, on one line, or not said', () => {
    const [telephone, address] = ['12345', '人民路 1 号'];
    expect(read({}).office).toStrictEqual({});
    expect(read({ REDRESS_OFFICE_TELEPHONE: ` ${telephone} `, REDRESS_OFFICE_ADDRESS: address }).office).toStrictEqual({
      telephone,
      address,
    });
    for (const wrong of ['', ' ', 'two\nlines', '\u202egnorw', 'x'.repeat(201)])
      expect(() => read({ REDRESS_OFFICE_ADDRESS: wrong })).toThrow(SettingsError);
  });
});
