/**
 * Options of the connection string that the client reads. One that it does not know it prints to the terminal, credentials and all,
 * so it must not get that far.
 */
const knownOptions: readonly string[] = [
  'tls',
  'tlscafile',
  'usercertfile',
  'userkeyfile',
  'connectionname',
  'nodepreference',
  'maxdiscoverattempts',
  'discoveryinterval',
  'gossiptimeout',
  'keepaliveinterval',
  'keepalivetimeout',
  'defaultdeadline',
  'throwonappendfailure',
  'tlsverifycert',
];

export class ConnectionStringError extends Error {
  override readonly name = 'ConnectionStringError';
}

const refuse = (why: string): never => {
  throw new ConnectionStringError(`EventStoreDB connection string: ${why}`);
};

const checkOption = (option: string): void => {
  const [rawKey = '', value = ''] = option.split('=');
  const key = rawKey.trim().toLowerCase().replaceAll(/[_-]/g, '');
  if (!knownOptions.includes(key)) refuse(`no option is called ${JSON.stringify(rawKey)}`);
  if (key === 'tlsverifycert' && value.trim() === 'false')
    refuse('the client cannot leave certificates unchecked; name the authority with tlsCAFile');
  // Without the error the client reports revision 1 whatever happened.
  if (key === 'throwonappendfailure' && value.trim() !== 'true') refuse('throwOnAppendFailure must stay true');
};

/**
 * Checked before the client sees it; everything else about it (TLS files, credentials, seeds, preferences) is the client's to read.
 * @throws ConnectionStringError, which never repeats what may be a password.
 */
export const assertConnectionString = (connectionString: string): void => {
  const text = connectionString.trim();
  const match = /^esdb(?:\+discover)?:\/\/([^/?]+)\/?(?:\?(.*))?$/.exec(text);
  if (match === null) return refuse('expected esdb://host:port or esdb+discover://host:port, then ?option=value&...');
  const [, authority = '', options] = match;
  if (authority.includes('[')) refuse('the client reads no IPv6 address; give the host a name');
  for (const option of options?.split('&') ?? []) checkOption(option);
};
