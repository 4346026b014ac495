import type { PermissionRefusalCode, Role } from '@redress/access';
import type { Problem } from '@redress/platform/http';

/** What prints another sign-in link. */
const signInCommand = (role: string): string => `npx redress sign-in --role ${role}`;

export const sessionProblems = {
  notFromOwnPage: (): Problem => ({
    slug: 'not-from-own-page',
    status: 403,
    title: 'A session counts only for what a page of this service sends',
    detail: 'Sec-Fetch-Site or Origin has to name this origin, and Redress-Client has to be console.',
  }),
  keyRefused: (role: string | undefined): Problem => ({
    slug: 'sign-in-key-refused',
    status: 401,
    title: 'This sign-in link does not let in',
    detail: `It was used already, or is older than 15 minutes. Another one: ${signInCommand(role ?? '<role>')}`,
    members: { command: signInCommand(role ?? '<role>') },
  }),
  noSession: (): Problem => ({
    slug: 'no-session',
    status: 409,
    title: 'A token has no session that could be changed',
  }),
  notHisRole: (roles: readonly string[]): Problem => ({
    slug: 'forbidden',
    status: 403,
    title: 'You do not have this role',
    members: { rule: 'RoleNotAllowed', roles },
  }),
  mayNotGrant: ({ code, whoMay }: Readonly<{ code: PermissionRefusalCode; whoMay: readonly Role[] }>): Problem => ({
    slug: 'forbidden',
    status: 403,
    title: 'Your role may not let anybody in',
    members: { rule: code, capability: 'grant-access', who: whoMay },
  }),
  ownPermissions: (): Problem => ({
    slug: 'forbidden',
    status: 403,
    title: 'Nobody gives himself a role',
    members: { rule: 'OwnPermissions', capability: 'grant-access' },
  }),
  tooManyKeys: (): Problem => ({
    slug: 'too-many-requests',
    status: 429,
    title: 'Too many requests',
    detail: 'As many sign-in links wait to be used as may.',
    retryAfterSeconds: 60,
  }),
} as const;
