import type { Problem } from '@redress/platform/http';

export const oidcProblems = {
  noProvider: (): Problem => ({ slug: 'no-provider', status: 404, title: 'Nobody signs in here with a provider' }),
  elsewhere: (): Problem => ({
    slug: 'no-provider',
    status: 404,
    title: 'Nobody signs in here with a provider',
    detail: 'The service does not know where it is for a browser (REDRESS_PUBLIC_URL).',
  }),
  notBegun: (): Problem => ({
    slug: 'sign-in-refused',
    status: 401,
    title: 'This sign-in does not let in',
    detail: 'It was not begun in this browser, took longer than ten minutes, or has come back already.',
  }),
  refused: (detail: string): Problem => ({
    slug: 'sign-in-refused',
    status: 401,
    title: 'This sign-in does not let in',
    detail,
  }),
  noRole: (): Problem => ({
    slug: 'no-role',
    status: 403,
    title: 'The provider gives you no role here',
  }),
} as const;
