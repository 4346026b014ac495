import type { permitAtOffice } from '@redress/access';
import type { Problem } from '@redress/platform/http';

type Refused = Extract<ReturnType<typeof permitAtOffice>, { outcome: 'refused' }>;

export const importProblems = {
  forbidden: ({ code, capability, whoMay }: Omit<Refused, 'outcome'>): Problem => ({
    slug: 'forbidden',
    status: 403,
    title: 'Your role may not import',
    members: { rule: code, capability, who: whoMay },
  }),
  running: (): Problem => ({
    slug: 'import-running',
    status: 409,
    title: 'Another import is under way',
    retryAfterSeconds: 30,
  }),
} as const;
