import { membersOf, send, type Answer } from './service-client';

type Server = Readonly<{ port: number }>;

/** What a browser says of a request that a page of the service sends. */
export const fromOwnPage: Readonly<Record<string, string>> = {
  'sec-fetch-site': 'same-origin',
  'redress-client': 'console',
};

/** The whole cookie as a browser sends it back. @throws where the answer sets none */
export const cookieOf = ({ headers, text }: Answer): string => {
  const [cookie, ...more] = headers['set-cookie'] ?? [];
  if (cookie === undefined || more.length > 0) throw new Error(`Not one cookie: ${text}`);
  return cookie.split(';')[0] ?? '';
};

export const postKey = (server: Server, key: string, headers = fromOwnPage): Promise<Answer> =>
  send(server, { path: '/v1/session', headers, body: { key } });

/** Signs in as a browser does, and gives its cookie. */
export const signedIn = async (server: Server, key: string): Promise<string> => cookieOf(await postKey(server, key));

export const keyIn = (path: unknown): string => /^\/sign-in#k=([\w-]{43})$/.exec(String(path))?.[1] ?? '';

/** A key from a link that an administrator made. @throws where none is made */
export const signInKey = async (
  server: Server,
  token: string,
  body: Readonly<Record<string, string>>,
): Promise<string> => {
  const answer = await send(server, { path: '/v1/sign-in-links', token, body });
  if (answer.status !== 201) throw new Error(`No link: ${answer.text}`);
  return keyIn(membersOf(answer)['path']);
};
