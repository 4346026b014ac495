import type { Actor } from '@redress/kernel';

/** The system acts under its own name, never a blank one (domain-model C1.7). */
export const systemActor = (part: string): Actor => ({ kind: 'system', id: `redress:${part}` });
