import type { Problem } from '@redress/platform/http';

/** Why a read could not wait for the position that it was asked to go as far as. */
export const positionProblems = {
  foreign: (): Problem => ({ slug: 'foreign-position', status: 409, title: 'The position is of another store' }),
  behind: (): Problem => ({
    slug: 'read-model-behind',
    status: 503,
    title: 'The read models have not got so far yet',
    retryAfterSeconds: 2,
  }),
} as const;
