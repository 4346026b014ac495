import { membersOf, send } from '../../e2e/service/service-client';
import type { ServiceProcess } from '../../e2e/service/service-process';
import { localKeyOf, tokenFor } from '../../e2e/service/service-tokens';

/** Who sits at the browser. */
export type Person = Readonly<{ user: string; role: string; unit?: string; mandate?: string }>;

/** A token for what a test asks of the service beside the browser. */
export const tokenOf = (service: ServiceProcess, { user, role, unit }: Person): string =>
  tokenFor(localKeyOf(service.data), user, [role], unit);

const administrator: Person = { user: 'bed-admin', role: 'config-admin' };

/** The path of a sign-in link, as an administrator makes it for somebody. */
export const signInPathFor = async (service: ServiceProcess, person: Person): Promise<string> => {
  const answer = await send(service, {
    path: '/v1/sign-in-links',
    token: tokenOf(service, administrator),
    body: person,
  });
  if (answer.status !== 201) throw new Error(`No link: ${answer.text}`);
  return String(membersOf(answer)['path']);
};

/** The cookie of somebody who has signed in with a link of his own. */
export const sessionCookieFor = async (service: ServiceProcess, person: Person): Promise<string> => {
  const key = (await signInPathFor(service, person)).replace(/^.*#k=/, '');
  const headers = { 'redress-client': 'console', origin: service.url };
  const answer = await send(service, { path: '/v1/session', body: { key }, headers });
  const cookie = /^__Host-redress=([^;]+)/.exec(answer.headers['set-cookie']?.[0] ?? '')?.[1];
  if (cookie === undefined) throw new Error(`Not signed in: ${answer.text}`);
  return cookie;
};
