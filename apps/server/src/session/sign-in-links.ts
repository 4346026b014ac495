import type { Role } from '@redress/access';
import { signInRoles, type SessionDesk } from './session-desk';

/** A link for whoever starts the service. The path is to be put behind its address. */
export type FirstLink = Readonly<{ role: Role; path: string }>;

/** The key is in the fragment, which no browser sends: no log and no Referer has it (console, Sign-in). */
export const signInPathOf = (key: string): string => `/sign-in#k=${key}`;

/** Who starts the service can read its key, and so be anybody: this only saves him the command. */
const startedBy = 'system:start';

/** One for each role. */
export const firstLinks = (
  { keys, personFor }: Pick<SessionDesk, 'keys' | 'personFor'>,
  now: number,
): readonly FirstLink[] =>
  signInRoles.flatMap((role) => {
    const made = keys.make(personFor(role, startedBy), now);
    return made === undefined ? [] : [{ role, path: signInPathOf(made.key) }];
  });
