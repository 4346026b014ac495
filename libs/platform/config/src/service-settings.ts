import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { SettingsError, type Settings } from './settings';

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'a whole number')
    .transform(Number)
    .refine((value) => value >= min && value <= max, `a whole number from ${min} to ${max}`);

const officeCharactersMax = 200;
/** Something for people to read. */
const oneLine = z
  .string()
  .trim()
  .min(1)
  .max(officeCharactersMax)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u, 'one line of text');

/** What the service alone reads from the environment (interface, Settings). */
const environment = z.object({
  REDRESS_HOST: z.string().min(1).default('127.0.0.1'),
  REDRESS_PORT: wholeNumber(0, 65_535).default(3_000),
  REDRESS_TOKEN_KEY_FILE: z.string().min(1).optional(),
  REDRESS_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  REDRESS_OIDC_NAME: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/, 'a lower-case word')
    .default('oidc'),
  REDRESS_OIDC_AUDIENCE: z.string().min(1).optional(),
  REDRESS_OIDC_JWKS: z.url({ protocol: /^https?$/ }).optional(),
  REDRESS_OIDC_CLIENT_ID: z.string().min(1).optional(),
  REDRESS_OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  REDRESS_OIDC_SCOPE: z
    .string()
    .regex(/^(?=.*\bopenid\b)[\x21\x23-\x5b\x5d-\x7e ]+$/, 'scopes, openid among them')
    .default('openid'),
  REDRESS_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  REDRESS_OIDC_ROLES_CLAIM: z.string().min(1).default('roles'),
  REDRESS_OIDC_UNIT_CLAIM: z.string().min(1).default('unit'),
  REDRESS_OFFICE_TELEPHONE: oneLine.optional(),
  REDRESS_OFFICE_ADDRESS: oneLine.optional(),
  REDRESS_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  REDRESS_REQUESTS_PER_SECOND: wholeNumber(1, 1_000_000).default(50),
  REDRESS_PUBLIC_REQUESTS_PER_MINUTE: wholeNumber(1, 1_000_000).default(20),
  REDRESS_TRUSTED_PROXIES: z.string().min(1).optional(),
});

export type OidcSettings = Readonly<{
  issuer: string;
  name: string;
  audience: string;
  jwksUri: string;
  rolesClaim: string;
  unitClaim: string;
  /** How people sign in with a browser; absent: they cannot, and its access tokens are believed all the same. */
  signIn?: OidcSignInSettings;
}>;

export type OidcSignInSettings = Readonly<{
  clientId: string;
  clientSecretFile?: string;
  scope: string;
  /** Where the service is for a browser, without a slash at its end; absent: where it listens, which is this machine. */
  publicUrl?: string;
}>;

export type OfficeSettings = Readonly<{ telephone?: string; address?: string }>;

/** Where the service listens and whom it believes. Parsed once, frozen. */
export type ServiceSettings = Readonly<{
  host: string;
  /** 0: any free port. */
  port: number;
  tokenKeyFile: string;
  oidc?: OidcSettings;
  /** How people reach the office that the ledger is of otherwise: it stands on every page for the public. */
  office: OfficeSettings;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug';
  /** Of one caller, averaged over ten seconds. */
  requestsPerSecond: number;
  /** Of one address without a token. */
  publicRequestsPerMinute: number;
  /** Addresses whose X-Forwarded-For is believed; none by default. */
  trustedProxies: readonly string[];
}>;

export type ServiceOverrides = Readonly<{ host?: string; port?: string }>;

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);

