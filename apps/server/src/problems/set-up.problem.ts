import { doorProblems, type Problem } from '@redress/platform/http';

export const setUpProblems = {
  notSetUp: (): Problem => ({
    slug: 'not-set-up',
    status: 503,
    title: 'There is no ledger here yet',
    detail:
      'Whoever started the service was given a link to set it up; started with a zone, it begins a ledger by itself.',
    retryAfterSeconds: 5,
  }),
  isSetUp: (): Problem => ({
    slug: 'is-set-up',
    status: 409,
    title: 'There is a ledger here already',
    detail: 'Samples never stand beside real cases, and a ledger is begun once.',
  }),
  running: (): Problem => ({
    slug: 'set-up-running',
    status: 409,
    title: 'The ledger is being set up',
    retryAfterSeconds: 5,
  }),
  elsewhere: (): Problem => ({
    slug: 'not-at-this-machine',
    status: 403,
    title: 'A ledger is set up only from the machine that it lies on',
    detail: 'Started with a zone (REDRESS_ZONE), the service begins one by itself.',
  }),
  keyRefused: (): Problem => ({
    slug: 'set-up-key-refused',
    status: 401,
    title: 'This set-up link does not count',
    detail: 'The service prints another one when it is started again.',
  }),
  needed: (pointer: '/name' | '/zone'): Problem =>
    doorProblems.invalidBody([{ pointer, detail: 'Is needed of a real ledger.' }]),
} as const;
