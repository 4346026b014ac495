/** `redress serve`, `redress sign-in` and `redress token`. */
export const serveEn = {
  description: 'starts the service on this ledger: the HTTP API and its documentation',
  host: 'address to listen on (default: REDRESS_HOST, else 127.0.0.1: this machine alone)',
  port: 'port to listen on (default: REDRESS_PORT, else 3000)',
  listening: (url: string) => `Redress answers on ${url}, and documents itself on ${url}/docs.`,
  settingUp: (folder: string) =>
    `There is no ledger in ${folder} yet. Set one up with a browser: a sample to look around in, or one for real.`,
  orZone: 'Or begin one at once, for real; its zone cannot be changed later:',
  links: 'Sign in with a browser; each link works once, for 15 minutes (npx redress sign-in prints others):',
  noLinks: 'prints no sign-in links: whatever is kept of the output would let in for a quarter of an hour',
  nextToken: 'A token for a program, from another terminal:',
  open: (host: string) => `${host} can be reached from elsewhere: put TLS in front of it.`,
  notBuilt: 'The service is not built: run `npm run build` first.',
};

export const tokenEn = {
  description: 'issues an access token for the service, signed with the key of this installation',
  user: 'opaque id of the person: it is recorded with every act, so never a name',
  role: (roles: string) => `role that the person acts under; may be given several times: ${roles}`,
  unit: 'unit that the person belongs to',
  mandate: 'reference of the written order that an auditor acts under',
  ttl: 'how long it is good for: 30m, 8h, 1d (default: 1h, at most 1d)',
  unknownRole: (role: string, roles: string) => `There is no role ${role}. The roles are ${roles}.`,
  wrongTtl: (text: string) => `Not a time that a token may last: ${text} (30m, 8h, 1d; at most 1d)`,
  wrongWord: (option: string) => `${option} takes letters, digits and marks without blanks, at most 120.`,
  wrongUnit: '--unit takes lower-case letters, digits and dashes.',
  issued: (until: string, key: string) =>
    `Good until ${until}. Signed with ${key}: whoever can read that file can be anybody.`,
};

export const signInEn = {
  description: 'prints a link that lets one person into the running service with a browser, once',
  role: (roles: string) => `role that the link lets in as: ${roles}`,
  user: 'opaque id of the person, never a name (default: the role; on a sample, one of its people)',
  url: 'address of the running service (default: REDRESS_URL, else the one that holds the data folder)',
  token: 'token to come in with (default: REDRESS_TOKEN, else one of a minute under the local key)',
  noService: (folder: string) => `No service runs on ${folder}: start it with \`npm start\`, or name one with --url.`,
  once: (user: string, until: string) => `Lets in once, as ${user}, until ${until}.`,
};