const signInOf = (data: z.infer<typeof environment>): OidcSignInSettings | undefined => {
  const { REDRESS_OIDC_CLIENT_ID: clientId, REDRESS_OIDC_CLIENT_SECRET_FILE: secretFile } = data;
  const { REDRESS_PUBLIC_URL: publicUrl, REDRESS_OIDC_SCOPE: scope, REDRESS_HOST: host } = data;
  if (clientId === undefined) return undefined;
  if (publicUrl === undefined && !isLoopback(host))
    throw new SettingsError(
      'REDRESS_PUBLIC_URL: needed with REDRESS_OIDC_CLIENT_ID, or the provider would not know where to send people back to',
    );
  if (publicUrl !== undefined && new URL(publicUrl).protocol !== 'https:' && !isLoopback(new URL(publicUrl).hostname))
    throw new SettingsError(`REDRESS_PUBLIC_URL: ${publicUrl} must be https`);
  return {
    clientId,
    ...(secretFile === undefined ? {} : { clientSecretFile: resolve(secretFile) }),
    scope,
    ...(publicUrl === undefined ? {} : { publicUrl: publicUrl.replace(/\/+$/, '') }),
  };
};

const oidcOf = (data: z.infer<typeof environment>): OidcSettings | undefined => {
  const { REDRESS_OIDC_ISSUER: issuer, REDRESS_OIDC_AUDIENCE: audience, REDRESS_OIDC_JWKS: jwks } = data;
  if (issuer === undefined) return undefined;
  if (audience === undefined)
    throw new SettingsError(
      'REDRESS_OIDC_AUDIENCE: needed with REDRESS_OIDC_ISSUER, or tokens for others would be believed',
    );
  if (jwks === undefined) throw new SettingsError('REDRESS_OIDC_JWKS: needed with REDRESS_OIDC_ISSUER (its jwks_uri)');
  for (const url of [issuer, jwks])
    if (new URL(url).protocol !== 'https:' && !isLoopback(new URL(url).hostname))
      throw new SettingsError(`REDRESS_OIDC_ISSUER, REDRESS_OIDC_JWKS: ${url} must be https`);
  const { REDRESS_OIDC_NAME: name, REDRESS_OIDC_ROLES_CLAIM: rolesClaim, REDRESS_OIDC_UNIT_CLAIM: unitClaim } = data;
  const signIn = signInOf(data);
  return { issuer, audience, jwksUri: jwks, name, rolesClaim, unitClaim, ...(signIn === undefined ? {} : { signIn }) };
};

const proxiesOf = (text: string | undefined): readonly string[] => {
  const proxies = (text ?? '').split(',').filter((part) => part !== '');
  const wrong = proxies.find((proxy) => isIP(proxy.split('/')[0] ?? '') === 0);
  if (wrong !== undefined) throw new SettingsError(`REDRESS_TRUSTED_PROXIES: ${wrong} is no address`);
  return proxies;
};

/** @throws SettingsError naming the variable and what it may be. */
export const readServiceSettings = (
  variables: Readonly<Record<string, string | undefined>>,
  { dataFolder }: Pick<Settings, 'dataFolder'>,
  overrides: ServiceOverrides = {},
): ServiceSettings => {
  const parsed = environment.safeParse({
    ...variables,
    ...(overrides.host === undefined ? {} : { REDRESS_HOST: overrides.host }),
    ...(overrides.port === undefined ? {} : { REDRESS_PORT: overrides.port }),
  });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingsError(`${issue?.path.join('.') ?? 'Environment'}: ${issue?.message ?? 'not understood'}`);
  }
  const { data } = parsed;
  const oidc = oidcOf(data);
  return Object.freeze({
    host: data.REDRESS_HOST,
    port: data.REDRESS_PORT,
    tokenKeyFile: resolve(data.REDRESS_TOKEN_KEY_FILE ?? `${dataFolder}.token-key`),
    ...(oidc === undefined ? {} : { oidc }),
    office: {
      ...(data.REDRESS_OFFICE_TELEPHONE === undefined ? {} : { telephone: data.REDRESS_OFFICE_TELEPHONE }),
      ...(data.REDRESS_OFFICE_ADDRESS === undefined ? {} : { address: data.REDRESS_OFFICE_ADDRESS }),
    },
    logLevel: data.REDRESS_LOG_LEVEL,
    requestsPerSecond: data.REDRESS_REQUESTS_PER_SECOND,
    publicRequestsPerMinute: data.REDRESS_PUBLIC_REQUESTS_PER_MINUTE,
    trustedProxies: proxiesOf(data.REDRESS_TRUSTED_PROXIES),
  });
};
